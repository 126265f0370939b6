// Compares what somebody types with terms and definitions, and offers nothing rather than something by chance.
//
// `look(query)` returns what fits, best first: the entry's `number`, `concept`, `term`, `definition`,
// `language` where the words are another language's (what is shown may be still to be loaded), `exact` where a term or form is just what was typed, and `via`, the
// term that was met where it is not the preferred one, with its `status` or its language's `tag`; `near` where
// it was met by a typing error alone.
const look = (() => {
  const SHORT = 3; // letters of a word among others, less of which are to be the whole of one,
  const WHOLE = 4; // and of several words that begin a term
  const ENOUGH = 0.3; // what is worth less is not shown,
  const SHARE = 0.45; // nor what is worth less than this part of the best
  const WORTH = { preferred: 1, admitted: 0.96, deprecated: 0.95, foreign: 0.94, id: 0.9 };
  const FAR = 0.8; // of the worth of another language's term that is not just what was typed
  const SAID = 0.45; // of a word that only the definition has,
  const ALL_SAID = 0.8; // and of a definition that has all of several words,
  const RUN_SAID = 0.5; // or what was typed without a space, which may be a single word

  const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
  const most = (numbers) => Math.max(0, ...numbers);
  const isFar = ({ status }) => status === "foreign" || status === "id";
  const worthOf = (term, like) => WORTH[term.status] * like * (like < 1 && isFar(term) ? FAR : 1);

  // How much of a word a term has, of which all forms are known, and how much a definition, which may have
  // it in another form.
  const inTerm = (typed, term, alone) => {
    const like = ({ word, later, parts }) => {
      const isPart = unspaced.has(typed) && typed.length > 1; // of a word that goes on without a space
      if (typed.length < SHORT && (later || !alone) && !isPart) return Number(!alone && typed === word);
      if (alone && later && 2 * typed.length < word.length && !isPart) return 0;
      if (isFar(term)) return words.far(typed, word) || Number(!alone && typed === word);
      return words.like(typed, word, parts);
    };
    return worthOf(term, most(term.words.map(like)));
  };
  const inText = (typed, said) =>
    unspaced.has(typed) ? unspaced.inText(typed, new Set(said)) : words.inText(typed, said);
  const entriesOf = (word) => new Set(unspaced.signs(word).flatMap((sign) => [...entriesFor(sign)]));

  // The term that is most like what was typed as a whole, or without its common words. Where several
  // words begin a term, more is known than where a single one does.
  const meet = (several, whole, bare, terms) => {
    let met = { worth: 0, exact: false, term: null };
    for (const term of terms)
      for (const [form, text] of term.wholes.entries()) {
        const like = (typed) => {
          if (typed === text) return 1;
          if (several && typed.length < WHOLE && !unspaced.has(typed)) return 0;
          if (several && typed === whole && text.startsWith(whole)) return 0.92 + (0.06 * whole.length) / text.length;
          return isFar(term) ? words.far(typed, text) : words.like(typed, text);
        };
        const worth = worthOf(term, Math.max(like(whole), bare === whole ? 0 : 0.92 * like(bare))) - (form ? 0.005 : 0);
        if (worth > met.worth) met = { worth, exact: text === whole || text === bare, term };
      }
    return met;
  };

  const isNear = (typed, term) => {
    const known = [...term.wholes, ...term.words.map(({ word }) => word)];
    return typed.some((each) => !known.some((word) => word.includes(each)) && known.some((word) => words.slip(each, word)));
  };

  return (query) => {
    const { all, telling, typed, whole, bare, asIs, isSaid, alone } = readQuery(query);
    if (!typed.length) return [];
    const begins = ({ terms }) =>
      terms.some((term) => (isFar(term) ? words.small(term.text) === asIs : words.small(term.text).startsWith(asIs)));

    // What each entry has of each word. A word that many have says little.
    const found = new Map();
    const weights = typed.map((word) => {
      let having = 0;
      for (const entry of entriesOf(word)) {
        const byTerm = entry.terms.map((term) => (telling.length ? inTerm(word, term, alone) : 0));
        const said = alone && !unspaced.isPhrase(word) ? 0 : inText(word, entry.said);
        const worth = most([said * SAID, ...byTerm]);
        having += worth > ENOUGH;
        if (worth) found.set(entry, [...(found.get(entry) || []), { byTerm, said }]);
      }
      return Math.log((kurslexIndex.size + 1) / (having || 1)) + 0.1;
    });
    const mean = (values) => sum(values.map((value, at) => value * weights[at])) / sum(weights);

    const results = [...new Set([...entriesOf(whole), ...entriesOf(bare)])].filter((entry) => !isSaid || begins(entry)).map((entry) => {
      let met = meet(all.length > 1, whole, bare, entry.terms);
      const { exact } = met;
      const has = found.get(entry) || [];
      // All words count: an entry that lacks one is not what was asked for.
      if (has.length === typed.length) {
        for (const [at, term] of entry.terms.entries()) {
          if (!has.some(({ byTerm, said }) => byTerm[at] > SAID * said)) continue;
          const covered = Math.min(1, bare.length / term.wholes[0].length);
          const worth = (0.82 + 0.12 * covered) * mean(has.map(({ byTerm, said }) => Math.max(byTerm[at], SAID * said)));
          if (worth > met.worth) met = { worth, term };
        }
        const worth = (alone ? RUN_SAID : ALL_SAID) * mean(has.map(({ said }) => said)) ** 2;
        if (worth > met.worth) met = { worth, term: null };
      }
      const { term } = met;
      // Whoever sees the beginning of what was typed in the preferred term needs no other.
      const seen = entry.terms.some((each) => each.status === "preferred" && each.wholes.some((text) => text.startsWith(whole)));
      const named = term && term.status !== "preferred" && term.status !== "id" && !seen;
      const via = named ? { text: term.text, status: term.status, tag: term.tag } : null;
      return { ...entry.shown, number: entry.number, score: met.worth, exact, via, near: Boolean(term) && !exact && !isFar(term) && isNear([...typed, whole], term) };
    });
    const top = most(results.map(({ score }) => score));
    return results
      .filter(({ score }) => score >= ENOUGH && score >= SHARE * top)
      .sort((a, b) => b.score - a.score || a.number - b.number);
  };
})();
