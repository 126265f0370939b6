// A large index comes in pieces, of which a query needs few; of a small one everything is there at once.
//
// `missing(query, most)` returns the pieces that are still to be loaded before `look` says what the whole
// index would say, and before that many of the results have what is shown of them. `complete` loads them.
//
// The pieces, each a script that hands its content to `kurslexPiece`:
// - `starts`, `inner`: the language's own terms by a letter, with which the whole term begins, or a later
//   word or a part of a compound. All of a letter are needed, for a typo may be in any letter but the first;
// - `far`: ids and other languages' terms by their words, in order, which are met only by their beginning;
// - `said`: words of the definitions, in order, which only phrases look for;
// - `shown`: what is shown of the entries, by their numbers.
const { missing, complete } = (() => {
  const SHORT = 3; // letters of a word that may be a part, or a later word, of a term,
  const FAR = 4; // of one that begins another language's term,
  const STEM = 4; // and that two forms of a word have in common, as in `search-match.js` and `search-words.js`

  let loaded = new Set();
  let isOutdated = false;
  const letterOf = (word) => word.charCodeAt(0).toString(16);

  // The places of the pieces that may have a word, or words with that beginning: `keys` begin the pieces.
  const placesOf = (keys, word, isBegun) => {
    const first = Math.max(0, keys.findLastIndex((key) => key <= word));
    const last = isBegun ? keys.findLastIndex((key) => key < `${word}\uffff`) : first;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };

  const namesFor = (query) => {
    const { typed, whole, bare, isSaid, alone } = readQuery(query);
    if (!typed.length) return [];
    const { far, said } = kurslexIndex.pieces;
    const sought = [whole, bare, ...typed];
    const parts = typed.filter((word) => !alone || word.length >= SHORT);
    return [
      ...sought.map((word) => `starts-${letterOf(word)}`),
      ...parts.map((word) => `inner-${letterOf(word)}`),
      ...sought
        .flatMap((word) => (isSaid ? placesOf(far, word[0], true) : placesOf(far, word, word.length >= FAR)))
        .map((place) => `far-${place}`),
      ...(alone ? [] : typed.filter((word) => word.length >= SHORT))
        .flatMap((word) => placesOf(said, word.slice(0, STEM), word.length >= STEM))
        .map((place) => `said-${place}`),
    ];
  };

  const isLacking = (name) => name in kurslexIndex.pieces.versions && !loaded.has(name);
  const missing = (query, most) => {
    if (!kurslexIndex.pieces) return [];
    const lacking = new Set(namesFor(query).filter(isLacking));
    if (lacking.size) return [...lacking];
    const { block } = kurslexIndex.pieces;
    const shown = look(query).slice(0, most).map(({ number }) => `shown-${Math.floor(number / block)}`);
    return [...new Set(shown)].filter(isLacking);
  };

  const load = (name) => {
    const address = new URL(document.querySelector(".kx-search").dataset.index, document.baseURI).href;
    return loadScript(`${address.replace(/\.js$/, "")}.${name}.js?v=${kurslexIndex.pieces.versions[name]}`);
  };
  const FILL = {
    starts: (_, terms) => terms.forEach((each) => entries.addTerm(...each)),
    said: (_, all) => {
      for (const [word, numbers] of Object.entries(all)) {
        let number = 0; // each is told by how much more it is than the one before
        for (const more of numbers) entries.addSaid((number += more), word);
      }
    },
    shown: (place, all) =>
      all.forEach((each, at) => entries.show(place * kurslexIndex.pieces.block + at, ...each)),
  };
  FILL.inner = FILL.far = FILL.starts;
  self.kurslexPiece = (edition, name, content) => {
    const [kind, place] = name.split("-");
    isOutdated ||= edition !== kurslexIndex.pieces.edition;
    if (isOutdated || loaded.has(name)) return;
    loaded.add(name);
    FILL[kind](Number(place), content);
  };

  // A host may have got a new site since the index was loaded: then the index is loaded again, once.
  const complete = async (query, most, isFirst = true) => {
    for (let names; (names = missing(query, most)).length; ) {
      await Promise.all(names.map(load));
      if (!isOutdated) continue;
      isOutdated = false;
      loaded = new Set();
      entries.clear();
      if (!isFirst) throw new Error("pieces of another index");
      await openIndex({ anew: true });
      return complete(query, most, false);
    }
  };
  return { missing, complete };
})();
