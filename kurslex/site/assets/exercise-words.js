// Words questions and hints for readers, as view.py and hints.py in kurslex/calculators/exercises do.
{
  const { $, format, shownDecimals } = kurslex;
  const put = (text, values) => text.replace(/\ufdd0([^\ufdd1]*)\ufdd1/g, (_, name) => values[name]);

  const tableOf = ({ name, caption, head, fields }, rows, symbols) => ({
    name,
    caption,
    head,
    rows: rows.map((row) => fields.map(([field, decimals]) => format(row[field], decimals, symbols))),
  });

  // Returns {prompt, tables, answer, hints}; each hint has a `kind`, and `lines`, `formulas` or `tables`.
  kurslex.wordQuestion = (exercise, question) => {
    const { decimals, given, symbols, unit } = exercise;
    const { inputs, told } = question;
    const figures = {};
    for (const [name, [places, usual, sign]] of Object.entries(exercise.told)) {
      const value = name === given ? told : inputs[name];
      figures[name] = format(value, name === given ? places : shownDecimals(value, [places, usual]), symbols, sign);
    }
    const answer = format(question.answer, decimals, symbols, unit);
    return {
      prompt: put(exercise.prompt, figures),
      tables: exercise.tables.map((table) => tableOf(table, inputs[table.name], symbols)),
      answer,
      hints: hintsOf(exercise, question, `${exercise.label}: ${answer}`),
    };
  };

  // What is said of a judgement; `answer` is written for readers.
  kurslex.wordJudgement = (exercise, { refusal, verdict, mistake }, answer) =>
    refusal ? exercise.refusals[refusal]
    : mistake ? exercise.mistakes[mistake]
    : put(exercise.verdicts[verdict], { answer });

  const lineOf = ({ name, figures = [], result }) => {
    const parts = [...figures, result].filter(Boolean).join(" ");
    return name && figures.length ? `${name} = ${parts}` : parts;
  };
  const withoutResult = (step) => ({
    ...step,
    result: "",
    tables: (step.tables ?? []).map((table) => (step.result ? { ...table, rows: table.rows.slice(0, 1) } : table)),
  });
  const hints = (steps, numbers, result, shown = []) => [
    { kind: "thought", lines: steps.map(({ words }) => words) },
    { kind: "formula", formulas: steps.flatMap(({ formulas = [] }) => formulas) },
    {
      kind: "numbers",
      lines: numbers.map(lineOf).filter(Boolean),
      tables: numbers.flatMap(({ tables = [] }) => tables),
    },
    { kind: "result", lines: [result], tables: shown },
  ];

  const hintsOf = (exercise, question, result) => {
    const { asks, decimals, given, hint, symbols } = exercise;
    const { inputs, told } = question;
    const id = `${exercise.id}@${exercise.version}`;
    if (hint.kind === "solved") {
      const values = { ...inputs, [given]: told };
      const [solved, ...before] = kurslex.working(id, values, `${asks} ${given}`, true);
      const last = { ...solved, words: hint.rearrange, name: hint.name };
      return hints([...before, { words: hint.told }, last], [...before, withoutResult(last)], result);
    }
    const steps = kurslex.working(id, inputs, "", true);
    if (hint.kind === "searched") {
      const tried = around(exercise, question).flatMap((figures) => tryOut(exercise, question, figures));
      return hints([...steps, { words: hint.try }], tried.map((line) => ({ figures: [line] })), result);
    }
    const before = steps.slice(0, -1);
    let last = steps.at(-1);
    const answer = format(question.answer, decimals, symbols);
    const bare = (last.figures.at(-1) ?? "").split("(").at(-1).replace(/\)+$/, "");
    if (bare === answer) last = { ...last, figures: [] }; // "max(48,80)" would tell it
    const shown = last.result ? last.tables : []; // all tries, of which one was a hint
    return hints([...before, last], [...before, withoutResult(last)], result, shown);
  };

  // The ends of what may be drawn for the asked input, a step beyond, and a middle; none of them is the answer.
  const around = (exercise, { inputs, answer }) => {
    const draw = Object.fromEntries(exercise.draws)[exercise.asks];
    const step = kurslex.decimal(draw[3]);
    const [minimum, maximum] = exercise.inputs[exercise.asks].map(kurslex.decimal);
    const [first, last] = kurslex.endsOf(draw, inputs);
    const low = $.max(minimum, $.mul([first - 1n, 1n], step));
    const high = $.min(maximum, $.mul([last + 1n, 1n], step));
    let middle = $.mul($.floor([first + last, 2n]), step);
    if (!$.cmp(middle, answer)) middle = $.cmp($.add(middle, step), high) < 0 ? $.add(middle, step) : $.sub(middle, step);
    return [low, high, middle].filter((each) => $.cmp(each, answer));
  };
  const tryOut = (exercise, { inputs, told }, value) => {
    const { decimals, given, hint, symbols, target, unit } = exercise;
    try {
      const found = kurslex.tell(exercise, inputs, value)[given];
      const text = hint.tried[$.cmp(found, told) > 0 ? "more" : "less"];
      return [put(text, { value: format(value, decimals, symbols, unit), result: format(found, target[0], symbols, target[1]) })];
    } catch (error) {
      if (error instanceof kurslex.NoResult) return [];
      throw error;
    }
  };
}
