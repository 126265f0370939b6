// How like what somebody types is to a word that the glossary knows: from 0, not at all, to 1, the same.
const words = (() => {
  const PART = 3; // letters of a part of a compound that is typed in full,
  const BEGUN = 5; // and of what is only begun: a part, another language's term, a word of a definition
  const SHORT = 5; // letters of a word that may have a slip by which hardly any other word arises,
  const LONG = 7; // and of one that may lack a letter or have one too many; a wrong one takes one more
  const STEM = 4; // letters that two forms of a word have in common at least,
  const ENDING = 3; // and those in which they differ at most: Aktie, Aktien; azione, azioni

  const shared = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };

  // Whether a letter is wrong, missing or too much, or two have changed places; never the first. In a
  // short word only a letter can be single or double, and places changed: *Kasten* is not *Kosten*.
  const slip = (typed, word) => {
    const shortest = Math.min(typed.length, word.length);
    const at = shared(typed, word);
    if (!at || shortest < SHORT || Math.abs(typed.length - word.length) > 1) return false;
    const [a, b] = [typed.slice(at), word.slice(at)];
    if (a.length > b.length) return a.slice(1) === b && (shortest >= LONG || a[0] === typed[at - 1]);
    if (a.length < b.length) return a === b.slice(1) && (shortest >= LONG || b[0] === word[at - 1]);
    if (a[0] === b[1] && a[1] === b[0]) return a.slice(2) === b.slice(2);
    return shortest > LONG && a.slice(1) === b.slice(1);
  };

  const begun = (typed, word) => word.startsWith(typed) && 0.8 + (0.15 * typed.length) / word.length;
  const slipped = (typed, word) => slip(typed, word) && 0.82 - 0.2 / Math.max(typed.length, word.length);

  return {
    // Letters also as people write them without their keys: Boerse, paaløpt. A word may have joints.
    of: (text) =>
      fold(text)
        .replace(/([aou])e|aa/g, (pair) => pair[0])
        .match(/[\p{L}\p{N}|]+/gu) || [],

    // A word of a term, or a whole term; of a compound, also its parts, of which the last says most.
    like: (typed, word, parts = [word]) => {
      const part = (0.12 * typed.length) / word.length;
      for (const start of parts.keys()) {
        const rest = parts.slice(start).join("");
        const ends = parts.slice(start).map((_, end) => parts.slice(start, start + end + 1).join(""));
        if (!start) {
          const like = (typed === word && 1) || begun(typed, word) || slipped(typed, word);
          if (like) return like;
        } else if (typed.length >= PART && typed === rest) return 0.6 + part;
        else if ((typed.length >= PART && ends.includes(typed)) || (typed.length >= BEGUN && rest.startsWith(typed)))
          return 0.5 + part;
      }
      return 0;
    },

    // What has to be met nearly in full, or chance is likely.
    nearly: (typed, word) => (typed === word && 1) || (typed.length >= BEGUN && begun(typed, word)) || 0,

    // Another form of a word.
    inflected: (typed, word) => {
      const same = shared(typed, word);
      const longer = Math.max(typed.length, word.length);
      return same >= STEM && longer - same <= ENDING ? 0.66 + (0.14 * same) / longer : 0;
    },
  };
})();
