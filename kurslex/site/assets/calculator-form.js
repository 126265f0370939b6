// The forms of the calculators on this page; comes after all other scripts of calculators.
(() => {
  const { NoResult, compute, decimal, format, formatAddress, missed, parse, parseAddress, solve } = kurslex;
  const PAUSE = 700; // milliseconds without a change before the results are announced
  const CHANGE = 150; // milliseconds in which a new value appears
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // A formula that does not fit scrolls, and then has to be reached by keyboard in every browser.
  const reach = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
  });

  const fieldOf = (input) => {
    const { decimals, minimum, maximum } = input.dataset;
    return {
      input,
      quantity: { ...input.dataset, decimals: +decimals, minimum: decimal(minimum), maximum: decimal(maximum) },
      error: document.getElementById(input.id + "-error"),
      box: input.closest("[data-target]"), // of a field that says what an output shall be
    };
  };

  // `prefix` keeps the parameters of several calculators on one page apart.
  const bind = (form, prefix) => {
    const words = form.dataset; // also the locale's symbols: decimal, group, minus
    const outcomes = JSON.parse(words.outcomes);
    const refusals = JSON.parse(words.refusals);
    const all = (selector, parent = form) => [...parent.querySelectorAll(selector)];
    const [note, status, link, formula] = ["note", "status", "link", "formula"].map((part) => all(`[data-part=${part}]`)[0]);
    const outputs = all("output");
    const lines = all("[data-figures]");
    const [reset] = all("[type=reset]");
    const [choice] = all("select");
    // Those that say what an output shall be come first, in addresses too.
    const fields = all("input[name]").map(fieldOf).sort((one, other) => !!other.box - !!one.box);
    let tables = [];
    let timer;
    let isTyped = false; // whether a reader has changed something
    let unknown, wanted; // the names of an input that is looked for, and of the output that shall be

    const cells = () => tables.flatMap(({ rows }) => rows.flat());
    const isUsed = ({ input, box }) => (box ? input.name === wanted : input.name !== unknown);
    const everything = () => [...fields.filter(isUsed), ...cells()];
    const typed = ({ input, quantity }) => parse(input.value, quantity, words);
    // An address has decimal points; what has none may still be a number as readers type it here.
    const given = (field) => {
      const result = parseAddress(field.input.value, field.quantity);
      return result.refusal === "not-a-number" ? typed(field) : result;
    };
    const allAccepted = () => everything().every(({ result }) => result.value);

    const settle = (field, result) => {
      const { input, error, quantity } = field;
      const { refusal } = result;
      const reason = refusals[refusal] ?? refusals[`${refusal}-${quantity.decimals}`] ?? "";
      field.result = result;
      error.textContent = reason.replace(/\{(\w+)\}/g, (_, name) => input.dataset[name] ?? input.defaultValue);
      input.setAttribute("aria-invalid", !!refusal);
      if (result.value) input.value = format(result.value, quantity.decimals, words);
    };
    const text = ({ result, quantity }) => formatAddress(result.value, quantity.decimals);
    const written = ({ rows }) => rows.map((row) => row.map(text).join("x")).join(",");
    // With `bare`, an address that says nothing of this form.
    const withValues = (address, before = prefix, bare) => {
      const url = new URL(address, location);
      const parameters = new URLSearchParams(url.search);
      const entries = [
        ["solve", unknown],
        ...fields.map((field) => [field.input.name, isUsed(field) ? text(field) : undefined]),
        ...tables.map((table) => [table.name, written(table)]),
      ];
      for (const [name, value] of entries) {
        if (bare || value === undefined) parameters.delete(before + name);
        else parameters.set(before + name, value);
      }
      url.search = String(parameters).replaceAll("%2C", ",");
      return url;
    };

    const option = () => choice?.selectedOptions[0].dataset ?? {};
    const found = () => fields.find(({ input }) => input.readOnly);
    const key = () => (unknown ? `${unknown} ${wanted}` : "");
    // `chosen` is "unknown wanted", or empty where the results of what is typed are asked for;
    // with `values` the wanted output is at first what it was.
    const turn = (chosen, values) => {
      [unknown, wanted] = chosen ? chosen.split(" ") : [];
      if (choice) {
        choice.value = chosen;
        formula.hidden = !chosen;
        formula.innerHTML = document.getElementById(option().formula)?.innerHTML;
        choice.closest("details").open ||= !!chosen;
        reach.unobserve(formula); // so that it is looked at again, were it as large as the last one
        reach.observe(formula);
      }
      for (const field of fields) {
        const { input, box, quantity } = field;
        const isIn = isUsed(field);
        if (box) box.hidden = !isIn;
        else input.readOnly = !isIn;
        if (values && box && isIn) input.value = format(values[wanted], quantity.decimals, words);
        if (input.value === words.dash) input.value = input.defaultValue;
        settle(field, isIn ? typed(field) : {});
      }
    };

    const results = () => {
      if (!allAccepted()) return {};
      const values = Object.fromEntries(fields.filter(isUsed).map(({ input, result }) => [input.name, result.value]));
      for (const { name, rows } of tables)
        values[name] = rows.map((row) =>
          Object.fromEntries(row.map(({ input, result }) => [input.dataset.field, result.value])));
      const warnings = [];
      try {
        const target = values[wanted];
        if (unknown) solve(words.calculator, key(), values, found().quantity);
        const inputs = { ...values };
        compute(words.calculator, values, (reason) => warnings.push(outcomes[reason]));
        if (unknown) warnings.unshift(missed(values[wanted], target, fields.find(({ box }) => box && !box.hidden), words));
        return { values, inputs, message: warnings.join(" ").trim() };
      } catch (error) {
        if (!(error instanceof NoResult)) throw error;
        return { message: outcomes[error.message] ?? option().noValue };
      }
    };
    // A value in a line below a result, as Python writes it: negative ones in brackets.
    const figure = (name, values) => {
      const { decimals, usual } = fields.find(({ input, box }) => !box && input.name === name).quantity;
      const [, digits = ""] = formatAddress(values[name], +decimals).split(".");
      const written = format(values[name], Math.max(digits.length, usual), words);
      return values[name][0] < 0n ? `(${written})` : written;
    };
    // Shows a text in its place; one that follows from what a reader does appears gently.
    const show = (place, shown) => {
      if (place.textContent === shown) return;
      place.textContent = shown;
      if (isTyped && !calm.matches) place.animate({ opacity: [0.3, 1] }, CHANGE);
    };
    const update = () => {
      const { values, inputs, message = "" } = results();
      const texts = {};
      const shown = ({ name, dataset }, unit) =>
        (texts[name] = values ? format(values[name], +dataset.decimals, words, unit) : words.dash);
      for (const output of outputs) show(output, shown(output, output.dataset.unit));
      for (const line of lines)
        show(line, values ? line.dataset.figures.replace(/\{(\w+)\}/g, (_, name) => figure(name, values)) : "\u00a0");
      if (unknown) found().input.value = shown(found().input);
      note.textContent = message;
      kurslex.redraw?.(form, values);
      // Whether the form's figures, what is typed or was found, are those of the worked example.
      const isSame = values
        && fields.every(({ input, box }) => box || shown(input) === input.defaultValue)
        && tables.every((table) => written(table) === table.initial);
      form.classList.toggle("kurslex-calculator__form--other", !isSame);
      reset.hidden = isSame && !unknown;
      kurslex.follow(form, { inputs, key: key(), isOther: !reset.hidden });
      link.hidden = !allAccepted();
      if (!link.hidden) link.href = withValues(words.page);
      const told = [...(values ? [option().found, words.status] : []), message].filter(Boolean).join(" ");
      return told.replace(/\{(\w+)\}/g, (_, name) => texts[name]) || words.invalid;
    };
    const announce = () => {
      isTyped = true;
      const message = update();
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = message), PAUSE);
    };
    const remember = (url) => {
      try {
        history.replaceState(history.state, "", url);
      } catch {
        // A sandboxed iframe has no address of its own to write to.
      }
    };
    const changed = () => {
      announce();
      if (allAccepted()) remember(withValues(location));
    };

    form.addEventListener("input", ({ target }) => {
      const field = everything().find(({ input }) => input === target);
      if (!field) return;
      field.result = typed(field);
      if (field.result.value) {
        field.error.textContent = "";
        target.setAttribute("aria-invalid", false);
      }
      announce();
    });
    form.addEventListener("change", ({ target }) => {
      if (target === choice) {
        turn(choice.value, results().values);
      } else {
        const field = everything().find(({ input }) => input === target);
        settle(field, typed(field));
      }
      changed();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const { input } of fields) input.value = input.defaultValue;
      turn("");
      for (const { fill } of tables) fill();
      announce();
      remember(withValues(location, prefix, true));
    });
    form.addEventListener("submit", (event) => event.preventDefault());

    const parameters = new URLSearchParams(location.search);
    const parameter = (name) => parameters.get(prefix + name) ?? parameters.get(name);
    const keys = all("option").map(({ value }) => value);
    const asked = keys.filter((key) => key.startsWith(parameter("solve") + " "));
    turn(asked.find((key) => parameter(key.split(" ")[1]) !== null) ?? asked[0] ?? "");
    for (const field of fields.filter(isUsed)) {
      const text = parameter(field.input.name);
      field.input.value = text ?? field.input.defaultValue;
      settle(field, text === null ? typed(field) : given(field));
    }
    tables = kurslex.tables?.(form, { fieldOf, settle, typed, given, changed }) ?? tables;
    for (const { name, fill } of tables) fill(parameter(name) ?? undefined);
    update();
    kurslex.share(form, {
      link: () => link.href,
      height: () => +words.height + 56 * all("li").length, // pixels of a row
      embed: () => withValues(words.embed || location, "").href.replaceAll("&", "&amp;"),
    });
    for (const each of all("[data-live]")) each.hidden = false;
    for (const each of all("[data-static]")) each.hidden = true;
  };

  kurslex.reach = (formula) => reach.observe(formula);
  document.querySelectorAll(".kurslex-calculator__formula").forEach(kurslex.reach);
  const forms = [...document.querySelectorAll("form[data-calculator]")];
  for (const form of forms) bind(form, forms.length > 1 ? form.dataset.calculator + "." : "");
})();
