// Looks a term up in the list of concepts: by any term or form, with or without diacritics.
{
  const input = document.querySelector("#kx-query");
  const none = document.querySelector(".kx-none");
  const entries = [...document.querySelectorAll(".kx-entry")];
  const groups = [...document.querySelectorAll(".kx-group")];
  const terms = new Map(entries.map((entry) => [entry, fold(entry.dataset.terms).split("|")]));

  const show = () => {
    const query = fold(input.value);
    let found = 0;
    for (const entry of entries) {
      entry.hidden = !terms.get(entry).some((term) => term.includes(query));
      if (!entry.hidden) found += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector(".kx-entry:not([hidden])");
    none.textContent = found ? "" : none.dataset.pattern.replace("{query}", () => input.value.trim());
  };

  // The page that a query names exactly, or the only one that fits it.
  const single = () => {
    const query = fold(input.value);
    if (!query) return null;
    const exact = entries.filter((entry) => terms.get(entry).includes(query));
    const fitting = entries.filter((entry) => !entry.hidden);
    const [only] = exact.length === 1 ? exact : fitting.length === 1 ? fitting : [];
    return only ? only.querySelector("a").href : null;
  };

  input.addEventListener("input", show);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    const target = single();
    if (target) location.assign(target);
  });

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked.slice(0, input.maxLength);
    show();
    const target = single();
    if (target) location.replace(target);
  }
}
