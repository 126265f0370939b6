// Writes the working of a calculator for any numbers; loaded when it is first needed, with what it has to know of one
// calculator in one language. The counterpart of worked_example.py, figures.py and solutions.py in
// kurslex/calculators/present: tests/browser/test_working.py holds them together.
kurslex.workings ??= new Map();

// How many decimals write a value exactly.
kurslex.places = ([n, d]) => {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b) [a, b] = [b, a % b];
  let rest = d / a;
  const taken = (factor) => {
    let times = 0;
    for (; rest % factor === 0n; rest /= factor) times += 1;
    return times;
  };
  const most = Math.max(taken(2n), taken(5n));
  return rest === 1n ? most : Infinity;
};
// How many decimals a value has in a formula: no needless zeros but of cents. `quantity`: [decimals, usual].
kurslex.shownDecimals = (value, quantity) => {
  const all = kurslex.places(value);
  if (!quantity) return all === Infinity ? 0 : all;
  const [decimals, usual] = quantity;
  return all > decimals ? decimals : Math.max(all, usual);
};

// Returns the steps of the calculator `id` as they read with these inputs, rationals and lists of rows by name. Each
// has `words`, `formulas` (MathML), `figures` (the parts of a line with the numbers put in) and `result`, which ends
// that line, after its `name` where the steps have one; a loop has `tables` ({name, caption, head, rows}) instead of
// figures. With `key`, "unknown wanted", the inputs also have what was wanted and what was found, and the first step
// finds it, in a `note` where by a search. Raises `kurslex.NoResult` where the inputs have no result; `isKnown` says that they have one.
kurslex.working = (id, inputs, key, isKnown) => {
  const FIRST_TERMS = 2;
  const MOST_TERMS = 4;
  const FIRST_ROWS = 3;
  const MOST_ROWS = 12;
  const OMITTED = "…";
  const { $, begin, compute, format, places, shownDecimals: shown } = kurslex;
  const { columns, quantities, run, solutions, steps, symbols, tables, targets } = kurslex.workings.get(id);
  const named = kurslex.named ?? ((text) => text); // says amounts in the currency that a reader has chosen
  const v = { ...inputs };
  const found = [];

  const fits = (value, decimals) => places(value) <= decimals;
  const written = (value, decimals) => {
    const text = format(value, decimals, symbols);
    return value[0] < 0n ? `(${text})` : text;
  };
  const number = (value, quantity) => written(value, shown(value, quantity));
  const bare = (text) => text.replace(/^[()]+|[()]+$/g, "");
  const leading = (value, decimals) => (fits(value, decimals) ? "=" : "\u2248");
  const result = (name) => {
    const [decimals, , unit, isOutput] = quantities[name];
    const text = format(v[name], isOutput ? decimals : shown(v[name], quantities[name]), symbols, unit);
    return named(`${leading(v[name], decimals)} ${text}`);
  };
  const table = (name) => {
    const { caption, head, fields } = tables[name];
    const rows = v[name].map((row) => fields.map(([field, decimals]) => format(row[field], decimals, symbols)));
    if (rows.length > MOST_ROWS)
      rows.splice(FIRST_ROWS, rows.length - FIRST_ROWS - 1, fields.map(() => OMITTED));
    return { name, caption: named(caption), head: head.map((each) => each.map(named)), rows };
  };
  const add = ({ words, formulas = [] }, more) =>
    found.push({ words: named(words), formulas: formulas.map(named), figures: [], result: "", tables: [], ...more });

  // What the generated functions call; kurslex/calculators/emit/figures_script.py says what each is for.
  const writing = (v) => ({
    n: (name) => number(v[name], quantities[name]),
    c: (row, list, field) => number(v[row][field], columns[`${list}.${field}`]),
    p: (name) => shown(v[name], quantities[name]),
    q: (row, list, field) => shown(v[row][field], columns[`${list}.${field}`]),
    bare,
    sum: (terms, single = (text) => text) => {
      if (terms.length < FIRST_TERMS) return terms.map(single).join("") || "0";
      const few = terms.length > MOST_TERMS ? [...terms.slice(0, FIRST_TERMS), OMITTED, terms.at(-1)] : terms;
      return few.join(" + ");
    },
    of: (word, terms) => `${word}(${terms.join("; ")})`,
    worked: (sign, operands) =>
      operands.every(([value, decimals]) => fits(value, decimals))
        ? `= ${operands.map(([value, decimals]) => written(value, decimals)).join(sign)}`
        : "",
    step: (at, figures = []) => {
      const { name, target, outputs = [], tables: filled = [] } = steps[at];
      add(steps[at], {
        ...(name && { name }),
        figures: figures.filter(Boolean),
        result: target ? result(target) : outputs.map(([name, symbol]) => `${symbol} ${result(name)}`).join("; "),
        tables: filled.map(table),
      });
    },
  });

  if (!isKnown) compute(id, { ...inputs }, () => {});
  begin(Infinity); // what is written out is computed once more, and a few times
  if (key) {
    const [unknown, wanted] = key.split(" ");
    const solution = solutions[key];
    const said = (value, [decimals, unit], words = "\ufdd0") =>
      named(words.replace("\ufdd0", () => format(value, decimals, symbols, unit)));
    const [decimals, , unit] = quantities[unknown];
    if (solution.run) {
      const values = { ...inputs };
      const figures = solution.run($, values, () => {}, writing(values)).filter(Boolean);
      add(solution, { figures, result: `${leading(values[unknown], decimals)} ${said(inputs[unknown], [decimals, unit])}` });
    } else {
      const [target, value] = solution.found;
      add(solution, {
        note: solution.note,
        figures: [said(inputs[wanted], targets[wanted], target)],
        result: said(inputs[unknown], [decimals, unit], value),
      });
    }
  }
  run($, v, () => {}, writing(v));
  return found;
};
