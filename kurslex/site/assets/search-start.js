// Ends when a script has run.
const loadScript = (src) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });

// Brings the search field to life when it is first used: until then, a page loads nothing for it.
{
  const form = document.querySelector(".kx-search");
  const field = form.elements.q;
  // What fails to come is asked for again when the field is next used.
  const start = () => {
    const { script } = form.dataset;
    delete form.dataset.script;
    if (script) loadScript(script).catch(() => (form.dataset.script = script));
  };
  field.addEventListener("focus", start);
  if (document.activeElement === field) start();

  // A single key as a shortcut can get in the way of speech input, so it can be turned off.
  const keyIsOff = () => kept.read("search-key") === "off";
  if (keyIsOff()) field.setAttribute("aria-keyshortcuts", "Control+K");
  document.addEventListener("keydown", (event) => {
    // What fills a form in by itself sends events without a key.
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const writing = target.closest?.("input, textarea, select, [contenteditable]");
    const slash = key === "/" && !ctrlKey && !metaKey && !altKey && !writing && !keyIsOff();
    const letter = key?.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (event.defaultPrevented || !(slash || letter)) return;
    event.preventDefault();
    leaveMenus();
    if (!field.offsetParent) field.closest("[popover]")?.showPopover?.();
    field.focus();
    field.select();
  });
}
