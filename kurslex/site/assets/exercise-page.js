// Lets a reader solve an exercise. Its numbers are those that the address names, else fresh ones, which the address
// then names. The exercise itself comes with a later script, hence the wait.
addEventListener("DOMContentLoaded", () => {
  const PLACE_OF_FRAME = 460; // pixels: what an iframe shows at once, on a phone too
  const { formatAddress, parts } = kurslex;
  const box = document.querySelector("[data-exercise]");
  if (!kurslex.exercises.size) return;
  const words = box.dataset;
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const button = (name) => box.querySelector(`[data-do="${name}"]`);
  const form = box.querySelector("form");
  const { answer: field } = form.elements;
  const list = part("hints");
  let exercise, question, worded, series, isOver;

  // What the hints are one by one in, is no longer what hides all of them.
  const solution = list.closest("details");
  solution.replaceWith(list);

  const state = () => {
    const given = new URLSearchParams(location.search);
    const [versions, seeds, all] = ["version", "seed", "series"].map((name) => given.getAll(name));
    exercise = kurslex.exercises.get(`${words.exercise}@${versions[0]}`)
      ?? kurslex.exercises.get(`${words.exercise}@${words.version}`);
    const read = all.length > 1 ? undefined : kurslex.readSeries(all[0] ?? "");
    series = read ?? "";
    const seed = seeds.length === 1 ? kurslex.readSeed(seeds[0]) : undefined;
    const taken = seed ?? kurslex.freshSeed();
    const notes = [
      seeds.length && !seed ? words.noSeed.replace("{seed}", taken) : "",
      read === undefined ? words.noSeries : "",
    ];
    return { seed: taken, notice: notes.filter(Boolean).join(" "), isNamed: !!seed && read !== undefined };
  };
  const query = (seed) => {
    const found = new URLSearchParams({ seed, version: exercise.version });
    if (series) found.set("series", series);
    return `?${found}`;
  };

  const itemOf = ({ kind, lines = [], formulas = [], tables = [] }) => {
    const item = document.createElement("li");
    item.dataset.kind = kind;
    const id = `hint-${kind}`;
    // Two hints can have tables of one caption: each table is named with its hint.
    const tableOf = (table) => {
      const box = parts.tableOf(table, id);
      box.setAttribute("aria-labelledby", `${id} ${box.getAttribute("aria-labelledby")}`);
      return box;
    };
    item.append(
      Object.assign(parts.make("p", "kx-exercise__kind", list.getAttribute(`data-of-${kind}`)), { id }),
      ...formulas.map(parts.formulaOf),
      ...lines.map((line) => parts.make("p", kind === "numbers" ? "__figures" : "", line)),
      ...tables.map(tableOf),
    );
    item.tabIndex = -1;
    item.hidden = true;
    return item;
  };
  const hidden = () => [...list.children].filter((item) => item.hidden);
  const say = (text, kind = "") => {
    part("said").textContent = text;
    part("said").dataset.kind = kind;
  };

  const show = ({ seed, notice }) => {
    question = kurslex.drawQuestion(exercise, seed, series);
    worded = kurslex.wordQuestion(exercise, question);
    const number = words.number.replace("{seed}", seed);
    part("which").textContent = series ? `${number} · ${words.series.replace("{series}", () => series)}` : number;
    part("notice").textContent = notice;
    const tables = worded.tables.map((table) => parts.tableOf(table, "exercise"));
    part("question").replaceChildren(
      parts.make("p", "kx-exercise__prompt", worded.prompt),
      ...(tables.length ? [parts.make("div", "kx-exercise__tables", ...tables)] : []),
    );
    list.replaceChildren(...worded.hints.map(itemOf));
    isOver = false;
    field.value = "";
    field.readOnly = false;
    field.removeAttribute("aria-invalid");
    say("");
    part("after").hidden = true;
    for (const each of ["hint", "give-up"]) button(each).hidden = false;
    part("link").href = words.page + query(seed);
  };

  // Over it is with a right answer, or given up: now the calculator may help.
  const end = () => {
    isOver = true;
    const { inputs, answer } = question;
    const values = { ...inputs, ...(exercise.given && { [exercise.asks]: answer }) };
    const text = (value) => formatAddress(value, kurslex.places(value));
    const found = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) {
      const fields = exercise.rows[name]?.fields;
      const written = fields ? value.map((row) => fields.map(([cell]) => text(row[cell])).join("x")).join(",") : text(value);
      found.set(words.prefix + name, written);
    }
    const link = part("after").querySelector("a");
    const [address, section = ""] = link.getAttribute("href").replace(/\?[^#]*/, "").split("#");
    link.href = `${address}?${found}${section && `#${section}`}`;
    part("after").hidden = false;
  };
  // Once a page, with numbers of whatever seed: without a look at the answer before.
  const remember = () => {
    if (!words.script) return;
    document.head.append(Object.assign(document.createElement("script"), { src: words.script }));
    delete words.script;
  };
  const reveal = (item) => {
    item.hidden = false;
    button("hint").hidden = button("give-up").hidden = !hidden().length;
    if (!hidden().length) end();
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const judged = kurslex.judge(exercise, question, field.value);
    const counts = ["right", "nearly"].includes(judged.verdict);
    field.setAttribute("aria-invalid", !counts);
    say(kurslex.wordJudgement(exercise, judged, worded.answer), counts ? "right" : "wrong");
    if (!counts) field.select();
    else {
      if (!isOver) remember();
      end();
    }
  });
  field.addEventListener("input", () => field.removeAttribute("aria-invalid"));
  button("hint").addEventListener("click", () => reveal(hidden()[0]));
  button("give-up").addEventListener("click", () => {
    for (const item of hidden()) item.hidden = false;
    reveal(list.lastElementChild);
  });
  button("next").addEventListener("click", () => {
    const seed = kurslex.nextSeed(question.seed);
    try {
      history.pushState(null, "", query(seed));
    } catch {} // a document from a disk may have no other address
    show({ seed, notice: "" });
    box.querySelector("#exercise-title").focus();
  });
  addEventListener("popstate", () => show(state()));

  const first = state();
  if (!first.isNamed) {
    try {
      history.replaceState(null, "", query(first.seed) + location.hash);
    } catch {}
  }
  show(first);
  kurslex.share(box, {
    link: () => part("link").href,
    embed: () => new URL(words.embed + query(question.seed), location.href).href,
    height: () => PLACE_OF_FRAME,
  });
  for (const each of box.querySelectorAll("[data-live]")) each.hidden = false;
});
