"use strict";
// The forms of the calculators on this page; comes after the runtime and the calculators.
(() => {
  const { NoResult, compute, decimal, format, formatAddress, parse, parseAddress, splitRows } = kurslex;
  const PAUSE = 700; // milliseconds without a change before the results are announced

  const fieldOf = (input) => {
    const { unit, sign, decimals, minimum, maximum, refusals } = input.dataset;
    return {
      input,
      quantity: { unit, sign, decimals: +decimals, minimum: decimal(minimum), maximum: decimal(maximum) },
      refusals: JSON.parse(refusals),
      error: document.getElementById(input.id + "-error"),
    };
  };

  // `prefix` keeps the parameters of several calculators on one page apart.
  const bind = (form, prefix) => {
    const words = form.dataset; // also the locale's symbols: decimal, group, minus
    const outcomes = JSON.parse(words.outcomes);
    const all = (selector, parent = form) => [...parent.querySelectorAll(selector)];
    const [note, status, link] = ["note", "status", "link"].map((part) => all(`[data-part=${part}]`)[0]);
    const outputs = all("output");
    const fields = all("input[name]").map(fieldOf);
    const tables = all("[data-rows]").map((box) => {
      const { rows: name, least, most } = box.dataset;
      const [list, template, more] = all("ol, template, [data-add]", box);
      return { name, least: +least, most: +most, initial: box.dataset.default, list, template, more };
    });
    let timer;

    const cells = () => tables.flatMap(({ rows }) => rows.flat());
    const everything = () => [...fields, ...cells()];
    const typed = ({ input, quantity }) => parse(input.value, quantity, words);
    const given = ({ input, quantity }) => parseAddress(input.value, quantity);
    const allAccepted = () => everything().every(({ result }) => result.value);

    const settle = (field, result) => {
      const { input, error, quantity, refusals } = field;
      field.result = result;
      error.textContent = result.refusal ? refusals[result.refusal] : "";
      input.setAttribute("aria-invalid", !!result.refusal);
      if (result.value) input.value = format(result.value, quantity.decimals, words);
    };
    // A row without texts keeps the values with which new rows begin.
    const build = (table, texts, read) => {
      const { list, template, more, least, most } = table;
      list.innerHTML = texts.map((_, row) => template.innerHTML.replaceAll("{row}", row + 1)).join("");
      table.rows = [...list.children].map((item, row) => all("input", item).map(fieldOf).map((field, column) => {
        if (texts[row]) field.input.value = texts[row][column];
        settle(field, texts[row] ? read(field) : typed(field));
        return field;
      }));
      more.disabled = texts.length >= most;
      for (const button of all("button", list)) button.disabled = texts.length <= least;
    };
    const split = ({ template, least, most }, text) =>
      splitRows(text, all("input", template.content).length, least, most);

    const withValues = (address) => {
      const url = new URL(address, location);
      const parameters = new URLSearchParams(url.search);
      const text = ({ result, quantity }) => formatAddress(result.value, quantity.decimals);
      for (const field of fields) parameters.set(prefix + field.input.name, text(field));
      for (const { name, rows } of tables)
        parameters.set(prefix + name, rows.map((row) => row.map(text).join("x")).join(","));
      url.search = String(parameters).replaceAll("%2C", ",");
      return url;
    };

    const results = () => {
      if (!allAccepted()) return {};
      const values = {};
      for (const { input, result } of fields) values[input.name] = result.value;
      for (const { name, rows } of tables)
        values[name] = rows.map((row) =>
          Object.fromEntries(row.map(({ input, result }) => [input.dataset.field, result.value])));
      const warnings = [];
      try {
        compute(words.calculator, values, (reason) => warnings.push(outcomes[reason]));
        return { values, message: warnings.join(" ") };
      } catch (error) {
        if (!(error instanceof NoResult)) throw error;
        return { message: outcomes[error.message] };
      }
    };
    const update = () => {
      const { values, message = "" } = results();
      const texts = {};
      for (const output of outputs) {
        const { decimals, unit } = output.dataset;
        const text = values ? format(values[output.name], +decimals, words, unit) : words.dash;
        output.textContent = texts[output.name] = text;
      }
      note.textContent = message;
      link.hidden = !allAccepted();
      if (!link.hidden) link.href = withValues(words.page || location);
      const sentence = values && words.status.replace(/\{(\w+)\}/g, (_, name) => texts[name]);
      return [sentence, message].filter(Boolean).join(" ") || words.invalid;
    };
    const announce = () => {
      const message = update();
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = message), PAUSE);
    };
    const remember = (url) => {
      try {
        history.replaceState(history.state, "", url);
      } catch {
        // A sandboxed frame has no address of its own to write to.
      }
    };
    const changed = () => {
      announce();
      if (allAccepted()) remember(withValues(location));
    };

    form.addEventListener("input", ({ target }) => {
      const field = everything().find(({ input }) => input === target);
      field.result = typed(field);
      if (field.result.value) {
        field.error.textContent = "";
        target.setAttribute("aria-invalid", false);
      }
      announce();
    });
    form.addEventListener("change", ({ target }) => {
      const field = everything().find(({ input }) => input === target);
      settle(field, typed(field));
      changed();
    });
    form.addEventListener("click", ({ target }) => {
      for (const table of tables) {
        const buttons = all("button", table.list);
        const row = buttons.indexOf(target);
        if (row < 0 && target !== table.more) continue;
        const texts = table.rows.map((cells) => cells.map(({ input }) => input.value));
        if (row < 0) texts.push(undefined);
        else texts.splice(row, 1);
        build(table, texts, typed);
        const next = row < 0 ? table.rows.at(-1)[0].input : all("button:enabled", table.list)[row];
        (next ?? table.more).focus();
        if (row < 0) next.select();
        changed();
      }
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      const url = new URL(location);
      for (const field of fields) settle(field, parse(field.input.defaultValue, field.quantity, words));
      for (const table of tables) build(table, split(table, table.initial), given);
      for (const { name } of [...fields.map(({ input }) => input), ...tables]) url.searchParams.delete(prefix + name);
      announce();
      remember(url);
    });
    form.addEventListener("submit", (event) => event.preventDefault());

    const parameters = new URLSearchParams(location.search);
    const parameter = (name) => parameters.get(prefix + name) ?? parameters.get(name);
    for (const field of fields) {
      const text = parameter(field.input.name);
      field.input.value = text ?? field.input.defaultValue;
      settle(field, text === null ? typed(field) : given(field));
    }
    for (const table of tables) build(table, split(table, parameter(table.name) ?? table.initial), given);
    update();
    form.hidden = false;
  };

  const forms = [...document.querySelectorAll("form[data-calculator]")];
  for (const form of forms) bind(form, forms.length > 1 ? form.dataset.calculator + "." : "");
})();
