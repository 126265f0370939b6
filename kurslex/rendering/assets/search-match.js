// Compares what somebody types with the terms and definitions of `kurslexIndex`.
//
// `look(query)` returns what fits, best first: `concept`, `term`, `definition`, `language` where the
// words are another language's, `exact` where a term or form is just what was typed, and `via`, the
// term that was met where it is not the preferred one, with its `status` or its language's `tag`.
const look = (() => {
  const ENDING = 3; // letters that inflection adds or changes: Aktie, Aktien; azione, azioni
  const STEM = 4; // letters that two forms of a word have in common at least
  const INSIDE = 3; // letters of what is looked for within a word,
  const BETWEEN = 5; // and of what stands between others, or chance is likely: Finan-zins-trument
  const SLIP = 4; // letters of a word that may have one wrong
  const ENOUGH = 0.3; // what is worth less is not shown,
  const SHARE = 0.45; // nor what is worth less than this part of the best
  const WORTH = { preferred: 1, admitted: 0.96, deprecated: 0.95, foreign: 0.94, id: 0.9 };
  const FAR = 0.8; // of the worth of another language's term that is not just what was typed
  const SAID = 0.45; // of a word that only the definition has,
  const ALL_SAID = 0.8; // and of a definition that has all of several words

  // Letters also as people write them without their keys: Boerse, paaløpt.
  const key = (text) => fold(text).replace(/([aou])e|aa/g, (pair) => pair[0]);
  const wordsOf = (text) => key(text).match(/[\p{L}\p{N}]+/gu) || [];
  const joined = (words) => words.join("");
  const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

  const shared = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };

  // Whether two words differ in one letter: wrong, missing, too much, or two in each other's place.
  const nearly = (one, other) => {
    if (Math.abs(one.length - other.length) > 1) return false;
    const at = shared(one, other);
    const [a, b] = [one.slice(at), other.slice(at)];
    if (a.length > b.length) return a.slice(1) === b;
    if (a.length < b.length) return a === b.slice(1);
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };

  // How like a word is to what was typed, from 0 to 1: the same, begun by it, the same but for a slip
  // or the ending, ending with it or around it, begun by it but for a slip, or a part of it.
  const likeness = (typed, word) => {
    if (typed === word) return 1;
    const part = typed.length / word.length;
    if (word.startsWith(typed)) return 0.8 + 0.15 * part;
    const longer = Math.max(typed.length, word.length);
    const same = shared(typed, word);
    if (typed.length >= SLIP && nearly(typed, word)) return 0.72 + 0.1 * (1 - 2 / longer);
    if (same >= STEM && longer - same <= ENDING) return 0.66 + (0.14 * same) / longer;
    if (typed.length >= INSIDE && word.endsWith(typed)) return 0.6 + 0.12 * part;
    if (typed.length >= INSIDE && word.includes(typed)) return (typed.length < BETWEEN ? 0.36 : 0.5) + 0.12 * part;
    if (typed.length <= SLIP) return 0;
    const begun = [-1, 0, 1].some((more) => nearly(typed, word.slice(0, typed.length + more)));
    if (begun && typed.length < word.length) return 0.5 + 0.1 * part;
    return word.length > SLIP && typed.includes(word) ? 0.4 + 0.1 / part : 0;
  };
  // Of a word typed among others, one or two letters must be the whole of it.
  const best = (typed, words) =>
    typed.length < INSIDE ? Number(words.includes(typed)) : Math.max(0, ...words.map((word) => likeness(typed, word)));

  const makeTerm = (status, forms, tag) => {
    const each = forms.map(wordsOf);
    return { text: forms[0], status, tag, worth: WORTH[status], wholes: each.map(joined), words: [...new Set(each.flat())] };
  };
  const entries = kurslexIndex.entries.map(
    ([concept, definition, preferred, admitted, deprecated, foreign, language], order) => ({
      shown: { concept, definition, term: preferred[0], language, order },
      said: [...new Set(wordsOf(definition))],
      terms: [
        makeTerm("preferred", preferred),
        ...admitted.map((forms) => makeTerm("admitted", forms)),
        ...deprecated.map((forms) => makeTerm("deprecated", forms)),
        ...Object.entries(foreign).flatMap(([tag, terms]) => terms.map((forms) => makeTerm("foreign", forms, tag))),
        makeTerm("id", [concept]),
      ],
    }),
  );
  const common = new Set(kurslexIndex.common.map(key));

  const worthOf = ({ status, worth }, like) =>
    worth * like * (like < 1 && (status === "foreign" || status === "id") ? FAR : 1);

  // The term of an entry that is most like what was typed as a whole, or without its common words.
  // Where several words begin a term, more is known than where a single one does.
  const meet = (all, typed, terms) => {
    let met = { worth: 0, exact: false, term: null };
    const whole = joined(all);
    const bare = joined(typed);
    for (const term of terms)
      for (const [form, text] of term.wholes.entries()) {
        const begun = all.length > 1 && whole.length < text.length && text.startsWith(whole);
        const like = begun ? 0.92 + (0.06 * whole.length) / text.length : likeness(whole, text);
        const rest = bare === whole ? 0 : 0.92 * likeness(bare, text);
        const worth = worthOf(term, Math.max(like, rest)) - (form ? 0.005 : 0);
        if (worth > met.worth) met = { worth, exact: text === whole || text === bare, term };
      }
    return met;
  };

  return (query) => {
    const all = wordsOf(query);
    const telling = all.filter((word) => !common.has(word));
    const typed = telling.length ? telling : all;
    if (!typed.length) return [];

    // What each entry has of each word. A word that many have says little.
    const has = entries.map(({ terms, said }) =>
      typed.map((word) => ({
        byTerm: terms.map((term) => worthOf(term, best(word, term.words))),
        said: best(word, said),
      })),
    );
    const weights = typed.map((_, at) => {
      const having = has.filter((words) => Math.max(words[at].said * SAID, ...words[at].byTerm) > 0.3).length;
      return Math.log((entries.length + 1) / Math.max(1, having)) + 0.1;
    });
    const total = sum(weights);
    const mean = (values) => sum(values.map((value, at) => value * weights[at])) / total;

    const results = entries.map((entry, place) => {
      let met = meet(all, typed, entry.terms);
      const { exact } = met;
      const length = joined(typed).length;
      for (const [at, term] of entry.terms.entries()) {
        const worths = has[place].map((word) => Math.max(word.byTerm[at], SAID * word.said));
        if (!has[place].some((word) => word.byTerm[at] > SAID * word.said)) continue;
        const covered = Math.min(1, length / term.wholes[0].length);
        const worth = (0.82 + 0.12 * covered) * mean(worths);
        if (worth > met.worth) met = { worth, term };
      }
      const said = mean(has[place].map((word) => word.said));
      const worth = typed.length > 1 ? ALL_SAID * said ** 2 : SAID * said;
      if (worth > met.worth) met = { worth, term: null };
      const { term } = met;
      // Whoever sees the beginning of what was typed in the preferred term needs no other.
      const seen = entry.terms[0].wholes.some((text) => text.startsWith(joined(all)));
      const named = term && term.status !== "preferred" && term.status !== "id" && !seen;
      const via = named ? { text: term.text, status: term.status, tag: term.tag } : null;
      return { ...entry.shown, score: met.worth, exact, via };
    });
    const top = Math.max(...results.map(({ score }) => score));
    return results
      .filter(({ score }) => score >= ENOUGH && score >= SHARE * top)
      .sort((a, b) => b.score - a.score || a.term.length - b.term.length || a.order - b.order);
  };
})();
