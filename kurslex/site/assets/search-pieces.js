// A large index comes in pieces, of which a query needs few; of a small one everything is there at once.
//
// `missing(query, most)` returns the pieces that are still to be loaded before `look` says what the whole
// index would say, and before that many of the results have what is shown of them; with `isFirst`, before it
// says as much but for typing errors. `complete` loads them.
//
// The pieces, each a script that hands its content to `kurslexPiece`:
// - `words`: all terms and definitions by their words, and by what compounds are from a later part on, in order;
// - `starts`, `inner`: the language's own terms by a letter, with which the whole term begins, or a later
//   word or a part of a compound. All of a letter are needed, for a typo may be in any letter but the first;
// - `shown`: what is shown of the entries, by their numbers.
const { missing, complete } = (() => {
  const PAIR = 2; // signs, as in `search-unspaced.js`
  const SHORT = 3; // letters of a word that may be a part, or a later word, of a term,
  const STEM = 4; // and that two forms of a word have in common, as in `search-match.js` and `search-words.js`

  let loaded = new Set();
  let isOutdated = false;
  const GROUPS = 32; // of the many letters of scripts without spaces
  const letterOf = (word) => {
    const unit = word.charCodeAt(0);
    return unspaced.has(word) ? `u${unit % GROUPS}` : unit.toString(16);
  };

  // The places of the pieces that may have a word, or words with that beginning: `keys` begin the pieces.
  const placesOf = (word, isBegun) => {
    const keys = kurslexIndex.pieces.words;
    const first = Math.max(0, keys.findLastIndex((key) => key <= word));
    const last = isBegun ? keys.findLastIndex((key) => key < `${word}\uffff`) : first;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };

  const namesFor = (query, isFirst) => {
    const { typed, whole, bare, alone } = readQuery(query);
    if (!typed.length) return [];
    const sought = [whole, bare, ...typed];
    // Two signs of a script without spaces tell as much as three letters, and whatever is found has two of them.
    const isLong = (word) => word.length >= (unspaced.has(word) ? PAIR : SHORT);
    const places = (word) => placesOf([...word].slice(0, STEM).join(""), isLong(word));
    const namesOf = (places) => places.map((place) => `words-${place}`);
    const names = namesOf(sought.flatMap(places));
    // Of so few letters hardly anything else is known but that many terms begin with them.
    if (isFirst && isLong(whole)) return names;
    const inPairs = (word) => unspaced.has(word) && isLong(word);
    const pairs = new Set(sought.filter(inPairs).flatMap(unspaced.sought));
    const parts = typed.filter((word) => !unspaced.has(word) && (!alone || word.length >= SHORT));
    return [
      ...names,
      ...namesOf([...pairs].flatMap((pair) => placesOf(pair, true))),
      ...sought.filter((word) => !inPairs(word)).map((word) => `starts-${letterOf(word)}`),
      ...parts.map((word) => `inner-${letterOf(word)}`),
    ];
  };

  const VERSION = 8; // characters
  const versionOf = (name) => {
    const [kind, place] = name.split("-");
    const known = kurslexIndex.pieces.versions[kind] || {};
    return known.slice ? known.slice(VERSION * place, VERSION * (Number(place) + 1)) : known[place];
  };
  const isLacking = (name) => Boolean(versionOf(name)) && !loaded.has(name);
  const missing = (query, most, { isFirst } = {}) => {
    if (!kurslexIndex.pieces) return [];
    const lacking = new Set(namesFor(query, isFirst).filter(isLacking));
    if (lacking.size) return [...lacking];
    const { block } = kurslexIndex.pieces;
    const shown = look(query).slice(0, most).map(({ number }) => `shown-${Math.floor(number / block)}`);
    return [...new Set(shown)].filter(isLacking);
  };

  const load = (name) => {
    const address = new URL(document.querySelector(".kx-search").dataset.index, document.baseURI).href;
    return loadScript(`${address.replace(/\.js$/, "")}.${name}.js?v=${versionOf(name)}`);
  };
  const addTerms = (_, terms) => terms.forEach((each) => entries.addTerm(...each));
  const FILL = {
    starts: addTerms,
    inner: addTerms,
    words: (place, [terms, said]) => {
      addTerms(place, terms);
      for (const [word, numbers] of Object.entries(said)) {
        let number = 0; // each is told by how much more it is than the one before
        for (const more of numbers) entries.addSaid((number += more), word);
      }
    },
    shown: (place, all) =>
      all.forEach((each, at) => entries.show(place * kurslexIndex.pieces.block + at, ...each)),
  };
  self.kurslexPiece = (digest, name, content) => {
    const [kind, place] = name.split("-");
    isOutdated ||= digest !== kurslexIndex.pieces.digest;
    if (isOutdated || loaded.has(name)) return;
    loaded.add(name);
    FILL[kind](Number(place), content);
  };

  // A host may have got a new site since the index was loaded, whose pieces are others, or fewer: then the
  // index is loaded again, once.
  const complete = async (query, most, how = {}) => {
    for (let names; (names = missing(query, most, how)).length; ) {
      await Promise.all(names.map(load)).catch(() => (isOutdated = true));
      if (!isOutdated) continue;
      isOutdated = false;
      if (how.isAgain) throw Error("outdated");
      await openIndex({ anew: true });
      loaded = new Set();
      entries.clear();
      return complete(query, most, { ...how, isAgain: true });
    }
  };
  return { missing, complete };
})();
