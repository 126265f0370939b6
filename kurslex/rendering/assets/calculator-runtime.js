"use strict";
// The runtime of all calculators: exact arithmetic, and numbers as people write them.
// A rational is [numerator, denominator] of BigInts with the denominator above zero; a common
// factor is taken out only where they have grown long, which is seldom and costly.
// `format`, `parse` and `solve` are twins of Python code: tests/browser holds them together.
const kurslex = (() => {
  class NoResult extends Error {}
  const refuse = (reason) => {
    throw new NoResult(reason);
  };

  const LONG = 2n ** 1024n;
  const MOST_REPETITIONS = 1200;
  const magnitude = (n) => (n < 0n ? -n : n);
  const rational = (n, d) => {
    if (d === 0n) refuse("division-by-zero");
    if (d < 0n) [n, d] = [-n, -d];
    if (d < LONG) return [n, d];
    let [a, b] = [magnitude(n), d];
    while (b) [a, b] = [b, a % b];
    return [n / a, d / a];
  };
  const compare = ([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
  const floor = ([n, d]) => [(n - (((n % d) + d) % d)) / d, 1n];
  const abs = ([n, d]) => [magnitude(n), d];
  const add = ([a, b], [c, d]) => (b === d ? [a + c, b] : rational(a * d + c * b, b * d));
  const divide = ([a, b], [c, d]) => rational(a * d, b * c);
  const multiply = ([a, b], [c, d]) => rational(a * c, b * d);
  const negate = ([n, d]) => [-n, d];
  const min = (...all) => all.reduce((least, each) => (compare(each, least) < 0 ? each : least));
  const max = (...all) => all.reduce((most, each) => (compare(each, most) > 0 ? each : most));
  const some = (all) => (all.length ? all : refuse("out-of-range"));
  const $ = {
    abs,
    add,
    compare,
    divide,
    floor,
    max,
    min,
    multiply,
    negate,
    refuse,
    subtract: (left, right) => add(left, negate(right)),
    wholePower: ([n, d], [exponent]) => [n ** exponent, d ** exponent],
    roundTo: (value, step) => {
      const [n, d] = divide(value, step);
      const [nearest] = floor([2n * magnitude(n) + d, 2n * d]);
      return multiply([n < 0n ? -nearest : nearest, 1n], step);
    },
    sum: (all) => all.reduce(add, [0n, 1n]),
    least: (all) => min(...some(all)),
    greatest: (all) => max(...some(all)),
    range: (first, end) => {
      if (compare(add(first, [BigInt(MOST_REPETITIONS), 1n]), end) < 0) refuse("out-of-range");
      const found = [];
      for (; compare(first, end) < 0; first = add(first, [1n, 1n])) found.push(first);
      return found;
    },
    ordered: (rows, field, sign) => rows.sort((a, b) => sign * compare(a[field], b[field])),
  };

  // symbols: {decimal, group, minus}
  const PLAIN = { decimal: ".", group: "", minus: "-" };
  const format = ([n, d], decimals, symbols, unit = "") => {
    const scaled = 2n * magnitude(n) * 10n ** BigInt(decimals);
    const rounded = (scaled + d) / (2n * d);
    const digits = String(rounded).padStart(decimals + 1, "0");
    const end = digits.length - decimals;
    return (
      (n < 0n && rounded ? symbols.minus : "") +
      digits.slice(0, end).replace(/\B(?=(\d{3})+$)/g, () => symbols.group) +
      (decimals ? symbols.decimal + digits.slice(end) : "") +
      (unit && "\u00a0" + unit)
    );
  };

  const LONGEST = 40;
  const BLANKS = /^[ \t\r\n\u00a0\u2009\u202f]+|[ \t\r\n\u00a0\u2009\u202f]+$/g;
  const GROUP_SIGNS = " \u00a0\u2009\u202f'\u2019";
  const trim = (text) => text.replace(BLANKS, "");

  const withoutUnit = (text, { unit, sign }) => {
    for (const word of [unit, unit.toLowerCase(), sign]) {
      if (word && text.startsWith(word)) return trim(text.slice(word.length));
      if (word && text.endsWith(word)) return trim(text.slice(0, -word.length));
    }
    return text;
  };

  const ungrouped = (whole, groupSigns) => {
    if (/^\d+$/.test(whole)) return whole;
    for (const sign of groupSigns) {
      const [first, ...others] = whole.split(sign);
      if (others.length && /^[1-9]\d{0,2}$/.test(first) && others.every((o) => /^\d{3}$/.test(o)))
        return first + others.join("");
    }
    return "";
  };

  const read = (negative, body, decimal, groupSigns) => {
    const [whole, ...rest] = body.slice(negative ? 1 : 0).split(decimal);
    const digits = ungrouped(whole, groupSigns);
    if (!digits || rest.length > 1 || !rest.every((fraction) => /^\d+$/.test(fraction))) return [];
    const [fraction = ""] = rest;
    const value = rational(BigInt(digits + fraction), 10n ** BigInt(fraction.length));
    return [{ value: negative ? negate(value) : value, decimals: fraction.length }];
  };

  const objection = ({ value, decimals }, quantity) =>
    decimals > quantity.decimals ? "too-many-decimals"
    : compare(value, quantity.minimum) < 0 ? "below-minimum"
    : compare(value, quantity.maximum) > 0 ? "above-maximum"
    : undefined;

  // quantity: {unit, sign, decimals, minimum, maximum}; returns {value} or {refusal}
  const parse = (text, quantity, symbols, decimalSigns = ",.", groupSigns = GROUP_SIGNS + ",.") => {
    if ([...text].length > LONGEST) return { refusal: "too-long" };
    const stripped = trim(text);
    if (!stripped) return { refusal: "empty" };
    const body = withoutUnit(stripped, quantity);
    const negative = body !== "" && ("-\u2212" + symbols.minus).includes(body[0]);
    const readings = [...new Set(symbols.decimal + decimalSigns)].flatMap((decimal) =>
      read(negative, body, decimal, [...groupSigns + symbols.group].filter((s) => s !== decimal)));
    if (!readings.length) return { refusal: "not-a-number" };
    const accepted = readings.filter((reading) => !objection(reading, quantity));
    if (!accepted.length) return { refusal: objection(readings[0], quantity) };
    const [{ value }] = accepted;
    const differ = accepted.some((other) => compare(other.value, value));
    const foreign = [...",."].some((sign) => sign !== symbols.decimal && body.includes(sign));
    return differ && foreign ? { refusal: "ambiguous" } : { value };
  };

  // An address has a decimal point in every language, no groups, and no needless zeros.
  const parseAddress = (text, quantity) => parse(text, quantity, PLAIN, "", "");
  const formatAddress = (value, decimals) =>
    format(value, decimals, PLAIN).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

  const decimal = (text) => {
    const [whole, fraction = ""] = text.split(".");
    return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  };

  const programs = new Map();
  const solutions = new Map();
  const compute = (id, values, warn) => programs.get(id)($, values, warn);
  const define = (id, program, turned) => {
    programs.set(id, program);
    solutions.set(id, turned);
  };

  // Adds to `values`, which hold what the target shall be, the unknown that leads to it: by the
  // turned formula, or by halving between the bounds where there is none. `key`: "unknown wanted".
  const solve = (id, key, values, { decimals, minimum, maximum }) => {
    const [unknown, wanted] = key.split(" ");
    const scale = 10n ** BigInt(decimals);
    const turned = solutions.get(id)?.[key];
    if (turned) {
      turned($, values);
      values[unknown] = $.roundTo(values[unknown], [1n, scale]);
    } else {
      const value = (n) => {
        const tried = { ...values, [unknown]: [n, scale] };
        compute(id, tried, () => {});
        return tried[wanted];
      };
      const reaches = (n) => compare(value(n), values[wanted]) >= 0;
      let [first, last] = [minimum, maximum].map(([n, d]) => (n * scale) / d);
      if (compare(value(first), value(last)) > 0) [first, last] = [last, first];
      if (!reaches(last)) refuse("no-value");
      if (reaches(first)) last = first;
      while (magnitude(last - first) > 1n) {
        const middle = (first + last) / 2n;
        if (reaches(middle)) last = middle;
        else first = middle;
      }
      values[unknown] = [last, scale];
    }
    if (compare(values[unknown], minimum) < 0 || compare(values[unknown], maximum) > 0) refuse("no-value");
  };
  return { $, NoResult, compute, decimal, define, format, formatAddress, parse, parseAddress, solve };
})();
