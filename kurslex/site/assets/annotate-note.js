// What a marked word opens: the definition, and the way to the glossary. It is in the word's shadow root,
// so that the styles of the page and of the note know nothing of each other, and above everything else.
// What is before this in the file is `noteStyle` (annotate-note.css).
const openDelay = 300; // milliseconds, so that a passing pointer opens nothing
const closeDelay = 250; // enough to move the pointer onto the note
const gap = 6; // pixels between word and note
const edge = 8; // pixels between note and window

// Returns what makes a mark for concepts, and what closes the note that is open.
function makeNotes({ entries, about, address, guard }) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(noteStyle);
  let open = null; // { mark, word, note, stays }
  let timer;

  const make = (name, fields = {}, ...children) => {
    const element = Object.assign(document.createElement(name), fields);
    element.append(...children);
    return element;
  };
  const later = (delay, act) => {
    clearTimeout(timer);
    timer = setTimeout(guard(act), delay);
  };
  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    open.word.ariaExpanded = "false";
    open.note.remove();
    open = null;
  };
  const giveBack = () => {
    const { word, mark } = open;
    const within = mark.shadowRoot.activeElement;
    close();
    if (within) word.focus({ preventScroll: true });
  };
  const place = () => {
    const { mark, note } = open;
    const lines = mark.getClientRects();
    if (!lines.length) return close();
    const last = lines[lines.length - 1];
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height } = note.getBoundingClientRect();
    const isBelow = last.bottom + gap + height <= clientHeight || lines[0].top < height + gap;
    const line = isBelow ? last : lines[0];
    const start = about.direction === "rtl" ? line.right - width : line.left;
    const left = Math.max(edge, Math.min(start, clientWidth - width - edge));
    const zoom = note.currentCSSZoom ?? 1; // by the styles of the page; places are told in pixels without it
    note.style.left = `${left / zoom}px`;
    note.style.top = `${(isBelow ? line.bottom + gap : line.top - gap - height) / zoom}px`;
  };
  const noteOf = (concepts) => {
    const note = make("div", { className: "note", lang: about.tag, dir: about.direction, role: "group" });
    const button = make("button", { type: "button", ariaLabel: about.close }, "×");
    button.addEventListener("click", guard(giveBack));
    note.append(button);
    for (const concept of concepts) {
      const [id, definition, term] = entries[concept];
      const link = make("a", { href: address + about.pages.replace("ID", id) }, term.find(Boolean));
      if (parent !== self) Object.assign(link, { target: "_blank", rel: "noopener" });
      note.append(make("p", {}, link), make("p", {}, definition));
    }
    note.append(make("p", {}, about.site));
    note.ariaLabel = concepts.map((concept) => entries[concept][2].find(Boolean)).join(about.comma);
    return note;
  };
  const show = (mark, word, concepts, stays) => {
    clearTimeout(timer);
    if (!mark.isConnected) return; // the page has taken it out while the pointer was on it
    if (open?.mark === mark) {
      open.stays ||= stays;
      return;
    }
    close();
    const note = noteOf(concepts);
    open = { mark, word, note, stays };
    word.after(note);
    note.toggleAttribute("open", true);
    if (note.showPopover) {
      note.popover = "manual";
      note.showPopover();
    }
    word.ariaExpanded = "true";
    place();
    note.addEventListener("pointerenter", () => clearTimeout(timer));
    note.addEventListener("pointerleave", leave);
  };
  const leave = () => {
    if (open && !open.stays) later(closeDelay, close);
    else clearTimeout(timer);
  };

  const makeMark = (concepts) => {
    const mark = document.createElement("kurslex-term");
    const root = mark.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const word = make("span", { className: "word", role: "button", tabIndex: 0, ariaExpanded: "false" });
    word.append(document.createElement("slot"));
    root.append(word);
    const toggle = guard(() => (open?.mark === mark && open.stays ? close() : show(mark, word, concepts, true)));
    word.addEventListener("click", toggle);
    word.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      toggle();
    });
    word.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType === "mouse") later(openDelay, () => show(mark, word, concepts, false));
    });
    word.addEventListener("pointerleave", leave);
    return mark;
  };
  const elsewhere = guard((event) => {
    if (open && !event.composedPath().includes(open.mark)) close();
  });
  document.addEventListener("pointerdown", elsewhere);
  document.addEventListener("focusin", elsewhere);
  document.addEventListener("keydown", guard((event) => event.key === "Escape" && open && giveBack()));
  addEventListener("resize", guard(() => open && place()));
  document.addEventListener("scroll", guard(() => open && place()), { capture: true, passive: true });
  return { makeMark, close };
}
