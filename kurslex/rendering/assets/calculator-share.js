"use strict";
// What others get of a calculator: its address, its frame, and in a frame how high it is.
// The texts to copy have {link} or {embed} where an address with the values of the moment goes.
kurslex.share = (form, addresses) => {
  const [said, area] = form.querySelectorAll("[data-part=copied] *");
  form.addEventListener("click", async ({ target }) => {
    const { copy } = target.dataset;
    if (!copy) return;
    const { copied, selected } = form.dataset;
    area.value = copy.replace(/{(\w+)}/, (_, name) => addresses[name]());
    area.hidden = true;
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = copied;
    } catch {
      // A frame may be forbidden to write to the clipboard; its reader is not.
      area.hidden = false;
      area.select();
      said.textContent = selected;
    }
  });
};
if (parent !== window && document.body?.matches(".kurslex-embed")) {
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    parent.postMessage({ kurslex: "height", height: Math.ceil(height) }, "*");
  };
  // Browsers observe nothing in a frame that is out of sight, hence once without being asked.
  addEventListener("load", tell);
  new ResizeObserver(tell).observe(document.body);
}
