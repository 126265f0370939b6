// Shows the working of a form's numbers, all at once or line by line; comes after calculator-working.js.
kurslex.writeWorking ??= (() => {
  const NAME = "kurslex-calculator__";
  const { make, formulaOf, tableOf } = kurslex.parts;
  const lineOf = ({ figures, result }) =>
    make("p", "__figures", ...figures.flatMap((part) => [make("span", "", part), " "]), make("strong", "", result));

  // What a form shows: `kept` has what is said of each step whatever the numbers are, `lines` the elements of each
  // line, `seen` how many of them can be seen.
  const begin = (form) => {
    const { calculator } = form.dataset;
    const box = form.querySelector(`.${NAME}steps`);
    const { labels } = kurslex.workings.get(calculator);
    const button = (label) => Object.assign(make("button", "__step", label), { type: "button" });
    const [first, next, all] = [labels.begin, labels.next, labels.all].map(button);
    const said = make("span", "__status");
    said.setAttribute("role", "status");
    const above = make("p", "__stepping", first);
    const below = make("p", "__stepping", next, all, said);
    const shown = { box, kept: [], lines: [], seen: Infinity };

    const see = (seen) => {
      shown.seen = seen < shown.lines.length ? seen : Infinity;
      const isDone = shown.seen === Infinity;
      const leaves = below.contains(document.activeElement);
      shown.show();
      if (isDone && leaves) first.focus({ preventScroll: true });
      const text = (element) => (element.matches(`.${NAME}formula`) ? "" : element.innerText);
      const last = isDone ? shown.lines.slice(-1) : shown.lines.slice(seen - 1, seen);
      said.textContent = last.flat().map(text).filter(Boolean).join(" ");
    };
    shown.show = () => {
      const isLater = (at) => at >= shown.seen;
      shown.lines.forEach((line, at) => {
        for (const element of line) element.classList.toggle(`${NAME}later`, isLater(at));
      });
      for (const step of box.children) {
        const parts = [...step.querySelectorAll(`.${NAME}figures > *`)];
        step.classList.toggle(`${NAME}later`, step.firstElementChild.classList.contains(`${NAME}later`));
        for (const line of step.querySelectorAll(`.${NAME}figures`))
          line.classList.toggle(`${NAME}later`, parts.every((part) => part.classList.contains(`${NAME}later`)));
      }
      first.hidden = shown.seen !== Infinity;
      next.hidden = all.hidden = !first.hidden;
    };
    first.addEventListener("click", () => {
      see(1);
      next.focus({ preventScroll: true });
    });
    next.addEventListener("click", () => see(shown.seen + 1));
    all.addEventListener("click", () => see(Infinity));
    box.before(above);
    box.after(below);
    return shown;
  };

  const forms = new WeakMap();
  return (form, { inputs, key }) => {
    const { calculator } = form.dataset;
    if (!forms.has(form)) forms.set(form, begin(form));
    const shown = forms.get(form);
    form.classList.toggle(`${NAME}form--followed`, !!inputs);
    if (!inputs) return;
    const steps = kurslex.working(calculator, inputs, key, true);
    shown.lines = steps.flatMap((step, at) => {
      // What stays as it is keeps its place, also where a reader has scrolled it.
      const { words, formulas, note } = step;
      const said = JSON.stringify([words, note, formulas]);
      shown.kept[at] ??= {};
      const kept = shown.kept[at];
      if (kept.said !== said) {
        const head = [make("p", "", words), ...(note ? [make("p", "", note)] : []), ...formulas.map(formulaOf)];
        Object.assign(kept, { said, head, element: make("div", "", ...head) });
      }
      for (const element of [...kept.element.children].slice(kept.head.length)) element.remove();
      const tables = step.tables.map((each) => tableOf(each, calculator));
      const line = step.result ? [lineOf(step)] : [];
      kept.element.append(...tables, ...line);
      const [spans, result] = [line.flatMap((each) => [...each.querySelectorAll("span")]), line.map((each) => each.lastChild)];
      return [kept.head, [...tables, ...spans], result].filter((each) => each.length);
    });
    const elements = steps.map((_, at) => shown.kept[at].element);
    const { children } = shown.box;
    if (elements.length !== children.length || elements.some((element, at) => element !== children[at]))
      shown.box.replaceChildren(...elements);
    shown.show();
  };
})();
