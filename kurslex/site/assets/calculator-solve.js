// Finds an input for a wanted output, with parts of the runtime; sent where a calculator has a target.
// The counterpart of kurslex/calculators/run/find_input.py: tests/browser holds them together.
const SEARCHES = 20;

// Adds to `values`, which hold what the target shall be, the unknown that leads to it: by the
// inverted formula, or by halving between the bounds where there is none. `key`: "unknown wanted".
kurslex.solve = (id, key, values, { decimals, minimum, maximum }) => {
  const [unknown, wanted] = key.split(" ");
  const grid = scale(decimals);
  const turned = solutions.get(id)?.[key];
  begin(turned ? 1 : SEARCHES);
  if (turned) {
    turned($, values);
    values[unknown] = $.round(values[unknown], [1n, grid]);
  } else {
    const value = (n) => {
      const tried = { ...values, [unknown]: [n, grid] };
      run(id, tried, () => {});
      return tried[wanted];
    };
    const reaches = (n) => $.cmp(value(n), values[wanted]) >= 0;
    let [first, last] = [minimum, maximum].map(([n, d]) => (n * grid) / d);
    if ($.cmp(value(first), value(last)) > 0) [first, last] = [last, first];
    if (!reaches(last)) $.refuse("no-value");
    if (reaches(first)) last = first;
    while ((last - first) ** 2n > 1n) {
      const middle = (first + last) / 2n;
      if (reaches(middle)) last = middle;
      else first = middle;
    }
    values[unknown] = [last, grid];
  }
  if ($.cmp($.min($.max(values[unknown], minimum), maximum), values[unknown])) $.refuse("no-value");
};

// Says by how much a found value misses its target, in the target's own decimals; nothing where
// readers see what they wanted.
kurslex.missed = (value, wanted, { quantity: { decimals, unit } }, words) => {
  const miss = $.sub($.round(value, [1n, scale(decimals)]), wanted);
  return miss[0] ? words.missed.replace("{miss}", format(miss, decimals, words, unit)) : "";
};
