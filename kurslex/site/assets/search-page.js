// The page of results: what the address asks for, among the terms and then in the texts.
{
  const MOST = 10; // texts: each is a request
  const PAUSE = 100; // milliseconds: screen readers do not hear a status that has only just appeared
  const form = document.querySelector(".kx-search");
  const results = document.querySelector(".kx-results");
  const ways = document.querySelector(".kx-ways"); // what to read before anything is asked for, and where nothing is found
  const query = (new URLSearchParams(location.search).get("q") || "").trim().slice(0, form.elements.q.maxLength);

  let heard; // once what stands in the status can be heard
  const say = async (...what) => {
    await heard;
    results.querySelector("[role=status]").append(...what);
  };
  const data = { ...results.dataset, ...results.querySelector(".kx-in-texts")?.dataset };

  // What was looked up by its name is shown with its names in other languages.
  const equivalentsOf = ({ exact, equivalents }) =>
    exact && equivalents.length ? [element("span", { className: "kx-equals" }, ...equivalents.flatMap(equivalent))] : [];
  const equivalent = ([tag, term]) => [
    element("span", { className: "kx-tag", ariaHidden: true }, tag),
    " ",
    element("span", { lang: tag, dir: "auto" }, term),
    " ",
  ];
  // What is meant where nothing is written like that: the term that the best result was met by.
  const metBy = ({ via, term }) => via?.text || term;
  const isMeant = (found) => found.length && found.every(({ near }) => near);

  const showTerms = (found) =>
    results.querySelector("ol").append(
      ...found.map((each) =>
        element("li", {}, ...describe(each, element("a", { href: addressOf(form, each) })), ...equivalentsOf(each)),
      ),
    );

  const section = results.querySelector(".kx-in-texts");
  const heading = section?.querySelector("h2");
  const showTexts = async (found) => {
    const known = new Set(found.map((each) => new URL(addressOf(form, each)).pathname));
    let texts = await readTexts(query, MOST, section.dataset);
    // What was typed without its letters, such as Boerse, may be a term that the texts write with them.
    const [first] = found;
    if (!texts.length && (first?.exact || isMeant(found)) && !first.via?.tag)
      texts = await readTexts(metBy(first), MOST, section.dataset);
    const others = texts.filter(({ page }) => !known.has(page));
    section.querySelector("ol").append(
      ...others.map(({ address, title, excerpt }) => {
        const said = element("span", { className: "kx-said" });
        said.innerHTML = excerpt; // Pagefind's own, in which only <mark> is markup
        return element("li", {}, element("a", { href: address }, title), said);
      }),
    );
    section.hidden = !others.length;
    return [texts.length, others.length];
  };

  // One sentence says that there is no term, and how many texts: so it waits for them.
  const sayTexts = ([texts, count]) => {
    heading.hidden = true;
    say(texts ? phrase(data.only, { count }) : data.nothing);
    showThemes(texts);
  };
  const addTexts = ([texts, count]) => {
    if (!texts) say(element("br"), data.noTexts);
    else if (count) say(element("span", { className: "kx-hidden" }, ` ${heading.textContent}: ${count}`));
  };

  // Where there is nothing, the themes lead on instead of the letters.
  const showThemes = (texts) => {
    if (ways) ways.hidden = texts > 0;
    document.querySelector(".kx-letters").hidden = !texts;
  };

  // What is found comes before what leads on, which would move.
  const showOnwards = () => document.querySelectorAll(".kx-awaited").forEach((each) => each.classList.remove("kx-awaited"));

  if (query) {
    form.elements.q.value = query;
    document.title = `${query} – ${document.title}`;
    document.querySelector(".kx-lead").hidden = true;
    if (ways) ways.hidden = true;
    const title = results.querySelector("[data-pattern]"); // which says in what language it is
    title.textContent = phrase(title.dataset.pattern, { query });
    title.hidden = false;
    document.querySelector("h1").replaceChildren(title);
  }
  const search = async () => {
    if (!query) return;
    await openIndex();
    await complete(query, Infinity);
    const found = look(query);
    showTerms(found);
    results.hidden = false;
    heard = new Promise((resolve) => setTimeout(resolve, PAUSE));
    const sayTerms = () =>
      isMeant(found)
        ? say(phrase(data.meant, { query, term: metBy(found[0]) }))
        : say(phrase(found.length ? data.count : data.none, { query, count: found.length }));
    if (!section) return sayTerms();
    if (found.length) sayTerms();
    // They cannot be had from a disk, without a network, or where a browser runs no WebAssembly.
    const sayUnsearched = () => {
      if (!found.length) sayTerms();
      say(element("br"), section.querySelector("template").content);
    };
    if (location.protocol === "file:") return sayUnsearched();
    await showTexts(found).then(found.length ? addTexts : sayTexts, sayUnsearched);
  };
  search().catch(() => {}).then(showOnwards);

  const key = document.querySelector(".kx-key");
  const input = key.querySelector("input");
  input.checked = kept.read("search-key") !== "off";
  input.addEventListener("change", () => {
    kept.write("search-key", input.checked ? "on" : "off");
    form.elements.q.setAttribute("aria-keyshortcuts", input.checked ? "/ Control+K" : "Control+K");
  });
  key.hidden = kept.read("search-key") === undefined; // nothing can be kept, so there is nothing to choose
}
