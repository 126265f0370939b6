// How like what somebody types is to a word that the glossary knows: from 0, not at all, to 1, the same.
const words = (() => {
  const PART = 3; // letters of a part of a compound that is typed in full,
  const BEGUN = 5; // and of what is only begun: a part, or another language's term
  const MUCH = 0.7; // of the latter
  const SHORT = 5; // letters of a word that may have a letter single or double, or two in each other's place,
  const LONG = 7; // and of one that may lack any or have any too many; with one more, one may be wrong
  const LAST = 9; // and in one of more letters than these, the last
  const STEM = 4; // letters that two forms of a word have in common at least,
  const ENDING = 3; // and those in which they differ at most: Aktie, Aktien; azione, azioni
  const BASE = 3; // letters of a word without capitals to which an ending may be typed: कंटेनरों for कंटेनर

  // Where letters have no capitals, most words have few of them, vowels are marks or missing, and a form more or less
  // is not declared. Letters of Korean syllables are apart, so that there are as many as in Latin.
  const isShortScript = (word) => /^(?![\u1100-\u11ff])\p{Lo}/u.test(word);
  const SHORTEST = 3; // letters of a word of which other forms are known
  const FEWER = 2; // letters: how much shorter its words are

  const shared = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };

  // Whether a letter is wrong, missing or too much, or two have changed places; never the first. A short
  // word is soon another one: *Kasten* is no misspelling of *Kosten*, nor *Aktion* of *Auktion*; nor is a word with
  // another last letter, *scoperto* of *scoperta*, unless it is long.
  const slip = (typed, word) => {
    if (unspaced.has(typed)) return unspaced.slip(typed, word);
    const [less, more] = typed.length < word.length ? [typed, word] : [word, typed];
    const at = shared(typed, word);
    const letters = less.length + (isShortScript(typed) ? FEWER : 0);
    if (!at || letters < SHORT) return false;
    const rest = less.slice(at);
    if (more.length === less.length + 1)
      return more.slice(at + 1) === rest && (letters >= LONG || more[at] === more[at - 1]);
    if (more.length > less.length) return false;
    if (rest[0] === more[at + 1] && rest[1] === more[at]) return rest.slice(2) === more.slice(at + 2);
    return letters > (rest.length > 1 || isShortScript(typed) ? LONG : LAST) && rest.slice(1) === more.slice(at + 1);
  };

  const begun = (typed, word) =>
    (typed === word && 1) || (word.startsWith(typed) && 0.8 + (0.15 * typed.length) / word.length);
  const slipped = (typed, word) => slip(typed, word) && 0.82 - 0.2 / Math.max(typed.length, word.length);

  const ended = (typed, word) =>
    /^\p{Lo}/u.test(word) && word.length >= BASE && typed.startsWith(word) && typed.length - word.length <= ENDING && 0.66;

  // What one language has for itself comes with its index: Boerse, paaløpt; but UE is not U. Of signs in two forms,
  // as in Chinese, the index has those that it knows, each pair after the other.
  const pattern = new RegExp(`[${unspaced.SIGNS}]+|(?:(?![${unspaced.SIGNS}])[\\p{L}\\p{N}\\p{M}|])+`, "gu");
  let index;
  let rules;
  let forms;
  const readRules = () => {
    if (index === kurslexIndex) return;
    const { words: known = [], signs = "" } = (index = kurslexIndex).folding;
    rules = known.map(([met, ...others]) => [new RegExp(met, "gu"), ...others]);
    forms = new Map(signs.match(/../g)?.map(([old, sign]) => [old, sign]));
  };
  const inOneForm = (word) => (forms.size ? word.replace(/./g, (sign) => forms.get(sign) ?? sign) : word);
  const compared = (word) => {
    readRules();
    return inOneForm(rules.reduce((made, [met, other, shortest]) => (made.length < shortest ? made : made.replace(met, other)), word));
  };

  return {
    // A word may have joints.
    of: (text) => (fold(text).match(pattern) || []).map(compared),

    // In small letters as its language has them, with all their marks.
    small: (text) =>
      (kurslexIndex.folding?.case || [])
        .reduce((made, [capital, letter]) => made.replaceAll(capital, letter), text)
        .toLowerCase()
        .normalize("NFKC"),

    // A later word of a term that means something without the others: with few letters, only in capitals (OTC).
    isKept: (word, text, small) => word.length >= small - isShortScript(word) || (!isShortScript(word) && text.includes(word.toUpperCase())),

    // A word of a term, or a whole term; of a compound, also its parts, of which the last says most.
    like: (typed, word, parts = []) => {
      if (unspaced.has(typed)) return unspaced.like(typed, word);
      const whole = begun(typed, word) || slipped(typed, word) || ended(typed, word);
      if (whole) return whole;
      const from = (start, end) => parts.slice(start, end).join("");
      const starts = [...parts.keys()].slice(1);
      const part = (0.12 * typed.length) / word.length;
      if (typed.length < PART) return 0;
      if (starts.some((start) => from(start) === typed)) return 0.6 + part;
      const isInner = (start) => starts.some((end) => from(start, end) === typed);
      const isBegun = (start) => typed.length >= BEGUN && from(start).startsWith(typed);
      return starts.some((start) => isInner(start) || isBegun(start)) ? 0.5 + part : 0;
    },

    // A word of another language's term, which little of it would meet by chance: *Autor*, *autorità*.
    far: (typed, word) => {
      const least = unspaced.has(typed) ? STEM - FEWER : BEGUN;
      return Number(typed.length >= least && typed.length >= MUCH * word.length && begun(typed, word));
    },

    slip,

    // What a definition has of a word, of which any form may be there, but no other word for a short one.
    inText: (typed, said) => {
      if (typed.length < SHORTEST) return Number(isShortScript(typed) && said.includes(typed));
      return Math.max(0, ...said.map((word) => (typed === word ? 1 : words.inflected(typed, word))));
    },

    // Another form of a word.
    inflected: (typed, word) => {
      const same = shared(typed, word);
      const longer = Math.max(typed.length, word.length);
      return same >= STEM && longer - same <= ENDING ? 0.66 + (0.14 * same) / longer : 0;
    },
  };
})();
