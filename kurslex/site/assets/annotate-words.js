// Running text -> its words, each with what decides whether a term is meant. The rules are those of
// kurslex/analysis/crosslinks/tokens.py, and a test compares the two.
const letter = "[\\p{L}\\p{N}]";
const mark = "\\p{M}\\u200c\\u200d";
const word = `${letter}+(?:[${mark}]+${letter}*)*`;
const hyphen = "[-\\u00ad\\u2010\\u2011]";
const wordPattern = new RegExp(
  `(?:(?<!\\S)${hyphen})?${word}(?:${hyphen}${word})*(?:${hyphen}(?![\\p{L}\\p{N}${mark}_]))?`,
  "gu",
);
const withinTerm = /^[\s'’]*$/;
const sentenceEnd = /^[^.:!?…։]*[.:!?…։]\S*\s/;
const quoted = /„[^“”]*[“”]|“[^”]*”|”[^”]*”|«[^»]*»|»[^«»]*[«»]|"[^"]*"/g;

// Stands in a text for what is left out of it, a link for example: no term goes on beyond it.
const leftOut = "\uFFFC";

// A function of words that works each one out once: a text says the same few thousand again and again.
function remembered(act) {
  const known = new Map();
  return (word) => {
    if (!known.has(word)) known.set(word, act(word));
    return known.get(word);
  };
}

// A word without what tells no words apart: case, soft hyphens, kinds of hyphen.
const fold = remembered((word) =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ς/g, "σ")
    .replace(/\u00ad/g, "")
    .replace(/[\u2010\u2011]/g, "-"),
);

// The words of a term, as written.
function wordsOf(text) {
  return text.match(wordPattern) ?? [];
}

// The words of a block's text. `joined` tells that a word may continue a term begun by the word before,
// `opens` that a capital letter is owed to its place, `cited` that it is quoted: spoken about, not used.
function readWords(text) {
  const quotations = [...text.matchAll(quoted)].map((each) => [each.index, each.index + each[0].length]);
  const words = [];
  let end = 0;
  for (const found of text.matchAll(wordPattern)) {
    const gap = text.slice(end, found.index);
    const first = !words.length;
    words.push({
      text: found[0],
      folded: fold(found[0]),
      start: found.index,
      end: found.index + found[0].length,
      joined: !first && (gap === " " || withinTerm.test(gap)),
      opens: (first && !gap.includes(leftOut)) || (gap !== " " && sentenceEnd.test(gap)),
      cited: quotations.length > 0 && quotations.some(([from, to]) => found.index >= from && found.index < to),
    });
    end = words.at(-1).end;
  }
  return words;
}
