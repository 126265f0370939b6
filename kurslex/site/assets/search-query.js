// What somebody types, as it is compared: all of its words, those that tell something, and what counts of them.
const readQuery = (() => {
  const SHORT = 3; // letters of a word among others, less of which are to be the whole of one

  let index;
  let common; // words of the index that tell nothing, as they are compared
  return (query) => {
    if (index !== kurslexIndex) common = new Set((index = kurslexIndex).common.flatMap(words.of));
    const all = words.of(query);
    const telling = all.filter((word) => !common.has(word));
    const typed = telling.length ? telling : all;
    const [whole, bare] = [all.join(""), typed.join("")];
    // So few letters say little: with an accent, they begin what has it, too. *På* is not a beginning of *pantelån*.
    const asIs = words.small(query.trim());
    const isSaid = whole.length < SHORT && /^[a-z]+$/.test(whole) && fold(asIs) !== asIs;
    const alone = all.length === 1 || (telling.length === 1 && bare.length >= SHORT);
    return { all, telling, typed, whole, bare, asIs, isSaid, alone };
  };
})();
