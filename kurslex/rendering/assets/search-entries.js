// The entries of `kurslexIndex`, with their words made comparable.
//
// `entriesFor(letter)` returns those in which a word, or a part of a compound, begins with that letter.
// Search has no other way to them, and whatever it finds begins with the same letter as what was typed:
// so the index may come in pieces.
const entriesFor = (() => {
  const SMALL = 4; // letters of a word that means something behind others; with fewer only in capitals: OTC

  // Of further forms there is often but the end: *2-ene*, two letters less and these more.
  const inFull = (first) => (form) => {
    const [, less, end] = /^(\d*)-(.*)/.exec(form) || [];
    return end === undefined ? form : first.slice(0, first.length - less) + end;
  };

  // The first form shows the joints of its compounds; the others have the same as far as they are the same.
  const makeTerm = (status, [first, ...others], tag) => {
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
    return {
      text,
      status,
      tag,
      wholes: forms.map((form) => form.map(({ word }) => word).join("")),
      words: [...known.values()].filter(
        ({ word, later }) => !later || word.length >= SMALL || text.includes(word.toUpperCase()),
      ),
    };
  };

  const makeEntries = () => {
    const byLetter = new Map();
    kurslexIndex.entries.forEach(([concept, definition, preferred, admitted, deprecated, foreign, language], order) => {
      const terms = [
        makeTerm("preferred", preferred),
        ...admitted.map((forms) => makeTerm("admitted", forms)),
        ...deprecated.map((forms) => makeTerm("deprecated", forms)),
        ...Object.entries(foreign).flatMap(([tag, each]) => each.map((forms) => makeTerm("foreign", forms, tag))),
        makeTerm("id", [concept]),
      ];
      const said = [...new Set(words.of(definition))];
      const entry = { shown: { concept, definition, term: terms[0].text, language, order }, said, terms };
      const known = terms.flatMap((term) => [...term.wholes, ...term.words.flatMap(({ parts }) => parts)]);
      for (const letter of new Set([...known, ...said].map((word) => word[0])))
        byLetter.set(letter, [...(byLetter.get(letter) || []), entry]);
    });
    return byLetter;
  };

  let entries;
  return (letter) => (entries ??= makeEntries()).get(letter) || [];
})();
