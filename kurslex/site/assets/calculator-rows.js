// Lists of rows that readers lengthen and shorten; comes before the forms, where a calculator has any.
(() => {
  // Rows in an address: 50.20x300,50.10x200. What is too much stays in the last cell.
  // The counterpart of Python's `split_rows`.
  const splitRows = (text, width, least, most) => {
    // A comma after the number that begins a row is a decimal separator where digits and an x follow.
    const lines = text ? text.replace(/((?:^|,)\d+),(?=\d+x)/g, "$1.").split(",") : [];
    if (lines.length > most) lines.push(lines.splice(most - 1).join(","));
    while (lines.length < least) lines.push("");
    return lines.map((line) => {
      const cells = line.split("x");
      return Object.assign(Array(width).fill(""), [...cells.splice(0, width - 1), cells.join("x")]);
    });
  };

  // Returns a table for each list of a form: its `name`, its `rows` of fields, its `initial` rows as
  // an address has them, and `fill`, which takes others. What makes a field of an input, reads and settles it, and
  // what to do after a change, are the form's own.
  kurslex.tables = (form, { fieldOf, settle, typed, given, changed }) => {
    const all = (selector, parent) => [...parent.querySelectorAll(selector)];
    return all("[data-rows]", form).map((box) => {
      const { rows: name, least, most, default: initial } = box.dataset;
      const [list, template, more] = all("ol, template, [data-add]", box);
      const width = all("input", template.content).length;

      // A row without texts keeps the values with which new rows begin.
      const build = (texts, read) => {
        list.innerHTML = texts.map((_, row) => template.innerHTML.replaceAll("{row}", row + 1)).join("");
        table.rows = [...list.children].map((item, row) => all("input", item).map(fieldOf).map((field, column) => {
          if (texts[row]) field.input.value = texts[row][column];
          settle(field, texts[row] ? read(field) : typed(field));
          return field;
        }));
        more.disabled = texts.length >= most;
        for (const button of all("button", list)) button.disabled = texts.length <= least;
      };
      box.addEventListener("click", ({ target }) => {
        const row = all("button", list).indexOf(target);
        if (row < 0 && target !== more) return;
        const texts = table.rows.map((cells) => cells.map(({ input }) => input.value));
        if (row < 0) texts.push(undefined);
        else texts.splice(row, 1);
        build(texts, typed);
        const next = row < 0 ? table.rows.at(-1)[0].input : all("button:enabled", list)[row];
        (next ?? more).focus();
        if (row < 0) next.select();
        changed();
      });
      const table = { name, initial, rows: [], fill: (text = initial) => build(splitRows(text, width, +least, +most), given) };
      return table;
    });
  };
})();
