// Draws and judges exercises, exactly as kurslex/calculators/exercises does in draw_question.py, seeds.py and
// judge.py: tests/browser/test_exercise_twin.py holds them together. What an exercise is comes with its calculator's script.
kurslex.exercises ??= new Map();
{
  const { $, NoResult, begin, decimal, parse, scale } = kurslex;
  const LAST_SEED = 9999;
  const LONGEST_SERIES = 40;
  const MOST_ATTEMPTS = 100;
  const MOST_TYPED_DECIMALS = 20;
  const HIGHEST_POWER = 6;
  const TOO_LONG = 10n ** 36n;
  const FARTHEST = 10n ** 30n;
  const quiet = () => {};

  // FNV-1a of the text in UTF-8, mixed at the end as MurmurHash3 does: a whole number of 32 bits.
  kurslex.drawn = (text) => {
    let found = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) found = Math.imul(found ^ byte, 0x01000193);
    found = Math.imul(found ^ (found >>> 16), 0x85ebca6b);
    found = Math.imul(found ^ (found >>> 13), 0xc2b2ae35);
    return (found ^ (found >>> 16)) >>> 0;
  };
  kurslex.readSeed = (text) => (/^[1-9]\d{0,3}$/.test(text) ? +text : undefined);
  kurslex.readSeries = (text) => {
    const series = text.normalize("NFC").replace(/^[ \xa0]+|[ \xa0]+$/g, "");
    const isOne = [...series].length <= LONGEST_SERIES && !/[\0-\x1f\x7f-\x9f\u2028\u2029\p{Cs}]/u.test(series);
    return isOne ? series : undefined;
  };
  kurslex.freshSeed = () => 1 + Math.floor(Math.random() * LAST_SEED);
  kurslex.nextSeed = (seed) => (seed % LAST_SEED) + 1;

  const floor = (value) => $.floor(value)[0];
  const rounded = (value, decimals) => $.round(value, [1n, scale(decimals)]);
  const distance = (one, other) => $.abs($.sub(one, other));
  const isWithin = (value, minimum, maximum) => $.cmp(value, minimum) >= 0 && $.cmp(value, maximum) <= 0;
  const readRows = (text, fields) =>
    text.split(",").map((row) => Object.fromEntries(row.split("x").map((cell, at) => [fields[at][0], decimal(cell)])));

  const run = (program, inputs) => {
    const v = { ...inputs };
    begin(1);
    program($, v, quiet);
    for (const { 0: n, 1: d } of Object.values(v))
      if (typeof n === "bigint" && (n < 0n ? -n : n) >= d * TOO_LONG) $.refuse("out-of-range");
    return v;
  };

  // The first and the last multiple of the step that may be drawn.
  kurslex.endsOf = ([kind, low, high, step, other], inputs) => {
    const ends = [low, high].map((end) => {
      const value = kind === "factor" ? $.mul(decimal(end), inputs[other]) : decimal(end);
      return $.div(value, decimal(step));
    });
    return [-floor($.neg($.min(...ends))), floor($.max(...ends))];
  };

  const inputsOf = (exercise, index) => {
    const inputs = {};
    for (const [name, [, , value]] of Object.entries(exercise.inputs)) inputs[name] = decimal(value);
    for (const [name, { default: text, fields }] of Object.entries(exercise.rows)) inputs[name] = readRows(text, fields);
    const number = (name, draw) => {
      const [first, last] = kurslex.endsOf(draw, inputs);
      if (last < first) return $.refuse("nothing-to-draw");
      const [kind, , , step, other] = draw;
      const found = $.mul([first + BigInt(index(name, Number(last - first) + 1)), 1n], decimal(step));
      return kind === "offset" ? $.add(found, inputs[other]) : found;
    };
    const rows = (name, [, least, most, columns]) => {
      const count = least + index(name, most - least + 1);
      const found = [];
      for (let place = 0; place < count; place += 1) {
        const row = {};
        for (const [column, draw] of columns) {
          const called = `${name}.${place}.${column}`;
          const [kind, first, by] = draw;
          if (kind !== "ladder") row[column] = number(called, draw);
          else row[column] = place ? $.add(found[place - 1][column], number(called, by)) : number(called, first);
        }
        found.push(row);
      }
      return found;
    };
    for (const [name, draw] of exercise.draws) inputs[name] = (draw[0] === "rows" ? rows : number)(name, draw);
    return inputs;
  };
  const areBounded = ({ inputs, rows }, values) =>
    Object.entries(inputs).every(([name, [low, high]]) => isWithin(values[name], decimal(low), decimal(high)))
    && Object.entries(rows).every(([name, { fields }]) =>
      values[name].every((row) =>
        fields.every(([field, low, high]) => isWithin(row[field], decimal(low), decimal(high)))));

  const leadsTo = (exercise, { inputs, told }, value) => {
    const { asks, given } = exercise;
    const [low, high] = exercise.inputs[asks];
    if (!isWithin(value, decimal(low), decimal(high))) return false;
    try {
      return !$.cmp(rounded(kurslex.tell(exercise, inputs, value)[given], exercise.target[0]), told);
    } catch (error) {
      if (error instanceof NoResult) return false;
      throw error;
    }
  };
  kurslex.tell = ({ asks, tell }, inputs, value) => run(tell, { ...inputs, [asks]: value });

  // Returns a question, or nothing where these numbers are not sensible; raises `NoResult` there as well.
  const questionOf = (exercise, inputs) => {
    const { asks, decimals, given, mistaken, solve, where } = exercise;
    if (!areBounded(exercise, inputs)) return undefined;
    const v = run(exercise.program, inputs);
    if (where && !where($, v)) return undefined;
    let found = v[asks];
    let told;
    if (given) told = v[given] = rounded(v[given], exercise.target[0]);
    const mistakes = {};
    for (const [name, value] of Object.entries(mistaken)) mistakes[name] = rounded(value($, v), decimals);
    if (given) found = inputs[asks];
    if (solve) {
      const values = { ...inputs, [given]: told };
      begin(1);
      solve($, values, quiet);
      found = values[asks];
    }
    const answer = rounded(found, decimals);
    if (!answer[0]) return undefined;
    const tolerance = $.max($.mul($.abs(answer), decimal(exercise.tolerance)), [1n, scale(decimals)]);
    const question = { inputs, told, answer, tolerance, mistakes };
    const all = [answer, ...Object.values(mistakes)];
    const twice = $.add(tolerance, tolerance);
    if (all.some((one, at) => all.slice(0, at).some((other) => $.cmp(distance(one, other), twice) <= 0)))
      return undefined;
    if (given && !leadsTo(exercise, question, answer)) return undefined;
    if (given && Object.values(mistakes).some((value) => leadsTo(exercise, question, value))) return undefined;
    return question;
  };

  // The question of a seed: {seed, series, inputs, told, answer, tolerance, mistakes}, rationals by name. Every seed
  // has one, which is proved before an exercise is released.
  kurslex.drawQuestion = (exercise, seed, series = "") => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const index = (name, count) =>
        kurslex.drawn([exercise.id, exercise.version, series, seed, attempt, name].join("\n")) % count;
      try {
        const question = questionOf(exercise, inputsOf(exercise, index));
        if (question) return { seed, series, ...question };
      } catch (error) {
        if (!(error instanceof NoResult)) throw error;
      }
    }
    throw new RangeError(`no numbers for ${exercise.id}, ${seed}`);
  };

  const readAnswer = (text, exercise) => {
    const { decimals, sign, symbols, unit } = exercise;
    const field = { unit, sign, decimals, minimum: [-FARTHEST, 1n], maximum: [FARTHEST, 1n] };
    const reading = parse(text, { ...field, decimals: MOST_TYPED_DECIMALS }, symbols);
    return reading.refusal === "ambiguous" ? parse(text, field, symbols) : reading;
  };
  // Returns what is said of an answer as it is typed: {verdict}, with `mistake` where it is a declared one, or
  // {refusal}.
  kurslex.judge = (exercise, question, text) => {
    const typed = readAnswer(text, exercise);
    if (typed.refusal) return typed;
    const { answer, mistakes, told, tolerance } = question;
    const { value } = typed;
    const isNear = (other, factor = [1n, 1n]) => $.cmp(distance(value, $.mul(other, factor)), $.mul(tolerance, factor)) <= 0;
    const { decimals } = exercise;
    if (!$.cmp(rounded(value, decimals), answer) || (told && leadsTo(exercise, question, value))) return { verdict: "right" };
    if (value[0] && typed.decimals < decimals && !$.cmp(rounded(answer, typed.decimals), value))
      return { verdict: "fewer-decimals" };
    if (isNear(answer)) return { verdict: "nearly" };
    for (const [mistake, mistaken] of Object.entries(mistakes)) if (isNear(mistaken)) return { verdict: "mistake", mistake };
    if (isNear($.neg(answer))) return { verdict: "sign" };
    const powers = (power) => [[scale(power), 1n], [1n, scale(power)]];
    const isFraction = exercise.unit === "%" && !text.includes("%");
    if (isFraction && powers(2).some((factor) => isNear(answer, factor))) return { verdict: "fraction" };
    for (let power = 1; power <= HIGHEST_POWER; power += 1)
      if (powers(power).some((factor) => isNear(answer, factor))) return { verdict: "power-of-ten" };
    return { verdict: "wrong" };
  };
}
