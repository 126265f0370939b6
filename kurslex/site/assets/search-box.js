// The search field as a combobox (WAI-ARIA Authoring Practices, list autocomplete with manual
// selection): concepts that fit are offered below it, and the last offer leads to the texts, which
// cannot be had from a disk.
{
  const MOST = 7;
  const form = document.querySelector(".kx-search");
  const field = form.elements.q;
  const hasTexts = location.protocol !== "file:";
  const ariaLabel = field.labels[0].textContent;
  const list = element("ul", { id: "kx-found", className: "kx-found", role: "listbox", hidden: true, ariaLabel });
  const status = element("p", { className: "kx-hidden", role: "status" });

  let chosen = -1;
  let timer = 0;

  const choose = (index) => {
    const options = [...list.children];
    chosen = index;
    options.forEach((option, place) => option.setAttribute("aria-selected", place === index));
    if (index < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  };

  // What was found is said once the reader pauses, and shown where there is nothing to offer.
  const say = (...what) => {
    status.replaceChildren(...what);
    status.className = what.length && !list.children.length ? "kx-found" : "kx-hidden";
  };

  const close = () => {
    clearTimeout(timer);
    say();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const option = (address, place, ...children) => {
    const made = element("li", { id: `kx-found-${place}`, role: "option" }, ...children);
    made.dataset.address = address;
    return made;
  };

  // What comes too late for what was typed since, or after the field was left, is for another time.
  const isAwaited = (query) => document.activeElement === field && field.value.trim() === query;
  const openLater = (query, how) =>
    complete(query, MOST, how).then(() => isAwaited(query) && open(), () => isAwaited(query) && close());

  // What is spelled as it was typed is offered first, and then also what is meant if that is a typing error,
  // unless something has been chosen meanwhile.
  const open = () => {
    const query = field.value.trim();
    if (!query) return close();
    if (missing(query, MOST, { isFirst: true }).length) return openLater(query, { isFirst: true });
    const found = look(query);
    const isAll = !missing(query, MOST).length;
    if (!isAll && !found.length) return openLater(query);
    show(query, found);
    if (!isAll) complete(query, MOST).then(() => isAwaited(query) && addTo(found, query), () => {});
  };
  const addTo = (found, query) => {
    const all = look(query);
    if (!list.hidden && chosen < 0 && JSON.stringify(all) !== JSON.stringify(found)) show(query, all);
  };

  const show = (query, found) => {
    const count = found.length;
    const shown = found.slice(0, MOST);
    const texts = new URL(form.action);
    texts.searchParams.set("q", query);
    list.replaceChildren(
      ...shown.map((each, place) => option(addressOf(form, each), place, ...describe(each))),
      ...(hasTexts
        ? [option(texts.href, shown.length, element("span", { className: "kx-texts" }, worded(kurslexIndex.words.texts, { query })))]
        : []),
    );
    list.hidden = !list.children.length;
    if (!list.hidden) status.className = "kx-hidden";
    field.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
    clearTimeout(timer);
    timer = setTimeout(say, 400, worded(kurslexIndex.words[count ? "count" : "none"], { count, query }));
  };

  const go = (address, event) => {
    if (event.ctrlKey || event.metaKey || event.button === 1) window.open(address, "_blank", "noopener");
    else location.assign(address);
  };

  // Until the index is there, the field is one like any other.
  let isAlive = false;
  const start = async () => {
    await openIndex();
    if (isAlive) return;
    isAlive = true;
    form.append(list, status);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": list.id,
      "aria-expanded": "false",
    }))
      field.setAttribute(name, value);
    listen();
    if (document.activeElement === field && field.value) open();
  };
  const tryToStart = () => isAlive || start().catch(() => {});

  const listen = () => {
    field.addEventListener("input", open);
    field.addEventListener("focus", () => field.value && open());
    field.addEventListener("blur", close);
    addEventListener("pagehide", close); // or the list would still lie open when the page comes back
    field.addEventListener("keydown", (event) => {
      const { key } = event;
      const last = list.children.length - 1;
      if (event.isComposing) return;
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) open();
        if (list.hidden) return;
        if (key === "ArrowDown") choose(chosen < last ? chosen + 1 : -1);
        else choose(chosen >= 0 ? chosen - 1 : last);
      } else if (key === "Escape") {
        // The first closes the list, the second empties the field, as browsers do themselves.
        if (list.hidden) return;
        event.preventDefault();
        close();
      } else if (key === "Enter" && chosen >= 0) {
        event.preventDefault();
        go(list.children[chosen].dataset.address, event);
      }
    });
    // The field keeps the focus while an offer is pressed, so that nothing closes under the finger.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    for (const kind of ["click", "auxclick"])
      list.addEventListener(kind, (event) => {
        const pressed = event.target.closest("[data-address]");
        // A right click asks for the browser's own menu.
        if (pressed && event.button < 2) go(pressed.dataset.address, event);
      });

    // What names one concept exactly leads there, like a word looked up in a dictionary.
    form.addEventListener("submit", (event) => {
      const goToTheOne = () => {
        const [first, second] = look(field.value);
        const isOne = first?.exact && !(second?.exact && second.score === first.score);
        if (isOne) location.assign(addressOf(form, first));
        return isOne;
      };
      const isThere = !missing(field.value, 1).length;
      if (isThere && !goToTheOne()) return;
      event.preventDefault();
      if (!isThere) complete(field.value, 1).then(goToTheOne).catch(() => false).then((went) => went || form.submit());
    });
  };

  field.addEventListener("focus", tryToStart);
  if (document.activeElement === field) tryToStart();
}
