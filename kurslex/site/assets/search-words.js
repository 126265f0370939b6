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

  const shared = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };

  // Whether a letter is wrong, missing or too much, or two have changed places; never the first. A short
  // word is soon another one: *Kasten* is no misspelling of *Kosten*, nor *Aktion* of *Auktion*; nor is a word with
  // another last letter, *scoperto* of *scoperta*, unless it is long.
  const slip = (typed, word) => {
    const [less, more] = typed.length < word.length ? [typed, word] : [word, typed];
    const at = shared(typed, word);
    if (!at || less.length < SHORT) return false;
    const rest = less.slice(at);
    if (more.length === less.length + 1)
      return more.slice(at + 1) === rest && (less.length >= LONG || more[at] === more[at - 1]);
    if (more.length > less.length) return false;
    if (rest[0] === more[at + 1] && rest[1] === more[at]) return rest.slice(2) === more.slice(at + 2);
    return less.length > (rest.length > 1 ? LONG : LAST) && rest.slice(1) === more.slice(at + 1);
  };

  const begun = (typed, word) =>
    (typed === word && 1) || (word.startsWith(typed) && 0.8 + (0.15 * typed.length) / word.length);
  const slipped = (typed, word) => slip(typed, word) && 0.82 - 0.2 / Math.max(typed.length, word.length);

  return {
    // Letters also as people write them without their keys: Boerse, paaløpt, Brocker; but UE is not U.
    // A word may have joints.
    of: (text) =>
      (fold(text).match(/[\p{L}\p{N}|]+/gu) || []).map((word) =>
        word.length < STEM ? word : word.replace(/([aou])e|aa|ck/g, (pair) => pair.at(pair === "ck" ? 1 : 0)),
      ),

    // A word of a term, or a whole term; of a compound, also its parts, of which the last says most.
    like: (typed, word, parts = []) => {
      const whole = begun(typed, word) || slipped(typed, word);
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
    far: (typed, word) => Number(typed.length >= BEGUN && typed.length >= MUCH * word.length && begun(typed, word)),

    slip,

    // Another form of a word.
    inflected: (typed, word) => {
      const same = shared(typed, word);
      const longer = Math.max(typed.length, word.length);
      return same >= STEM && longer - same <= ENDING ? 0.66 + (0.14 * same) / longer : 0;
    },
  };
})();
