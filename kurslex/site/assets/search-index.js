// Loads the index of the page's language, once; what fails to come is asked for again at the next call.
// From a disk, and in an iframe without an origin, nothing can be fetched, but a script can be loaded: so the
// index is a script.
const openIndex = (() => {
  const read = async () => {
    const address = new URL(document.querySelector(".kx-search").dataset.index, document.baseURI);
    if (self.origin === "null") return loadScript(address);
    self.kurslexIndex = await readWhole(address);
  };

  let opening;
  return ({ anew } = {}) => {
    if (anew) opening = undefined;
    return (opening ??= read().catch((error) => {
      opening = undefined;
      throw error;
    }));
  };
})();
