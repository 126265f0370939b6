"use strict";
// Finds an input for a wanted output; comes before the forms, where a calculator has a target.
// The twin of kurslex/formula/answer.py: tests/browser holds them together.
(() => {
  const { $, begin, run, scale, solutions } = kurslex;
  const SEARCHES = 20;

  // Adds to `values`, which hold what the target shall be, the unknown that leads to it: by the
  // turned formula, or by halving between the bounds where there is none. `key`: "unknown wanted".
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
      const reaches = (n) => $.compare(value(n), values[wanted]) >= 0;
      let [first, last] = [minimum, maximum].map(([n, d]) => (n * grid) / d);
      if ($.compare(value(first), value(last)) > 0) [first, last] = [last, first];
      if (!reaches(last)) $.refuse("no-value");
      if (reaches(first)) last = first;
      while (last - first > 1n || first - last > 1n) {
        const middle = (first + last) / 2n;
        if (reaches(middle)) last = middle;
        else first = middle;
      }
      values[unknown] = [last, grid];
    }
    const found = values[unknown];
    if ($.compare(found, minimum) < 0 || $.compare(found, maximum) > 0) $.refuse("no-value");
  };

  // What the target is missed by, in its own decimals: zero where it is met as readers see it.
  kurslex.missed = (value, wanted, decimals) =>
    $.sub($.round(value, [1n, scale(decimals)]), wanted);
})();
