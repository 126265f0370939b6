// Words of scripts that write no spaces: Thai, Lao, Burmese, Khmer, kana, Han. A word is as long as what was typed
// or written without a break, so what is looked for may be anywhere in it, and is found by pairs of its signs.
const unspaced = (() => {
  const SIGNS =
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ec6\u0ec8-\u0ece\u0edc-\u0edf\u1000-\u103f" +
    "\u1050-\u108f\u109a-\u109d\uaa60-\uaa76\uaa7a-\uaa7f\u1780-\u17d3\u17d7\u17dc\u17dd\u3005-\u3007" +
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff" +
    "\uf900-\ufaff\u{20000}-\u{323af}";
  const PAIR = 2; // signs of what may be anywhere in a word,
  const PHRASE = 8; // and of what may be of a definition, where each sign of Han counts as two,
  const SOUGHT = 3; // pairs of what has more than ALL, one of which is in whatever is found
  const ALL = 4;
  const SLIP = 3; // signs of a word of which one may be wrong: two of three hardly meet by chance
  const HELD = 0.4; // of what was typed is a term that it holds: コンテナとは
  const LIKE = 0.6; // of the pairs of both, which lie in both: コンテナの仮想化

  const place = new RegExp(`(?<=[${SIGNS}])(?=(?!\\p{M})\\S)|(?<=\\S)(?=(?!\\p{M})[${SIGNS}])`, "gu");
  const first = new RegExp(`^[${SIGNS}]`, "u");
  const has = (text) => first.test(text);

  // Pairs begin with such a sign; a sign alone is all there is of it.
  const pairs = (text) => {
    const signs = [...text];
    if (signs.length < PAIR) return signs;
    return signs.slice(0, -1).map((sign, at) => sign + signs[at + 1]).filter(has);
  };

  // As many from its beginning to its end: where one sign is wrong, another pair is right.
  const sought = (typed) => {
    const all = pairs(typed);
    if (all.length <= ALL) return all;
    return Array.from({ length: SOUGHT }, (_, at) => all[Math.round((at * (all.length - 1)) / (SOUGHT - 1))]);
  };

  // One sign is wrong, missing or too much, or two have changed places, and a pair is right.
  const slip = (typed, word) => {
    const [less, more] = [[...typed], [...word]].sort((one, other) => one.length - other.length);
    if (less.length < SLIP || more.length > less.length + 1 || typed === word) return false;
    let at = 0;
    while (at < less.length && less[at] === more[at]) at += 1;
    const rest = (signs, from) => signs.slice(from).join("");
    const isOne =
      more.length > less.length
        ? rest(less, at) === rest(more, at + 1)
        : rest(less, at + 1) === rest(more, at + 1) ||
          (less[at] === more[at + 1] && less[at + 1] === more[at] && rest(less, at + 2) === rest(more, at + 2));
    return isOne && sought(typed).some((pair) => word.includes(pair));
  };

  return {
    SIGNS,
    has,
    isIn: (text) => new RegExp(`[${SIGNS}]`, "u").test(text),

    // As the index of the texts has them, `kurslex/site/search/unspaced_text.py`: each sign a word.
    apart: (text) => text.replace(place, " "),
    pairs,
    sought,
    slip,
    isPhrase: (typed) => has(typed) && [...typed].length + (typed.match(/\p{Script=Han}/gu) || []).length >= PHRASE,

    // By what each result of `like` begins: the signs of a word, of which the first says nothing more than others.
    signs: (word) => (has(word) ? [...new Set(word)] : [word[0]]),

    // What a term is from each of these signs on; four tell enough of it.
    ends: (whole, most = 4) => {
      const signs = [...whole];
      return signs.flatMap((sign, at) => (has(sign) ? [signs.slice(at, at + most).join("")] : []));
    },

    like: (typed, word) => {
      if (typed === word) return 1;
      const ratio = Math.min(typed.length, word.length) / Math.max(typed.length, word.length);
      if (word.startsWith(typed)) return 0.8 + 0.15 * ratio;
      if ([...typed].length < PAIR || [...word].length < PAIR) return 0;
      if (word.endsWith(typed)) return 0.62 + 0.12 * ratio;
      if (word.includes(typed)) return 0.52 + 0.12 * ratio;
      if (slip(typed, word)) return 0.72 - 0.3 / word.length;
      if (!sought(typed).some((pair) => word.includes(pair))) return 0;
      if (has(word) && typed.includes(word)) return ratio >= HELD ? 0.42 + 0.3 * ratio : 0;
      const [one, other] = [new Set(pairs(typed)), new Set(pairs(word))];
      const both = [...one].filter((pair) => other.has(pair)).length;
      const share = (2 * both) / (one.size + other.size);
      return share >= LIKE ? 0.65 * share : 0;
    },

    // Whether a definition, of which all pairs are known, has what tells of it.
    inText: (typed, said) => {
      const all = sought(typed);
      return Number([...typed].length >= PAIR && all.length > 0 && all.every((pair) => said.has(pair)));
    },
  };
})();
