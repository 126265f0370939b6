// What teaching needs of a page is a page of its own. With scripts it opens here, in a box: the script for it
// comes with the first click. What cannot be fetched, on a disk for example, is followed as a link.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.(".kx-teach");
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!link || button || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  try {
    if (!self.openTeaching) await loadScript(link.dataset.script);
    await openTeaching(link);
  } catch {
    location.assign(link.href);
  }
});
