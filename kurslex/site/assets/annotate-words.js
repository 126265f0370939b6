// Running text -> its words, each with what decides whether a term is meant. The rules are those of
// kurslex/analysis/crosslinks/tokens.py, and a test compares the two.
// What is before this says what else is a word, and what is no letter (annotate-unspaced.js), if anything.
const letter = `(?:${noSign}[\\p{L}\\p{N}])`;
const mark = "\\p{M}\\u200c\\u200d";
const word = `${letter}+(?:[${mark}]+${letter}*)*`;
const hyphen = "[-\\u00ad\\u2010\\u2011]";
const wordPattern = new RegExp(
  `${aSign}(?:(?<!\\S)${hyphen})?${word}(?:${hyphen}${word})*(?:${hyphen}(?![\\p{L}\\p{N}${mark}_]))?`,
  "gu",
);
const withinTerm = /^[\s'’]*$/;
const sentenceEnd = /^[^.:!?…։]*[.:!?…։]\S*\s/;
// What may begin a quotation, each with what ends it.
const quoting = /[„“”«»"]/g;
const quotingEnds = { "„": /[“”]/g, "“": /”/g, "”": /”/g, "«": /»/g, "»": /[«»]/g, '"': /"/g };

// Stands in a text for what is left out of it, a link for example: no term goes on beyond it.
const leftOut = "\uFFFC";

// A function of words that works each one out once: a text says the same few thousand again and again.
function remembered(act) {
  const known = new Map();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = act(word)));
    return result;
  };
}

// A word without what tells no words apart: case, soft hyphens, kinds of hyphen.
const rare = /[ßς\u00ad\u2010\u2011]/;
const fold = remembered((word) => {
  const lower = word.normalize("NFC").toLowerCase();
  // One question for all of them: few words have any, and four replacements take most of a page's time.
  if (!rare.test(lower)) return lower;
  return lower
    .replace(/ß/g, "ss")
    .replace(/ς/g, "σ")
    .replace(/\u00ad/g, "")
    .replace(/[\u2010\u2011]/g, "-");
});

// The words of a term, as written.
function wordsOf(text) {
  return text.match(wordPattern) ?? [];
}

// Where a text's quotations begin and end, in order, in time that grows as the text does.
function quotationsOf(text) {
  const quotations = [];
  const openToTheEnd = new Set(); // what ends these comes no more
  quoting.lastIndex = 0;
  for (let found; (found = quoting.exec(text)); ) {
    const [sign] = found;
    const end = quotingEnds[sign];
    end.lastIndex = quoting.lastIndex;
    if (openToTheEnd.has(sign)) continue;
    if (end.test(text)) quotations.push([found.index, (quoting.lastIndex = end.lastIndex)]);
    else openToTheEnd.add(sign);
  }
  return quotations;
}

// The words of a block's text. `joined` tells that a word may continue a term begun by the word before,
// `opens` that a capital letter is owed to its place, `cited` that it is quoted: spoken about, not used.
function readWords(text) {
  const quotations = quotationsOf(text);
  const words = [];
  let passed = 0; // quotations that end before the word
  let end = 0;
  for (const found of text.matchAll(wordPattern)) {
    const [word] = found;
    const start = found.index;
    const gap = text.slice(end, start);
    const first = !words.length;
    end = start + word.length;
    while (passed < quotations.length && quotations[passed][1] <= start) passed += 1;
    words.push({
      text: word,
      folded: fold(word),
      start,
      end,
      joined: !first && (gap === " " || withinTerm.test(gap)),
      opens: (first && !gap.includes(leftOut)) || (gap !== " " && sentenceEnd.test(gap)),
      cited: passed < quotations.length && start >= quotations[passed][0],
      piece: null, // the text node that it is in
    });
  }
  return words;
}
