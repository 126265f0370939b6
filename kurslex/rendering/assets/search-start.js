// Brings the search field to life when it is first used: until then, a page loads nothing for it.
{
  const form = document.querySelector(".kx-search");
  const field = form.elements.q;
  const start = () => {
    if (form.dataset.scripts)
      for (const address of form.dataset.scripts.split(" ")) {
        const script = document.createElement("script");
        script.src = address;
        script.async = false;
        document.head.append(script);
      }
    delete form.dataset.scripts;
  };
  field.addEventListener("focus", start);
  if (document.activeElement === field) start();

  // A single key as a shortcut can get in the way of speech input, so it can be turned off.
  const keyIsOff = () => {
    try {
      return localStorage.getItem("kurslex-search-key") === "off";
    } catch {
      return false;
    }
  };
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const writing = target.closest("input, textarea, select, [contenteditable]");
    const slash = key === "/" && !ctrlKey && !metaKey && !altKey && !writing && !keyIsOff();
    const letter = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (event.defaultPrevented || !(slash || letter)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
