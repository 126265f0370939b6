"use strict";
// The runtime of all calculators: exact arithmetic, and numbers as people write them.
// A rational is [numerator, denominator] of BigInts: no common factor, denominator above zero.
// `format` and `parse` are twins of kurslex/numbers: tests/browser holds them together.
const kurslex = (() => {
  class DivisionByZero extends Error {}

  const magnitude = (n) => (n < 0n ? -n : n);
  const rational = (n, d) => {
    if (d === 0n) throw new DivisionByZero();
    let [a, b] = [magnitude(n), magnitude(d)];
    while (b) [a, b] = [b, a % b];
    if (d < 0n) a = -a;
    return [n / a, d / a];
  };
  const compare = ([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
  const floor = ([n, d]) => [(n - (((n % d) + d) % d)) / d, 1n];
  const abs = ([n, d]) => [magnitude(n), d];
  const divide = ([a, b], [c, d]) => rational(a * d, b * c);
  const multiply = ([a, b], [c, d]) => rational(a * c, b * d);
  const negate = ([n, d]) => [-n, d];
  const arithmetic = {
    abs,
    compare,
    divide,
    floor,
    multiply,
    add: ([a, b], [c, d]) => rational(a * d + c * b, b * d),
    subtract: ([a, b], [c, d]) => rational(a * d - c * b, b * d),
    negate,
    power: ([n, d], [exponent]) => [n ** exponent, d ** exponent],
    min: (...all) => all.reduce((least, each) => (compare(each, least) < 0 ? each : least)),
    max: (...all) => all.reduce((most, each) => (compare(each, most) > 0 ? each : most)),
    roundTo: (value, step) => {
      const [n, d] = divide(value, step);
      const [nearest] = floor([2n * magnitude(n) + d, 2n * d]);
      return multiply([n < 0n ? -nearest : nearest, 1n], step);
    },
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
  const define = (id, program) => programs.set(id, program);
  return {
    DivisionByZero,
    arithmetic,
    decimal,
    define,
    format,
    formatAddress,
    parse,
    parseAddress,
    programs,
  };
})();
