// Words of a language with terms in a script without spaces, where each of its `signs` is a word of its own.
// The rules are those of kurslex/analysis/crosslinks/tokens.py, and a test compares the two.
const aSign = `[${signs}][\\p{M}\\u200c\\u200d]*|`;
const noSign = `(?![${signs}])`;

// Whether words are too few signs to be found within a longer run: often they are a part of another word.
const isSign = new RegExp(`^[${signs}]`, "u");
const areGlued = (one, other) => one?.end === other?.start && one !== undefined;
function isPart(words, at, stop) {
  const least = words[at].text >= "\u3005" ? 2 : 4;
  const isWithin = areGlued(words[at - 1], words[at]) || areGlued(words[stop - 1], words[stop]);
  return isWithin && stop - at < least && words.slice(at, stop).every(({ text }) => isSign.test(text));
}
