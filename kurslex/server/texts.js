// Puts changed texts into a page that is shown, where nothing but running text has changed: the reader
// stays at the same place, and sees them sooner than the page could be loaded again.

// Their texts are not what they show.
const OTHERS = ["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"];
const [{ name: address }] = performance.getEntriesByType("navigation");

// A document as the server sends it, without the script of the live pages, and its version.
const sentNow = async (cache) => {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  const sent = new DOMParser().parseFromString(await answer.text(), "text/html");
  const script = sent.querySelector("script[data-version]");
  script.remove();
  return { sent, version: script.dataset.version };
};

// The texts that differ, each with what it is now. It throws where anything else differs.
function* changedTexts(before, after) {
  if (before.isEqualNode(after)) return;
  const [old, now] = [[...before.childNodes], [...after.childNodes]];
  if (before.nodeType === Node.TEXT_NODE && after.nodeType === Node.TEXT_NODE)
    yield [before, after.data];
  else if (
    old.length &&
    old.length === now.length &&
    !OTHERS.includes(before.nodeName) &&
    before.cloneNode().isEqualNode(after.cloneNode())
  )
    for (const [at, each] of old.entries()) yield* changedTexts(each, now[at]);
  else throw new Error(`more than texts has changed: ${before.nodeName}`);
}

// Of other texts, scripts keep what they have read, or write it in another way: definitions, lists that can
// be sorted, calculators.
const isRunning = (text) => {
  for (let each = text.parentElement; each; each = each.parentElement) {
    if (each.matches(".kx-text")) return true;
    if (each.matches(".kurslex-calculator") || Object.keys(each.dataset).length) return false;
  }
  return false;
};

// What a template holds is none of its children.
const templates = (root) => Array.from(root.querySelectorAll("template"), ({ innerHTML }) => innerHTML).join();

const textsOf = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return Map.groupBy(nodes, ({ data }) => data);
};

let last;

/** Put the texts that have changed since a version into the page; return the version that it has now. */
export const putTexts = async (version) => {
  last ??= await sentNow("force-cache"); // as the browser got it; nobody else has it any more
  const next = await sentNow("no-cache");
  if (last.version !== version) throw new Error("the page that is shown is an earlier one");
  if (templates(last.sent) !== templates(next.sent)) throw new Error("a template has changed");
  const [before, here] = [textsOf(last.sent), textsOf(document)];
  const changes = [];
  for (const [text, now] of changedTexts(last.sent.documentElement, next.sent.documentElement)) {
    if (!isRunning(text)) throw new Error(`no running text: ${text.data}`);
    // Which of several is meant nobody knows once a script has moved them, or put one in another's place.
    const shown = here.get(text.data);
    if (before.get(text.data).length !== 1 || shown?.length !== 1) throw new Error(`not there once: ${text.data}`);
    changes.push([shown[0], now]);
  }
  for (const [text, now] of changes) text.data = now;
  last = next;
  return next.version;
};
