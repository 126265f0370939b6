"use strict";
// The runtime of all calculators: exact arithmetic, and numbers as people write them.
// A rational is [numerator, denominator] of BigInts with the denominator above zero; a common
// factor is taken out only where they have grown long, which is seldom and costly.
// `format` and `parse` are counterparts of Python code: tests/browser holds them together.
const kurslex = (() => {
  class NoResult extends Error {}
  const refuse = (reason) => {
    throw new NoResult(reason);
  };

  // The counterpart of kurslex/calculators/run/work.py: both count iterations and digits alike, and refuse alike.
  const WORK = 300000;
  const TOO_LONG = 10n ** 36n;
  const LONG = 16n ** 255n;
  let left;
  const spend = (work) => (left -= work) < 0 && refuse("out-of-range");

  const magnitude = (n) => (n < 0n ? -n : n);
  const rational = (n, d) => {
    if (d === 0n) refuse("division-by-zero");
    if (d < 0n) [n, d] = [-n, -d];
    if (d < LONG && magnitude(n) < LONG) return [n, d];
    let [a, b] = [magnitude(n), d];
    while (b) [a, b] = [b, a % b];
    [n, d] = [n / a, d / a];
    spend(4 ** (((magnitude(n) * d).toString(16).length >> 9) + 2));
    return [n, d];
  };
  const cmp = ([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
  const add = ([a, b], [c, d]) => (b === d ? rational(a + c, b) : rational(a * d + c * b, b * d));
  const mul = ([a, b], [c, d]) => rational(a * c, b * d);
  const neg = ([n, d]) => [-n, d];
  const farthest = (sign) => (...all) =>
    all.length ? all.reduce((found, each) => (sign * cmp(each, found) > 0 ? each : found)) : refuse("out-of-range");
  const pow = (base, [exponent]) => {
    if (!exponent) return [1n, 1n];
    const half = pow(base, [exponent / 2n]);
    const square = mul(half, half);
    return exponent % 2n ? mul(square, base) : square;
  };
  const $ = {
    abs: ([n, d]) => [magnitude(n), d],
    add,
    cmp,
    div: ([a, b], [c, d]) => rational(a * d, b * c),
    floor: ([n, d]) => [(n - (((n % d) + d) % d)) / d, 1n],
    max: farthest(1),
    min: farthest(-1),
    mul,
    neg,
    refuse,
    spend,
    sub: (left, right) => add(left, neg(right)),
    sum: (all) => all.reduce(add, [0n, 1n]),
    pow,
    round: ([a, b], [c, d]) => {
      const unit = b * magnitude(c) || refuse("division-by-zero");
      const nearest = ((2n * magnitude(a) * d + unit) / (2n * unit)) * magnitude(c);
      return rational(a < 0n ? -nearest : nearest, d);
    },
  };

  const scale = (decimals) => 10n ** BigInt(decimals);
  const decimal = (text) => {
    const [whole, fraction = ""] = text.split(".");
    return [BigInt(whole + fraction), scale(fraction.length)];
  };

  // symbols: {decimal, group, minus}, and where they are not those of most languages: digits, the ten from zero on;
  // groups, the digits of the last group and of those before; least, those of the shortest number with groups.
  const PLAIN = { decimal: ".", group: "", minus: "-" };
  const format = ([n, d], decimals, symbols = PLAIN, unit = "") => {
    const scaled = 2n * magnitude(n) * scale(decimals);
    const rounded = (scaled + d) / (2n * d);
    const digits = String(rounded).padStart(decimals + 1, "0");
    const end = digits.length - decimals;
    const [last, others] = (symbols.groups || "3,3").split(",");
    const border = new RegExp(`\\B(?=(\\d{${others}})*\\d{${last}}$)`, "g");
    const written = (text) => (symbols.digits ? text.replace(/\d/g, (digit) => [...symbols.digits][digit]) : text);
    const grouped = end < symbols.least ? digits.slice(0, end) : digits.slice(0, end).replace(border, () => symbols.group);
    return (
      (n < 0n && rounded ? symbols.minus : "") +
      written(grouped) +
      (decimals ? symbols.decimal + written(digits.slice(end)) : "") +
      (unit && "\u00a0" + unit)
    );
  };

  const BLANKS = /^[ \t\r\n\u00a0\u2009\u202f]+|[ \t\r\n\u00a0\u2009\u202f]+$/g;
  const GROUP_SIGNS = ",. \u00a0\u2009\u202f'\u2019\u066c";
  const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  const trim = (text) => text.replace(BLANKS, "");

  const withoutUnit = (text, { unit, sign }) => {
    for (const word of [unit, unit.toLowerCase(), sign]) {
      if (word && text.startsWith(word)) return trim(text.slice(word.length));
      if (word && text.endsWith(word)) return trim(text.slice(0, -word.length));
    }
    return text;
  };

  // The digits and signs of ASCII for those of other scripts, for full-width ones, and without marks of direction.
  const digit = (sign) => {
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(sign.codePointAt() - before - 1))) before += 1;
    return before % 10;
  };
  const plain = (text) =>
    text
      .replace(DIRECTION, "")
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt() - 0xfee0))
      .replace(/\u3000/g, " ")
      .replace(/\u060c/g, ",")
      .replace(/\p{Nd}/gu, digit);

  const read = (negative, text, sign, groupSigns) => {
    const border = `([^\\d${sign}])`;
    const threes = `[1-9]\\d{0,2}${border}\\d{3}(?:\\2\\d{3})*`;
    const twos = `[1-9]\\d?${border}(?:\\d\\d\\3)+\\d{3}`; // as in South Asia
    const number = `^(\\d+|${threes}|${twos})(?:[${sign}](\\d+))?$`;
    const [found, whole, three, two, fraction = ""] = text.match(number) ?? [];
    const group = three ?? two;
    if (!found || (group && !groupSigns.includes(group))) return [];
    const digits = whole.replace(/\D/g, "");
    return [{ value: decimal(`${negative ? "-" : ""}${digits}.${fraction}`), decimals: fraction.length }];
  };

  const objection = ({ value, decimals }, quantity) =>
    decimals > quantity.decimals ? "too-many-decimals"
    : cmp(value, quantity.minimum) < 0 ? "below-minimum"
    : cmp(value, quantity.maximum) > 0 ? "above-maximum"
    : undefined;

  // quantity: {unit, sign, decimals, minimum, maximum}; returns {value, decimals} or {refusal}; decimals are those typed
  const parsePlain = (text, quantity, symbols, decimalSigns, groupSigns) => {
    if ([...text].length > 40) return { refusal: "too-long" };
    const stripped = trim(text);
    if (!stripped) return { refusal: "empty" };
    const body = withoutUnit(stripped, quantity);
    const negative = body !== "" && ("-\u2212" + symbols.minus).includes(body[0]);
    const readings = [...new Set(symbols.decimal + decimalSigns)].flatMap((decimal) =>
      read(negative, body.slice(+negative), decimal, groupSigns + symbols.group));
    if (!readings.length) return { refusal: "not-a-number" };
    const accepted = readings.filter((reading) => !objection(reading, quantity));
    if (!accepted.length) return { refusal: objection(readings[0], quantity) };
    const [first] = accepted;
    const differ = accepted.some((other) => cmp(other.value, first.value));
    const foreign = [...decimalSigns].some((sign) => sign !== symbols.decimal && body.includes(sign));
    return differ && foreign ? { refusal: "ambiguous" } : first;
  };

  const parse = (text, quantity, symbols) => parsePlain(plain(text), quantity, symbols, ",.\u066b", GROUP_SIGNS);

  // An address has a decimal point in every language, no groups, and no needless zeros.
  const parseAddress = (text, quantity) => parsePlain(text, quantity, PLAIN, "", "");
  const formatAddress = (value, decimals) =>
    format(value, decimals).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

  const programs = new Map();
  const solutions = new Map();
  const define = (id, program, turned) => {
    programs.set(id, program);
    solutions.set(id, turned);
  };
  const begin = (times) => (left = WORK * times);
  const run = (id, values, warn) => programs.get(id)($, values, warn);
  // Numbers that are longer than anybody reads are not a result.
  const tooLong = (part) =>
    typeof part[0] === "bigint" ? magnitude(part[0]) >= part[1] * TOO_LONG
    : Object.values(part).some(tooLong);
  const compute = (id, values, warn) => {
    begin(1);
    run(id, values, warn);
    if (tooLong(values)) refuse("out-of-range");
  };
  return { $, NoResult, begin, compute, decimal, define, format, formatAddress, parse, parseAddress, run, scale, solutions };
})();
