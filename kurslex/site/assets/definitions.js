// Shows a concept's definition at each link to it: on hover, on keyboard focus, at the first tap.
// The definitions are in the page, in lists marked data-definitions.
if ("popover" in HTMLElement.prototype) {
  const openDelay = 300; // milliseconds, so that a passing pointer opens nothing
  const closeDelay = 250; // enough to move the pointer onto the definition
  const gap = 6; // pixels between link and definition
  const edge = 8; // pixels between definition and window

  // A definition is shown in the language of the text around the link.
  const key = (link) => `${link.closest("[lang]").lang} ${link.origin}${link.pathname}`;
  const definitions = new Map();
  for (const link of document.querySelectorAll("[data-definitions] dt a")) {
    const text = link.closest("dt").nextElementSibling;
    definitions.set(key(link), { term: link.innerHTML, text: text.innerHTML });
  }

  const term = document.createElement("a");
  const text = document.createElement("span");
  text.className = "kx-defined-text";
  text.id = "kx-definition";
  const close = document.createElement("button");
  close.type = "button";
  close.ariaLabel = document.currentScript.dataset.close;
  close.textContent = "×";
  const box = document.createElement("span");
  box.className = "kx-defined";
  box.popover = "manual";
  box.append(close, term, text);

  let current = null; // the link whose definition is open
  let above = false; // whether it is open above the link
  let touched = false; // whether it was opened by touch
  let touch = false; // whether the reader last used touch
  let timer;

  const later = (delay, act) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const place = () => {
    const lines = current.getClientRects();
    const line = lines[above ? 0 : lines.length - 1];
    if (!line) return hide(); // as in a row that a filter took away
    const rightToLeft = getComputedStyle(current).direction === "rtl";
    const start = rightToLeft ? line.right - box.offsetWidth : line.left;
    const last = document.documentElement.clientWidth - box.offsetWidth - edge;
    const top = above ? line.top - gap - box.offsetHeight : line.bottom + gap;
    box.style.left = `${scrollX + Math.max(edge, Math.min(start, last))}px`;
    box.style.top = `${scrollY + top}px`;
  };
  const hide = () => {
    clearTimeout(timer);
    current?.removeAttribute("aria-describedby");
    current = null;
    box.remove();
  };
  const show = (link, byTouch) => {
    clearTimeout(timer);
    if (current === link && touched === byTouch) return;
    hide();
    current = link;
    touched = byTouch;
    const found = definitions.get(key(link));
    term.innerHTML = found.term;
    text.innerHTML = found.text;
    self.besideTerm?.(term, link);
    // By touch the definition is where the reader goes on, or not; else it is only read.
    close.hidden = !touched;
    if (touched) term.href = link.href;
    else term.removeAttribute("href");
    // A description of each link would be read out with each: only the one with a tooltip has it.
    if (!touched) current.setAttribute("aria-describedby", text.id);
    box.role = touched ? "group" : "tooltip";
    box.ariaLabel = touched ? found.term : null;
    // Right after its link, so that the next thing reached is the definition.
    link.after(box);
    box.showPopover();
    const room = innerHeight - link.getBoundingClientRect().bottom;
    const need = box.offsetHeight + gap;
    above = need > room && need < link.getBoundingClientRect().top;
    place();
  };
  const leave = () => {
    if (!current || touched) clearTimeout(timer);
    else if (!current.matches(":focus-visible")) later(closeDelay, hide);
  };
  const within = (target) => current.contains(target) || box.contains(target);

  for (const link of document.querySelectorAll("main a[href]")) {
    if (link.closest("[data-definitions]") || !definitions.has(key(link))) continue;
    link.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "touch") later(current === link ? 0 : openDelay, () => show(link, false));
    });
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => {
      if (link.matches(":focus-visible")) show(link, false);
    });
    link.addEventListener("click", (event) => {
      // Speech, switches and screen readers follow a link without a pointer: no tap, whatever came before.
      if (!touch || !event.detail || (current === link && touched)) return;
      event.preventDefault();
      show(link, true);
    });
  }
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", leave);
  const giveBack = () => {
    current.focus({ preventScroll: true });
    hide();
  };
  close.addEventListener("click", giveBack);

  document.addEventListener("pointerdown", ({ pointerType }) => {
    touch = pointerType === "touch";
  }, true);
  document.addEventListener("keydown", ({ key }) => {
    touch = false;
    if (key === "Escape") (box.contains(document.activeElement) ? giveBack : hide)();
  }, true);
  // A tap, not the start of scrolling, which is cancelled.
  document.addEventListener("pointerup", ({ target }) => {
    if (current && !within(target)) hide();
  });
  // A tap on the definition's text gives the focus to what surrounds it: that is not a leaving.
  document.addEventListener("focusin", ({ target }) => {
    if (current && !within(target) && !target.contains(box)) hide();
  });
  addEventListener("pagehide", hide);
  addEventListener("resize", () => current && place());
  document.addEventListener("scroll", () => current && place(), { capture: true, passive: true });
}
