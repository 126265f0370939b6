// Makes words of expressions with symbols, as the index of the texts has them: T+2, § 3, 5 %.
//
// The rules are those of `kurslex/site/search/symbol_words.py`, and a test compares the two; here a symbol's letter
// takes its place. `percent` has the words that say the same as a percent sign, with commas between.
const signed = (() => {
  const SIGNS = "§%‰+-/&×*.,:<>±≈$€£°";
  const [END, SECTION] = ["\ue000", "\ue001"];
  const marks = "\\p{M}\\u200c\\u200d";
  const word = `[\\p{L}\\p{N}${marks}]`;
  const gap = "[ \\u00a0\\u202f]";
  const space = "[ \\n\\u00a0\\u202f]";
  const run = `(?:[0-9]{1,3}(?:${gap}[0-9]{3})+(?!${word})|[0-9]+(?:[.,'’][0-9]{3}(?!${word}))+|${word}+)`;
  const lead = `(?:[§$€£${SECTION}]${space}?|[+−±<>≈]|(?<![^\\s(])-(?=[0-9]))`;
  const middle = `(?:[+/&×*](?=${word})|(?<=[0-9])[-–.,:](?=[0-9]))`;
  const trail = `(?:(?<=[0-9])${space}?[%‰$€£]|[+°])(?!${word})`;
  const and = `(?:,${space}|${space}[a-z]{1,4}${space})(?=[0-9])`;
  const short = `(?:[0-9]{1,2}|\\p{L}[${marks}]*)`;
  const apart = `${short}${space}[+/]${space}${short}(?!${word})`;
  const pattern = (source, flags = "gu") => new RegExp(source, flags);
  const [gaps, ands, piece] = [gap, and, `(${run})|[^]`].map((source) => pattern(source));
  const letters = pattern(`^[${marks}]*\\p{L}[\\p{L}${marks}]*$`, "u");
  const sections = pattern(`§§${space}?[0-9]+[a-z]?(?:${and}[0-9]+[a-z]?)+`);
  const letter = (sign) => String.fromCharCode(0xe001 + SIGNS.indexOf(/[–−]/.test(sign) ? "-" : sign));
  const expression = (percent) =>
    pattern(
      `(?<!${word})(?:${apart}|${lead}?${run}(?:${middle}${run})*` +
        `(?:${trail}|(?<=[0-9])()(?=${space}(?:${percent.replace(/, */g, "|").replaceAll(" ", space)})(?!${word}))|))`,
      "giu",
    );
  const plain = expression("(?!)");

  const mark = (found, said) => {
    const pieces = [...found.matchAll(piece)];
    if (said === undefined && pieces.every(([, run]) => run)) return found.replace(gaps, "");
    if (pieces.some(([text]) => text.length > 3 && letters.test(text))) return found;
    const marked = pieces.map(([text, run]) => {
      if (run) return run.replace(gaps, "") + END;
      return text === SECTION ? text : text.trim() && letter(text);
    });
    return marked.join("") + (said === undefined ? "" : letter("%"));
  };

  return (text, percent) =>
    text
      .replace(sections, (found) => found.replace(ands, `$&${SECTION}`))
      .replace(percent ? expression(percent) : plain, mark);
})();
