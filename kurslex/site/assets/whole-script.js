// Fetches a script that holds nothing but JSON and keeps its address when it changes, so that no page has to
// change with it. Hence the browser asks the host whether the copy that it has is still right. The script
// ends with the SHA-256 of all that is before, in a comment.
//
// The copy for times without a network lies where the service worker keeps assets. Where there is no worker,
// or none any more, nothing is kept. Two bundles have this function: the later one changes nothing.
async function readWhole(address) {
  const isWhole = async (text) => {
    const [comment, digits] = /\/\/([0-9a-f]{64})\n$/.exec(text) ?? [];
    if (!comment || !crypto.subtle) return Boolean(comment);
    const bytes = new TextEncoder().encode(text.slice(0, -comment.length));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === digits;
  };
  const store = () => kept.assets(new URL("../../", address));
  const keep = async (text) => (await store())?.put(address, new Response(text));
  const readCopy = async () => (await (await store())?.match(address))?.text();
  const fetchText = async () => (await fetch(address, { cache: "no-cache" })).text();

  let text = await fetchText().catch(() => "");
  if (await isWhole(text)) keep(text).catch(() => {});
  else text = (await readCopy().catch(() => "")) || "";
  if (!(await isWhole(text))) throw new Error(`nothing whole at ${address}`);
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
}
