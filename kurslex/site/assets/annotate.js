// Marks the first mention of each concept in somebody else's page. What is before this in the file are
// `about` (language, addresses, words), `entries` (the concepts) and `stem` (the language's stems).
//
//   <script src="https://…/de/annotate.js" data-within="main" defer></script>
//
// kurslexTerms.annotate() marks what was added to the page since, kurslexTerms.remove() takes out all marks.
// What somebody writes below the page of a teacher may be an element of this name (DOM clobbering).
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

// The page must not notice a mistake of ours.
const guard =
  (act) =>
  (...given) => {
    try {
      return act(...given);
    } catch (error) {
      console.warn("Kurslex:", error);
      return 0;
    }
  };

function makeCopy() {
  const address = about.address || new URL("../", script.src).href;
  const index = indexTerms(entries, stem);
  const { makeMark, close } = makeNotes({ entries, about, address, guard });
  const within = script?.dataset.within || "body";
  const own = new Set(about.languages);
  const isForeign = ({ lang }) => Boolean(lang) && !own.has(lang.split("-")[0].toLowerCase());
  let done = []; // { marks, restore } for each text node
  const marked = new Map(); // the mark of each concept

  const annotate = () => {
    let count = 0;
    for (const root of document.querySelectorAll(within)) {
      for (const block of readBlocks(root, isForeign)) {
        const byNode = new Map();
        for (const place of placeMentions(block, index)) {
          if (place.concepts.every((concept) => marked.get(concept)?.isConnected ?? marked.has(concept))) continue;
          if (isApart(place.node)) continue;
          for (const concept of place.concepts) marked.set(concept, undefined);
          byNode.set(place.node, [...(byNode.get(place.node) ?? []), place]);
        }
        for (const [node, places] of byNode) {
          const { marks, restore } = markText(node, places, makeMark);
          places.forEach(({ concepts }, at) => concepts.forEach((concept) => marked.set(concept, marks[at])));
          done.push({ marks, restore });
          count += marks.length;
        }
      }
    }
    return count;
  };
  const remove = () => {
    close();
    const count = done.flatMap(({ marks }) => marks.filter((mark) => mark.isConnected)).length;
    for (const { restore } of done) restore();
    done = [];
    marked.clear();
    return count;
  };
  return { annotate, remove };
}

// Copies of several languages share one object. A second copy of a language does nothing.
guard(() => {
  if (!document.adoptedStyleSheets) return;
  // An element with this id is none of its own properties.
  if (!Object.hasOwn(self, "kurslexTerms"))
    self.kurslexTerms = { languages: {}, annotate: () => sum("annotate"), remove: () => sum("remove") };
  const copies = self.kurslexTerms;
  const sum = (name) => Object.values(copies.languages).reduce((count, copy) => count + copy[name](), 0);
  if (copies.languages[about.tag]) return;
  const copy = makeCopy();
  copies.languages[about.tag] = { annotate: guard(copy.annotate), remove: guard(copy.remove) };
  const start = copies.languages[about.tag].annotate;
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
