// What others get of a calculator: its address, and its iframe. The texts to copy have {link} or {embed}
// where an address with the values of the moment goes, and {height} where the iframe's height does.
kurslex.share = (form, addresses) => {
  const [said, area] = form.querySelectorAll("[data-part=copied] *");
  form.addEventListener("click", async ({ target }) => {
    const { copy } = target.dataset;
    if (!copy) return;
    const { copied, selected } = form.dataset;
    // A title in it may have braces as well.
    area.value = copy.replace(/{(\w+)}/g, (whole, name) => (Object.hasOwn(addresses, name) ? addresses[name]() : whole));
    area.hidden = true;
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = copied;
    } catch {
      // An iframe may be forbidden to write to the clipboard; what its reader has selected can be copied.
      area.hidden = false;
      area.select();
      said.textContent = document.execCommand("copy") ? copied : selected;
    }
  });
};
