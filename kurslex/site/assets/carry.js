// Links to the same thing elsewhere (`data-carry`) take along what the address of the moment holds: a
// calculator's values, a section. A calculator changes the address without an event, hence again
// whenever somebody is about to follow or to copy such a link. The attribute's value is the section
// where the address has none.
const carry = () => {
  for (const link of document.querySelectorAll("[data-carry]")) {
    link.search = location.search;
    link.hash = location.hash || link.dataset.carry;
  }
};
carry();
addEventListener("hashchange", carry);
for (const type of ["pointerover", "focusin", "click", "contextmenu"])
  document.addEventListener(type, ({ target }) => target.closest?.("[data-carry]") && carry(), true);
