// Sorts the table of terms by any language's column, and narrows it to what contains a text.
{
  const table = document.querySelector("#terms");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const input = document.querySelector("#terms-filter");
  const status = input.parentElement.querySelector("[role=status]");
  // Each term by itself, so that no text is found across two. A chosen language may come at any time.
  const words = (row) => [...row.querySelectorAll("a, small")].map((e) => fold(e.textContent));

  const sort = (column, direction) => {
    const rank = (row) => Number(row.cells[column].dataset.rank) * direction;
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
    body.append(...[...rows].sort((one, other) => rank(one) - rank(other)));
  };

  heads.forEach((head, column) => {
    if ("secondName" in head.dataset) return; // nobody has sorted the terms of the language that a reader chooses
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () =>
      sort(column, head.getAttribute("aria-sort") === "ascending" ? -1 : 1),
    );
    head.append(button);
  });

  // Where there is no room for all languages, a reader chooses the one beside the page's own.
  const other = document.querySelector("#terms-other");
  const pick = () => {
    for (const row of [table.tHead.rows[0], ...rows])
      [...row.cells].forEach((cell, column) => cell.classList.toggle("kx-apart", column > 0 && column !== +other.value));
  };
  if (other) {
    other.addEventListener("change", pick);
    other.parentElement.hidden = false;
    pick();
  }

  const filter = () => {
    const query = fold(input.value);
    table.classList.toggle("kx-narrowed", !!query);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words(row).some((word) => word.includes(query));
      if (!row.hidden) shown += 1;
    }
    const counts = { shown, all: rows.length };
    status.textContent = status.dataset.pattern.replace(/\{(\w+)\}/g, (_, name) => counts[name]);
  };

  input.addEventListener("input", filter);
  input.parentElement.hidden = false;
  filter();
}
