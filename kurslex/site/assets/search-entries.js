// The entries that are known of the index, with their words made comparable: all of them, or what the
// pieces that were loaded say of them (`search-pieces.js`).
//
// `entriesFor(letter)` returns those in which a word, or a part of a compound, begins with that letter.
// Search has no other way to them, and whatever it finds begins with the same letter as what was typed.
// An entry's number is its place among all by the length of its preferred term, then as they are declared.
const entries = (() => {
  const SMALL = 4; // letters of a word that means something behind others; with fewer only in capitals: OTC
  const SHOWN = 2; // other languages of which a result shows the term, as the page itself does at once
  const OWN = [0, 1, 2]; // of these kinds, those in which the parts of a word are found
  const KINDS = ["preferred", "admitted", "deprecated", "id"]; // else the tag of another language

  // Of further forms there is often but the end: *2-ene*, two letters less and these more.
  const inFull = (first) => (form) => {
    const [, less, end] = /^(\d*)-(.*)/.exec(form) || [];
    return end === undefined ? form : first.slice(0, first.length - less) + end;
  };

  // The first form shows the joints of its compounds; the others have the same as far as they are the same.
  const makeTerm = (at, kind, [first, ...others]) => {
    const text = first.replaceAll("|", "");
    // Letters that are compared as one may lie across a joint, which is none then: Neu|emission.
    const bare = words.of(text);
    const joints = words.of(first).map((word, at) => (word.replaceAll("|", "") === bare[at] ? word.split("|").slice(0, -1) : []));
    const forms = [text, ...others.map(inFull(text))].map((form) =>
      words.of(form).map((word, at) => {
        const heads = joints[at] || [];
        const head = heads.join("");
        return { word, parts: word.startsWith(head) ? [...heads, word.slice(head.length)] : [word], later: at > 0 };
      }),
    );
    const known = new Map(forms.flat().map((each) => [each.word, each]));
    const status = KINDS[kind];
    return {
      at,
      text,
      status: status ?? "foreign",
      tag: status ? undefined : kind,
      wholes: forms.map((form) => form.map(({ word }) => word).join("")),
      words: [...known.values()].filter(
        ({ word, later }) => !later || unspaced.has(word) || words.isKept(word, text, SMALL),
      ),
    };
  };

  const byNumber = new Map();
  const byLetter = new Map();
  const entryOf = (number) => {
    if (!byNumber.has(number)) byNumber.set(number, { number, shown: null, said: [], terms: [] });
    return byNumber.get(number);
  };
  const note = (entry, known) => {
    for (const letter of new Set(known.map((word) => word[0])))
      byLetter.set(letter, (byLetter.get(letter) || new Set()).add(entry));
  };

  const addTerm = (number, at, kind, ...forms) => {
    const entry = entryOf(number);
    if (entry.terms.some((term) => term.at === at)) return;
    const term = makeTerm(at, kind, forms);
    entry.terms.push(term);
    entry.terms.sort((one, other) => one.at - other.at);
    const inner = OWN.includes(kind) ? term.wholes.flatMap((whole) => unspaced.ends(whole)) : [];
    note(entry, [...term.wholes, ...term.words.flatMap(({ parts }) => parts), ...inner]);
  };
  const addSaid = (number, ...said) => {
    const entry = entryOf(number);
    entry.said.push(...said);
    note(entry, said);
  };
  const show = (number, concept, definition, term, equivalents, language) => {
    entryOf(number).shown = { concept, definition, term, equivalents, language };
  };

  const addAll = (all) => {
    const textOf = ([, , [first]]) => first.replaceAll("|", "");
    const inOrder = [...all].sort((one, other) => textOf(one).length - textOf(other).length);
    for (const [number, entry] of inOrder.entries()) {
      const [concept, definition, preferred, admitted, deprecated, foreign, language] = entry;
      const terms = [
        [0, ...preferred],
        ...admitted.map((forms) => [1, ...forms]),
        ...deprecated.map((forms) => [2, ...forms]),
        ...Object.entries(foreign).flatMap(([tag, each]) => each.map((forms) => [tag, ...forms])),
        [3, concept],
      ];
      for (const [at, term] of terms.entries()) addTerm(number, at, ...term);
      addSaid(number, ...new Set(words.of(definition).flatMap((word) => (unspaced.has(word) ? unspaced.pairs(word) : [word]))));
      const equivalents = Object.entries(foreign).slice(0, SHOWN).map(([tag, [[first]]]) => [tag, first]);
      show(number, concept, definition, textOf(entry), equivalents, language);
    }
  };

  let isFilled = false;
  return {
    addTerm,
    addSaid,
    show,
    shownOf: (number) => byNumber.get(number)?.shown,
    clear: () => {
      byNumber.clear();
      byLetter.clear();
      isFilled = false;
    },
    for: (letter) => {
      if (!isFilled) addAll(kurslexIndex.entries || []);
      isFilled = true;
      return byLetter.get(letter) || [];
    },
  };
})();
const entriesFor = entries.for;
