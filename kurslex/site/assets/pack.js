// Course packs: what is chosen stands in the address; files and a handout are made of it in the browser.
addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".kx-pack");
  const place = document.querySelector(".kx-handout");
  const words = JSON.parse(form.dataset.said);
  const part = (name) => form.querySelector(`[data-part=${name}]`);
  const boxes = () => [...form.querySelectorAll("[name=concept]")];
  const second = form.querySelector("select");
  const questions = form.querySelector("[name=questions]");
  const say = (text, kind = "right") => {
    part("said").textContent = text;
    part("said").dataset.kind = kind;
  };

  // A long glossary's concepts are fetched when the first of them are asked for: then all are there.
  const places = new Map([...form.querySelectorAll("[data-of]")].map((each) => [each.dataset.of, each]));
  const list = ({ index: { concepts } }) => {
    for (const [value, { term, at, theme }] of Object.entries(concepts)) {
      const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "concept", value });
      Object.assign(box.dataset, at === value ? { theme } : { theme, at });
      const label = document.createElement("label");
      label.append(box, ` ${term}`);
      places.get(theme)?.append(label);
    }
    places.clear();
  };
  let listed;
  const listing = async () => {
    if (!places.size) return;
    listed ??= packData(second.dataset.own, second.dataset.data, []).then(list);
    try {
      await listed;
    } catch (error) {
      listed = undefined; // to be tried again
      throw error;
    }
  };
  const afterListing = async (work) => {
    try {
      await listing();
      work();
    } catch {
      show();
      say(words.failed, "wrong");
    }
  };

  const ticked = () => boxes().filter(({ checked }) => checked);
  const other = () => second.selectedOptions[0];
  const languages = () => [
    { tag: second.dataset.own, dataset: second.dataset },
    ...(second.value ? [{ tag: second.value, dataset: other().dataset }] : []),
  ];

  // What can be seen of a choice; the address reopens it, and nothing else keeps it.
  const show = () => {
    const chosen = ticked();
    for (const each of form.querySelectorAll("[data-all]")) {
      const own = [...each.closest("fieldset").querySelectorAll("[name=concept]")];
      const count = own.filter(({ checked }) => checked).length;
      each.checked = count > 0 && count === own.length;
      each.indeterminate = count > 0 && !each.checked;
    }
    part("count").textContent = words.chosen.replace("{concepts}", chosen.length);
    for (const each of form.querySelectorAll("[data-file]")) {
      const { beside } = each.dataset;
      each.dataset.label ??= each.textContent;
      const tag = beside === undefined ? second.dataset.own : second.value;
      each.hidden = !tag;
      const isOfLanguage = ["glossary", "questions"].includes(each.dataset.file);
      each.textContent = isOfLanguage && second.value ? `${each.dataset.label} (${tag})` : each.dataset.label;
    }
    const query = new URLSearchParams();
    if (chosen.length) query.set("concepts", chosen.map(({ value }) => value).join(","));
    if (second.value) query.set("with", second.value);
    if (questions.checked) query.set("questions", "1");
    const address = `${location.pathname}${query.size ? `?${query.toString().replaceAll("%2C", ",")}` : ""}`;
    part("address").href = address;
    part("address").textContent = part("address").href;
    return address;
  };
  const changed = () => {
    const address = show();
    place.replaceChildren();
    part("print").hidden = true;
    say("");
    try {
      history.replaceState(null, "", address);
    } catch {} // a document from a disk may have no other address
  };

  const offer = (name, text) => {
    const href = URL.createObjectURL(new Blob([text], { type: name.endsWith(".csv") ? "text/csv" : "application/xml" }));
    const link = Object.assign(document.createElement("a"), { href, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    say(words.made.replace("{file}", () => name));
  };
  const trying = async (work) => {
    if (!ticked().length) return say(words.none, "wrong");
    try {
      await work();
    } catch {
      say(words.failed, "wrong");
    }
  };
  const makeFile = async ({ dataset }) => {
    const chosen = ticked();
    const themes = [...new Set(chosen.map(({ dataset: { theme } }) => theme))];
    const loaded = await Promise.all(languages().map(async ({ tag, dataset: { data } }) => {
      // A theme may have no page in the other language, and then no piece.
      const { index } = await packData(tag, data, []);
      const known = new Set(Object.values(index.concepts).map(({ theme }) => theme));
      return packData(tag, data, themes.filter((theme) => known.has(theme)));
    }));
    const language = loaded.at(dataset.beside === undefined ? 0 : -1);
    const ids = new Set(chosen.map(({ value }) => value));
    const inOrder = Object.keys(loaded[0].index.concepts).filter((id) => ids.has(id));
    const text = packFiles[dataset.file]({ chosen: inOrder, languages: loaded }, language);
    offer(language.index.files[dataset.file], text);
  };
  const makeHandout = async () => {
    say(words.gathering);
    const ids = ticked().map(({ value }) => value);
    const all = languages().map(({ tag, dataset: { home } }) => ({ tag, home, direction: "" }));
    const articles = await packHandout(ids, all, questions.checked);
    place.replaceChildren(...articles);
    part("print").hidden = false;
    say(words.gathered);
  };

  form.addEventListener("change", ({ target }) => {
    if (target.dataset.all === undefined) return changed();
    const { checked } = target;
    afterListing(() => {
      for (const each of target.closest("fieldset").querySelectorAll("[name=concept]")) each.checked = checked;
      changed();
    });
  });
  // Whether something is opened is told to that alone, and seen here on the way.
  form.addEventListener("toggle", ({ target }) => target.open && afterListing(() => {}), true);
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const each of boxes()) each.checked = false;
    changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    trying(makeHandout);
  });
  form.addEventListener("click", ({ target }) => {
    if (target.dataset.file) trying(() => makeFile(target));
  });
  part("print").addEventListener("click", () => print());
  part("copy").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(part("address").href);
      say(words.copied);
    } catch {
      getSelection().selectAllChildren(part("address"));
    }
  });

  const given = new URLSearchParams(location.search);
  const wanted = new Set((given.get("concepts") ?? "").split(","));
  if ([...second.options].some(({ value }) => value === given.get("with"))) second.value = given.get("with");
  questions.checked = given.get("questions") === "1";
  const reopen = () => {
    for (const each of boxes()) each.checked = wanted.has(each.value);
    show();
  };
  reopen();
  const ready = () => (form.hidden = false);
  if (places.size && given.get("concepts")) afterListing(reopen).then(ready);
  else ready();
});
