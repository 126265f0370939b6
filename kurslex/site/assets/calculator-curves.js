// Draws what has curves for calculator-pictures.js, which gives the pen; only pages with curves have it.
// The counterpart of curves.py and crossing.py in kurslex/calculators/present/pictures/.
kurslex.curved = (pen) => {
  const { $ } = kurslex;
  const { FULL, TOP, BOTTOM, HEIGHT, plan, rows, column, number, short, shortOf, keyOf, picture } = pen;
  const { scale, hundredths, joined, line, dot, text, key, keyLine, keyDot, titles } = pen;
  const { shown, parts } = plan;
  const ZERO = [0n, 1n];
  const [MARGIN, NEAR] = [100, 130];
  const guide = (x, y, to) => line(x, y, x, to, "guide");
  const below = (x, y, words) => text(x, y, x < 1600 ? "start" : x > 8400 ? "end" : "middle", words, "strong");
  const axes = line(0, BOTTOM, FULL, BOTTOM, "axis") + line(0, TOP, 0, BOTTOM, "axis");
  const path = (way, kind) => `<path d="M${way}" class="${kind}" vector-effect="non-scaling-stroke"/>`;
  const curves = (ways, fixed) =>
    `<svg y="${hundredths(TOP)}em" width="100%" height="${hundredths(BOTTOM - TOP)}em" viewBox="0 ${TOP} ${FULL} ${BOTTOM - TOP}" preserveAspectRatio="none">` +
    `${fixed ? path(fixed, "fixed") : ""}${joined(ways, (way, at) => path(way, `curve-${at}`))}</svg>`;
  const beside = (role, [value, place], others) =>
    text(0, place + 35, "end", short(value, shown[role]), "strong", "-.5em") +
    joined(others, ([other, y]) =>
      Math.abs(y - place) < NEAR ? "" : text(0, y + 35, "end", short(other, shown[role]), "", "-.5em"));

  return {
    stairs: () => {
      const [heights, falling, rising] = ["height", "falling", "rising"].map(column);
      const widest = $.max(...falling, ...rising);
      const along = scale(ZERO, widest, 0, FULL);
      const up = scale($.min(...heights), $.max(...heights), BOTTOM - MARGIN, TOP + MARGIN);
      const places = heights.map(up);
      // Across to each place, and from there up or down to the next height.
      const steps = (across, [first, ...others]) =>
        `0 ${first}${joined(across, (value, at) => `H${along(value)}V${others[at]}`)}`;
      const [x, y] = [along(number("mark_across")), up(number("mark_height"))];
      const quantity = shown.mark_across;
      const ends = [[heights[0], places[0]], [heights.at(-1), places.at(-1)]];
      const shapes =
        titles(plan) +
        line(0, y, x, y, "guide") +
        guide(x, y, BOTTOM) +
        axes +
        curves([steps(falling, [...places, BOTTOM]), steps([...rising].reverse(), [...places.slice().reverse(), TOP])]) +
        dot(x, y, "full") +
        beside("height", [number("mark_height"), y], ends) +
        below(x, BOTTOM + 130, shortOf("mark_across")) +
        (x > 2500 ? text(0, BOTTOM + 130, "start", short(ZERO, quantity)) : "") +
        (x < 4500 ? text(FULL, BOTTOM + 130, "end", short(widest, quantity)) : "");
      const keys =
        key(keyLine("curve-0"), [shown.falling.label]) +
        key(keyLine("curve-1"), [shown.rising.label]) +
        keyOf(keyDot("full"), "mark_height", "mark_across");
      return picture(HEIGHT, shapes, keys);
    },
    line: () => {
      const [wide, high] = [column("across"), column("height")];
      const [nought, mark, value] = ["zero", "mark_across", "mark_height"].map(number);
      const [acrossAll, upAll] = [[...wide, nought, mark], [...high, value, ZERO]];
      const along = scale($.min(...acrossAll), $.max(...acrossAll), 0, FULL);
      const up = scale($.min(...upAll), $.max(...upAll), BOTTOM - MARGIN, TOP + MARGIN);
      const [x, y, zeroX, zeroY] = [along(mark), up(value), along(nought), up(ZERO)];
      const shapes =
        titles(plan) +
        axes +
        line(0, zeroY, FULL, zeroY, "level") +
        line(0, y, x, y, "guide") +
        guide(x, y, BOTTOM) +
        guide(zeroX, zeroY, TOP) +
        curves([wide.map((each, at) => `${along(each)} ${up(high[at])}`).join("L")]) +
        dot(zeroX, zeroY, "ring") +
        dot(x, y, "full") +
        beside("mark_height", [value, y], [[ZERO, zeroY]]) +
        below(zeroX, TOP - 40, shortOf("zero")) +
        below(x, BOTTOM + 130, shortOf("mark_across"));
      const keys = keyOf(keyDot("ring"), "zero") + keyOf(keyDot("full"), "mark_across", "mark_height");
      return picture(HEIGHT, shapes, keys);
    },
    curves: () => {
      const heights = column("height");
      const { fixed, widest = fixed } = shown;
      const end = $.max(...[...parts, fixed, widest].flatMap(({ name }) => rows.map((row) => row[name])));
      const along = scale(ZERO, end, 0, FULL);
      const up = scale($.min(...heights), $.max(...heights), BOTTOM, TOP);
      const places = heights.map(up);
      const way = ({ name }) => rows.map((row, at) => `${along(row[name])} ${places[at]}`).join("L");
      const value = number("mark_height");
      const [x, y] = [along(number("mark_across")), up(value)];
      const shapes =
        titles(plan) +
        axes +
        line(0, y, x, y, "guide") +
        guide(x, y, BOTTOM) +
        curves(parts.map(way), way(fixed)) +
        dot(x, y, "full") +
        beside("mark_height", [value, y], [[heights[0], places[0]], [heights.at(-1), places.at(-1)]]) +
        below(x, BOTTOM + 130, shortOf("mark_across")) +
        (x > 2000 ? text(0, BOTTOM + 130, "start", short(ZERO, widest)) : "") +
        (x < 8000 ? text(FULL, BOTTOM + 130, "end", short(end, widest)) : "");
      const keys =
        joined(parts.length > 1 ? parts : [], ({ label }, at) => key(keyLine(`curve-${at}`), [label])) +
        key(keyLine("fixed"), [fixed.label]);
      return picture(HEIGHT, shapes, keys);
    },
  };
};
