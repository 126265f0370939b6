// A handout to be printed, made of the pages that there are: in one language, or section by section in two.
const packHandout = (() => {
  const make = (tag, className, ...children) => {
    const made = Object.assign(document.createElement(tag), { className });
    made.append(...children);
    return made;
  };
  const page = async (home, id) => {
    // A concept that is called like a page of the site has another name in addresses.
    const name = document.querySelector(`[name=concept][value="${id}"]`)?.dataset.at ?? id;
    const address = new URL(`${home}${name}/`, location);
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    const read = new DOMParser().parseFromString(await response.text(), "text/html");
    return { address: new URL(response.url), read };
  };

  // What only a page of its own has use for: forms, buttons, what a script would show.
  const _USELESS = "button, fieldset, select, template, textarea, [hidden], [data-live], .kx-more, .kx-listen, .kurslex-calculator__meanings, .kurslex-calculator__solutions, .kurslex-calculator__more > a, .kurslex-calculator__currency";
  const clean = (article, { address }, prefix) => {
    for (const each of article.querySelectorAll(_USELESS)) each.remove();
    for (const form of article.querySelectorAll("form")) {
      const box = make("div", form.className, ...form.childNodes);
      form.replaceWith(box);
    }
    for (const each of article.querySelectorAll("details")) each.open = true;
    // Sections of many pages have the same names, so none is a landmark.
    for (const each of article.querySelectorAll("section, [role=region]"))
      for (const name of ["aria-labelledby", "role", "tabindex"]) each.removeAttribute(name);
    for (const each of article.querySelectorAll(".kurslex-calculator__formula, .kurslex-calculator__table")) each.tabIndex = 0;
    for (const heading of [...article.querySelectorAll("h3, h2")]) {
      const lower = make(`h${+heading.localName[1] + 1}`, heading.className, ...heading.childNodes);
      lower.id = heading.id;
      heading.replaceWith(lower);
    }
    // Several pages have the same ids; addresses hold from where they were written.
    for (const each of article.querySelectorAll("*")) {
      if (each.id) each.id = prefix + each.id;
      else each.removeAttribute("id");
      for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
        const ids = each.getAttribute(name);
        if (ids) each.setAttribute(name, ids.split(" ").map((id) => prefix + id).join(" "));
      }
      for (const { name, value } of [...each.attributes])
        if (value.includes("url(#")) each.setAttribute(name, value.replaceAll("url(#", `url(#${prefix}`));
      if (each.loading) each.loading = "eager"; // what is printed is not scrolled to
      for (const name of ["href", "src"]) {
        const written = each.getAttribute(name);
        if (!written || each.namespaceURI !== document.documentElement.namespaceURI) continue;
        const to = new URL(written, address);
        each.setAttribute(name, to.origin === location.origin ? to.pathname + to.search + to.hash : to.href);
      }
    }
  };

  // The head of a page, and its sections by what is the same in each language: an id, or a part's name.
  const partsOf = (article) => {
    const one = (selector) => [...article.querySelectorAll(selector)].slice(0, 1);
    const head = [...one("h2"), ...one(".kx-grammar"), ...one(".kx-synonyms"), ...one(".kx-term .kx-definition")];
    const found = new Map([["head", head], ["picture", one(":scope > figure, :scope > .kurslex-calculator")]]);
    let key = "";
    for (const child of article.querySelector(".kx-text")?.children ?? []) {
      const name = child.localName === "section" && child.className.startsWith("kx-part-") ? child.className : "";
      if (name) found.set(name, [child]);
      else {
        if (child.localName === "h3") key = child.id.replace(/^.*--/, "");
        found.set(key, [...(found.get(key) ?? []), child]);
      }
    }
    return found;
  };
  const entryOf = async ({ tag, home, direction }, id, hasQuestions) => {
    const loaded = await page(home, id);
    const article = loaded.read.querySelector("article.kx-concept");
    if (!article) return undefined; // a card of another language's page
    if (!hasQuestions) for (const each of article.querySelectorAll(".kx-part-questions")) each.remove();
    const title = article.querySelector("h1");
    title.replaceWith(make("h2", "", ...title.childNodes)); // its lower headings follow
    const headings = article.querySelector(".kx-headword h2");
    headings.remove();
    clean(article, loaded, `${tag}-${id}--`);
    article.prepend(headings);
    return { tag, direction, parts: partsOf(article) };
  };
  const merged = (entries) => {
    const keys = [];
    for (const { parts } of entries) {
      let at = 0;
      for (const key of parts.keys()) {
        if (keys.includes(key)) at = keys.indexOf(key) + 1;
        else keys.splice(at++, 0, key);
      }
    }
    return keys;
  };
  return async (ids, languages, hasQuestions) => {
    const articles = [];
    for (const id of ids) {
      const all = await Promise.all(languages.map((each) => entryOf(each, id, hasQuestions)));
      const entries = all.filter(Boolean);
      const rows = merged(entries).map((key) =>
        make("div", "kx-handout__row", ...entries.map(({ tag, direction, parts }) =>
          Object.assign(make("div", "", ...(parts.get(key) ?? [])), { lang: tag, dir: direction }))));
      const filled = rows.filter((row) => row.textContent.trim() || row.querySelector("svg, img"));
      articles.push(make("article", `kx-handout__entry${entries.length > 1 ? " kx-handout__entry--two" : ""}`, ...filled));
    }
    return articles;
  };
})();
