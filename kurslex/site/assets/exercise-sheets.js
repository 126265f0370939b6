// Makes worksheets: a sheet for each seed, and the key after them. The address names what was chosen.
addEventListener("DOMContentLoaded", () => {
  const { format, parts } = kurslex;
  const form = document.querySelector(".kx-worksheet");
  const place = document.querySelector(".kx-sheets");
  const words = JSON.parse(form.dataset.said);
  const status = form.querySelector("[role=status]");
  const boxes = [...form.querySelectorAll("[type=checkbox]")];
  const { seeds: seedField, series: seriesField } = form.elements;
  const make = (tag, name, ...children) => parts.make(tag, name && `kx-${name}`, ...children);

  const loaded = new Map(); // scripts by their addresses
  const load = (src) => {
    if (!loaded.has(src))
      loaded.set(src, new Promise((onload, onerror) => {
        document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
      }));
    return loaded.get(src);
  };

  // The seeds of "1-30" or "1-5,9", each once, or nothing where these are none or too many.
  const readSeeds = (text) => {
    const found = new Set();
    for (const each of text.split(",")) {
      const [, first, last = first] = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3}))?$/.exec(each.trim()) ?? [];
      if (!first || +last < +first) return undefined;
      for (let seed = +first; seed <= +last; seed += 1) found.add(seed);
    }
    return found.size <= +form.dataset.most ? [...found] : undefined;
  };
  const blank = (label) => make("span", "sheet__blank", make("span", "", `${label}:`));
  const licence = () => make("p", "sheet__licence", words.licence);
  const addressOf = ({ dataset }, { id, version }, seed, series) => {
    const query = new URLSearchParams({ seed, version, ...(series && { series }) });
    return `${dataset.address}?${query}`;
  };

  const taskOf = ({ exercise, title, box }, at, seed, series) => {
    const { prompt, tables } = kurslex.wordQuestion(exercise, kurslex.drawQuestion(exercise, seed, series));
    const answer = make("p", "sheet__answer", blank(words.answer), ` ${exercise.unit}`);
    return make("section", "sheet__task",
      make("h3", "", `${at + 1}. ${title}`),
      make("p", "", prompt),
      ...(tables.length ? [make("div", "exercise__tables", ...tables.map((each) => parts.tableOf(each, `sheet-${seed}-${at}`)))] : []),
      make("p", "sheet__asked", exercise.asked),
      make("div", "sheet__working", words.working),
      answer,
      make("p", "sheet__address", `${words.practice}: ${addressOf(box, exercise, seed, series)}`));
  };
  const headOf = (title, seed, series) => {
    const which = [seed ? words.exercise.replace("{seed}", seed) : "", series && words["of-series"].replace("{series}", () => series)];
    return make("header", "sheet__head", make("h2", "", title), make("span", "", which.filter(Boolean).join(" · ")));
  };
  const sheetOf = (chosen, seed, series) =>
    make("article", `sheet${chosen.length === 1 ? " kx-sheet--alone" : ""}`,
      headOf(words.title, seed, series),
      make("p", "sheet__who", blank(words.name), blank(words.date)),
      ...chosen.map((each, at) => taskOf(each, at, seed, series)),
      licence());

  const keyOf = (chosen, seeds, series) => {
    const tables = chosen.flatMap(({ exercise, title }, at) => {
      const names = Object.keys(exercise.mistakes);
      const letters = names.map((_, place) => String.fromCharCode(65 + place));
      const answer = exercise.unit ? [words.answer, exercise.unit] : [words.answer, ""];
      const rows = seeds.map((seed) => {
        const question = kurslex.drawQuestion(exercise, seed, series);
        const values = [question.answer, ...names.map((name) => question.mistakes[name])];
        return [`${seed}`, ...values.map((each) => format(each, exercise.decimals, exercise.symbols))];
      });
      const head = [[words.number, ""], answer, ...letters.map((each) => [each, ""])];
      const table = parts.tableOf({ name: `key-${at}`, caption: `${at + 1}. ${title}`, head, rows }, "sheet");
      const said = names.map((name, place) => make("li", "", `${letters[place]}: ${exercise.mistakes[name]}`));
      return [table, make("ul", "sheet__mistakes", ...said)];
    });
    return make("article", "sheet kx-sheet--key", headOf(words.key, 0, series), make("p", "", words["key-note"]), ...tables, licence());
  };

  const complaint = (chosen, seeds, series) =>
    !chosen.length ? words.none
    : chosen.length > +form.dataset.mostExercises ? words["too-many"]
    : !seeds ? words["no-seeds"]
    : series === undefined ? words["no-series"]
    : "";
  const show = async (isAsked) => {
    const ticked = boxes.filter(({ checked }) => checked);
    const seeds = readSeeds(seedField.value);
    const series = kurslex.readSeries(seriesField.value);
    status.textContent = complaint(ticked, seeds, series);
    status.dataset.kind = status.textContent ? "wrong" : "right";
    const prints = form.querySelectorAll("[data-print]");
    for (const each of prints) each.hidden = !!status.textContent;
    if (status.textContent) return place.replaceChildren();
    const query = new URLSearchParams(ticked.map(({ value }) => ["exercise", value]));
    query.set("seeds", seedField.value);
    if (series) query.set("series", series);
    try {
      if (isAsked) history.replaceState(null, "", `?${query}`);
    } catch {} // a document from a disk may have no other address
    await Promise.all(ticked.map(({ dataset }) => load(dataset.script)));
    const chosen = ticked.map((box) => ({
      box,
      exercise: kurslex.exercises.get(`${box.value}@${box.dataset.version}`),
      title: `${box.closest("[role=group]").firstElementChild.textContent}: ${box.parentElement.textContent.trim()}`,
    }));
    place.replaceChildren(...seeds.map((seed) => sheetOf(chosen, seed, series)), keyOf(chosen, seeds, series));
    status.textContent = words.made.replace("{sheets}", seeds.length);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(true);
  });
  form.addEventListener("click", ({ target }) => {
    if (!target.dataset.print) return;
    place.dataset.printed = target.dataset.print;
    print();
    delete place.dataset.printed;
  });

  const given = new URLSearchParams(location.search);
  const wanted = given.getAll("exercise");
  for (const box of boxes) box.checked = wanted.includes(box.value);
  for (const field of [seedField, seriesField]) field.value = given.get(field.name) ?? field.value;
  form.hidden = false;
  if (wanted.length) show(false);
});
