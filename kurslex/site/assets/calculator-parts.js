// Elements of formulas and tables, as templates/calculator.html has them.
kurslex.parts ??= (() => {
  const NAME = "kurslex-calculator__";
  const LONG = 70; // characters of a formula that has to be smaller on paper
  const LONGEST = 120;
  const make = (tag, name, ...children) => {
    const element = document.createElement(tag);
    if (name) element.className = name.replace(/^__/, NAME);
    element.append(...children);
    return element;
  };

  const formulaOf = (formula) => {
    const element = make("div", "__formula");
    element.innerHTML = formula;
    const { length } = element.textContent;
    if (length > LONG) element.classList.add(`${NAME}formula--long${length > LONGEST ? "est" : ""}`);
    kurslex.reach?.(element);
    return element;
  };
  // `within` is the id of a title above, where the caption alone would not tell two tables apart.
  const tableOf = ({ name, caption, head, rows }, prefix, within = "") => {
    const id = `${prefix}-worked-${name}`;
    const titles = head.map(([label, unit]) => {
      const cell = make("th", "", label, ...(unit ? [" ", make("small", "", `(${unit})`)] : []));
      cell.scope = "col";
      return cell;
    });
    const lines = rows.map((row) => make("tr", "", ...row.map((text) => make("td", "", text))));
    const title = Object.assign(make("caption", "", caption), { id });
    const table = make("table", "", title, make("thead", "", make("tr", "", ...titles)), make("tbody", "", ...lines));
    const box = Object.assign(make("div", "__table", table), { tabIndex: 0, role: "region" });
    box.setAttribute("aria-labelledby", `${within} ${id}`.trim());
    return box;
  };
  return { make, formulaOf, tableOf };
})();
