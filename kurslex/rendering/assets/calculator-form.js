"use strict";
// The forms of the calculators on this page; comes after the runtime and the calculators.
(() => {
  const { DivisionByZero, arithmetic, decimal, format, formatAddress, parse, parseAddress } = kurslex;
  const PAUSE = 700; // milliseconds without a change before the results are announced

  // `prefix` keeps the parameters of several calculators on one page apart.
  const bind = (form, prefix) => {
    const words = form.dataset; // also the locale's symbols: decimal, group, minus
    const program = kurslex.programs.get(words.calculator);
    const outputs = [...form.querySelectorAll("output")];
    const [note, status, link] = ["note", "status", "link"].map((part) =>
      form.querySelector(`[data-part=${part}]`));
    const fields = [...form.querySelectorAll("input")].map((input) => {
      const { unit, sign, decimals, minimum, maximum, refusals } = input.dataset;
      return {
        input,
        key: prefix + input.name,
        quantity: { unit, sign, decimals: +decimals, minimum: decimal(minimum), maximum: decimal(maximum) },
        refusals: JSON.parse(refusals),
        error: document.getElementById(input.id + "-error"),
      };
    });
    let timer;

    const settle = (field, result) => {
      const { input, error, quantity, refusals } = field;
      field.result = result;
      error.textContent = result.refusal ? refusals[result.refusal] : "";
      input.setAttribute("aria-invalid", !!result.refusal);
      if (result.value) input.value = format(result.value, quantity.decimals, words);
    };
    const typed = ({ input, quantity }) => parse(input.value, quantity, words);
    const allAccepted = () => fields.every(({ result }) => result.value);

    const withValues = (address) => {
      const url = new URL(address, location);
      const parameters = new URLSearchParams(url.search);
      for (const { key, result, quantity } of fields)
        parameters.set(key, formatAddress(result.value, quantity.decimals));
      url.search = parameters;
      return url;
    };

    const compute = () => {
      if (!allAccepted()) return {};
      const values = {};
      for (const { input, result } of fields) values[input.name] = result.value;
      try {
        program(arithmetic, values);
        return { values };
      } catch (error) {
        if (!(error instanceof DivisionByZero)) throw error;
        return { problem: words.divisionByZero };
      }
    };
    const update = () => {
      const { values, problem } = compute();
      const texts = {};
      for (const output of outputs) {
        const { decimals, unit } = output.dataset;
        const text = values ? format(values[output.name], +decimals, words, unit) : words.dash;
        output.textContent = texts[output.name] = text;
      }
      note.textContent = problem || "";
      link.hidden = !allAccepted();
      if (!link.hidden) link.href = withValues(words.page || location);
      return problem || (values ? words.status.replace(/\{(\w+)\}/g, (_, name) => texts[name]) : words.invalid);
    };
    const announce = (message) => {
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

    form.addEventListener("input", ({ target }) => {
      const field = fields.find(({ input }) => input === target);
      field.result = typed(field);
      if (field.result.value) {
        field.error.textContent = "";
        target.setAttribute("aria-invalid", false);
      }
      announce(update());
    });
    form.addEventListener("change", ({ target }) => {
      const field = fields.find(({ input }) => input === target);
      settle(field, typed(field));
      announce(update());
      if (allAccepted()) remember(withValues(location));
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      const url = new URL(location);
      for (const field of fields) {
        url.searchParams.delete(field.key);
        settle(field, parse(field.input.defaultValue, field.quantity, words));
      }
      announce(update());
      remember(url);
    });
    form.addEventListener("submit", (event) => event.preventDefault());

    const parameters = new URLSearchParams(location.search);
    for (const field of fields) {
      const { input, key, quantity } = field;
      const given = parameters.get(key) ?? parameters.get(input.name);
      input.value = given ?? input.defaultValue;
      settle(field, given === null ? typed(field) : parseAddress(given, quantity));
    }
    update();
    form.hidden = false;
  };

  const forms = [...document.querySelectorAll("form[data-calculator]")];
  for (const form of forms) bind(form, forms.length > 1 ? form.dataset.calculator + "." : "");
})();
