// Loads the index of the page's language, once; what fails to come is asked for again at the next call.
//
// The index keeps its address when it changes, so that no page has to change with it. Hence the browser
// asks the host whether the copy that it has is still right. From a disk, and in an iframe without an origin,
// nothing can be fetched, but a script can be loaded: so the index is a script that holds nothing but JSON.
const openIndex = (() => {
  // It ends with the SHA-256 of all that is before, in a comment.
  const isWhole = async (text) => {
    const [comment, digits] = /\/\/([0-9a-f]{64})\n$/.exec(text) ?? [];
    if (!comment || !crypto.subtle) return Boolean(comment);
    const bytes = new TextEncoder().encode(text.slice(0, -comment.length));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === digits;
  };

  // The copy for times without a network lies where the service worker keeps assets. Where there is
  // no worker, or none any more, nothing is kept.
  const storeOf = (address) => kept.assets(new URL("../../", address));
  const keep = async (address, text) => (await storeOf(address))?.put(address, new Response(text));
  const readCopy = async (address) => (await (await storeOf(address))?.match(address))?.text();

  const fetchText = async (address) => (await fetch(address, { cache: "no-cache" })).text();
  const read = async () => {
    const address = new URL(document.querySelector(".kx-search").dataset.index, document.baseURI);
    if (self.origin === "null") return loadScript(address);
    let text = await fetchText(address).catch(() => "");
    if (await isWhole(text)) keep(address, text).catch(() => {});
    else text = (await readCopy(address).catch(() => "")) || "";
    if (!(await isWhole(text))) throw new Error("no index of terms");
    self.kurslexIndex = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  };

  let opening;
  return ({ anew = false } = {}) => {
    if (anew) opening = undefined;
    return (opening ??= read().catch((error) => {
      opening = undefined;
      throw error;
    }));
  };
})();
