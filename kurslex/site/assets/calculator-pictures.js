// Draws the pictures of calculators; is between the runtime and the forms of a page. Curves: calculator-curves.js.
// The counterpart of kurslex/calculators/present/pictures/, which says why: tests/browser holds the two together.
// Places are whole hundredths, of a percent of the width across and of an em down.
(() => {
  const { $, format } = kurslex;
  const ZERO = [0n, 1n];
  const [FULL, TOP, BOTTOM] = [10000, 330, 1830];
  const whole = (n) => [BigInt(n), 1n];
  const joined = (list, shape) => list.map(shape).join("");

  const scale = (low, high, start, end) => (value) => {
    if (!$.cmp(low, high)) return (start + end) >> 1;
    const share = $.div($.sub(value, low), $.sub(high, low));
    return start + Number($.round($.mul(share, whole(end - start)), whole(1))[0]);
  };
  const hundredths = (n) => format([BigInt(n), 100n], 2);
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

  const rect = (x, y, width, height, filled) =>
    `<rect x="${hundredths(x)}%" y="${hundredths(y)}em" width="${hundredths(width)}%" height="${hundredths(height)}em" ${filled}/>`;
  const line = (x, y, toX, toY, kind) =>
    `<line x1="${hundredths(x)}%" y1="${hundredths(y)}em" x2="${hundredths(toX)}%" y2="${hundredths(toY)}em" class="${kind}"/>`;
  const dot = (x, y, kind) => `<circle cx="${hundredths(x)}%" cy="${hundredths(y)}em" r=".4em" class="${kind}"/>`;
  const text = (x, y, anchor, words, kind = "", dx = "0") =>
    `<text x="${hundredths(x)}%" y="${hundredths(y)}em" dx="${dx}" text-anchor="${anchor}" class="${kind}">${escaped(words)}</text>`;
  // Each thing that a key says is a label and perhaps an amount.
  const key = (shape, ...said) =>
    `<li><svg aria-hidden="true">${shape}</svg>${joined(said, ([label, amount]) =>
      `<span>${escaped(label)}${amount ? ` <b>${escaped(amount)}</b>` : ""}</span>`)}</li>`;
  const keyLine = (kind) => line(0, 50, FULL, 50, kind);
  const keyDot = (kind) => dot(5000, 50, kind);

  // What pictures with two axes have in common.
  const HEIGHT = BOTTOM + 300;
  const titles = ({ across, up }) =>
    text(0, 100, "start", up, "title up") + text(FULL, BOTTOM + 270, "end", across, "title");

  // `number` finds a number by role; `short` writes a value beside a shape, `said` with its label in a key.
  const drawing = (plan, values, symbols) => {
    const { shown, parts } = plan;
    const rows = values[plan.rows];
    const column = (role) => rows.map((row) => row[shown[role].name]);
    const number = (role) => values[shown[role].name];
    const short = (value, { decimals }, most = 7) => {
      const [n] = $.floor($.abs(value));
      const digits = String(n).length;
      if (digits <= most) return format(value, digits + decimals <= most ? decimals : 0, symbols);
      const power = [10n ** BigInt(digits - 1), 1n];
      return `${format($.div(value, power), 2, symbols)}·10${String(digits - 1).replace(/\d/g, (d) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d])}`;
    };
    const said = (value, { label, decimals, unit }) => [label, format(value, decimals, symbols, unit)];
    const fill = (part) => `fill="url(#${plan.id}-${part})"`;
    const keyRect = (part) => rect(500, 10, 9000, 80, fill(part));
    const shortOf = (role, most) => short(number(role), shown[role], most);
    const keyOf = (shape, ...roles) => key(shape, ...roles.map((role) => said(number(role), shown[role])));
    const picture = (height, shapes, keys) =>
      `<svg class="${plan.kind}" role="img" aria-labelledby="${plan.id}-caption" width="100%" height="${hundredths(height)}em">${shapes}</svg>${keys && `<ul>${keys}</ul>`}`;
    const kinds = {
      bars: () => {
        const { label, length, part, mark } = shown;
        const marked = number("mark");
        const along = scale(ZERO, $.max(ZERO, ...column("length")), 0, FULL);
        const place = column("label").filter((value) => $.cmp(value, marked) <= 0).length;
        const titled = label.unit ? `${label.label} (${label.unit})` : label.label;
        let shapes =
          text(0, 100, "start", titled, "title") +
          text(FULL, 100, "end", `${part.label} / ${length.label}`, "title");
        let y = 180;
        for (let at = 0; at <= rows.length; at += 1) {
          if (at === place) {
            shapes +=
              text(0, y + 90, "start", mark.label, "strong") +
              text(FULL, y + 90, "end", shortOf("mark", 9), "strong") +
              line(0, y + 125, FULL, y + 125, "mark");
            y += 190;
          }
          if (at < rows.length) {
            const value = (each) => rows[at][each.name];
            const both = [part, length].map((each) => short(value(each), each)).join(" / ");
            shapes +=
              text(0, y + 100, "start", short(value(label), label)) +
              text(FULL, y + 100, "end", both) +
              rect(0, y + 135, along(value(length)), 80, fill(3)) +
              rect(0, y + 135, along(value(part)), 80, fill(0));
            y += 265;
          }
        }
        const keys = key(keyRect(0), [part.label]) + key(keyRect(3), [length.label]);
        return picture(y, shapes, keys + keyOf(keyLine("mark"), "mark"));
      },
      stack: () => {
        const all = parts.map(({ name }) => values[name]);
        const negative = all.map((value) => $.min(ZERO, value));
        const along = scale($.sum(negative), $.sum(all.map((value) => $.max(ZERO, value))), 0, FULL);
        let below = ZERO, above = ZERO, keys = "";
        const shapes = joined(all, (value, at) => {
          const isBelow = value[0] < 0n;
          const start = isBelow ? (below = $.add(below, value)) : above;
          if (!isBelow) above = $.add(above, value);
          const x = along(start);
          keys += key(keyRect(at), said(value, parts[at]));
          return rect(x, 30, along($.add(start, $.abs(value))) - x, 260, fill(at));
        });
        const zero = along(ZERO);
        return picture(330, shapes + line(zero, 0, zero, 320, "axis"), keys);
      },
      columns: () => {
        const sums = [];
        for (let at = 0; at < rows.length; at += plan.every) {
          const group = rows.slice(at, at + plan.every);
          sums.push(parts.map(({ name }) => $.sum(group.map((row) => row[name]))));
        }
        const high = $.max(ZERO, ...sums.map($.sum));
        const up = scale(ZERO, high, BOTTOM, TOP);
        const along = scale(ZERO, whole(sums.length || 1), 0, FULL);
        const unit = 10n ** BigInt(parts[0].decimals);
        const units = $.floor($.mul(high, [unit, 1n]))[0];
        const power = 10n ** BigInt(String(units).length - 1);
        const leading = units / power;
        const step = leading >= 5n ? power * 2n : leading >= 2n ? power : power / 2n || 1n;
        const decimals = units && step % unit ? parts[0].decimals : 0;
        let shapes = titles(plan);
        for (let tick = 0n; tick <= units; tick += step) {
          const y = up([tick, unit]);
          shapes += line(0, y, FULL, y, "level") + text(0, y + 35, "end", short([tick, unit], { decimals }), "", "-.5em");
        }
        sums.forEach((all, at) => {
          const [x, to] = [along(whole(at)), along(whole(at + 1))];
          const gap = (to - x) >> 3;
          let reached = ZERO;
          all.forEach((value, part) => {
            const y = up(reached);
            reached = $.add(reached, value);
            shapes += rect(x + gap, up(reached), to - x - 2 * gap, y - up(reached), fill(part));
          });
          if (sums.length <= 10 || !at || (at + 1) % 5 === 0)
            shapes += text((x + to) >> 1, BOTTOM + 130, "middle", String(at + 1));
        });
        const total = (at) => $.sum(sums.map((all) => all[at]));
        const keys = parts.map((part, at) => key(keyRect(at), said(total(at), part)));
        return picture(HEIGHT, shapes + line(0, BOTTOM, FULL, BOTTOM, "axis"), keys.reverse().join(""));
      },
      pair: () => {
        const amounts = parts.map(({ name }) => rows[0][name]);
        const places = amounts.map(scale(ZERO, $.max(...amounts, [1n, 100n]), 0, FULL));
        const shorter = Math.min(...places);
        const more = $.sub(amounts[1], amounts[0]);
        const isMore = more[0] > 0n;
        const bars = joined(parts, (part, at) =>
          rect(0, 10 + 250 * at, at ? shorter : places[0], 200, fill(2 * at)) +
          text(0, 140 + 250 * at, "start", `${part.label} ${short(amounts[at], part)}`, "", ".6em"));
        const difference = rect(shorter, 260, Math.max(...places) - shorter, 200, fill(isMore ? 1 : 3));
        const words = (isMore ? "+" : "") + short(more, parts[1]);
        return picture(470, more[0] ? difference + bars + text(FULL, 390, "end", words, "strong", "-.6em") : bars, "");
      },
    };
    // What has curves is in calculator-curves.js, which a page without them does without.
    const pen = {
      ...{ FULL, TOP, BOTTOM, HEIGHT, plan, rows, column, number, short, shortOf, keyOf, picture },
      ...{ scale, hundredths, joined, line, dot, text, key, keyLine, keyDot, titles },
    };
    return (kinds[plan.kind] ?? kurslex.curved(pen)[plan.kind])();
  };

  const worded = ({ caption, figures }, values, symbols) =>
    caption.replace(/\{(\w+)\}/g, (place, name) =>
      figures[name] ? format(values[name], figures[name][0], symbols, figures[name][1]) : place);

  kurslex.draw = (plan, values, symbols) => [drawing(plan, values, symbols), worded(plan, values, symbols)];

  // Shows the values of a form, or nothing where there is no result.
  kurslex.redraw = (form, values) => {
    const figure = form.parentNode.querySelector("[data-picture]");
    if (!figure) return;
    figure.hidden = !values;
    if (!values) return;
    const [picture, caption] = kurslex.draw(JSON.parse(figure.dataset.picture), values, form.dataset);
    figure.querySelector("div").innerHTML = picture;
    figure.querySelector("figcaption").textContent = caption;
  };
})();
