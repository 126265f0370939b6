// Shows the terms of the reader's other language beside those of the page's own: loaded once one is chosen.
//
// In a list marked `data-beside` each link to a concept gets the term, and so does each element whose
// `data-concept` is a concept's id. Whoever adds such an element later calls `besideTerm(element)`; a second
// argument is the link whose concept is meant. A cell of a table is a column's: it gets the term as a link, and the
// heading marked `data-second-name` the language's name.
{
  const choice = document.querySelector("[data-second] select");
  const address = (name) => new URL(name, new URL(document.querySelector(".kx-search").dataset.index, document.baseURI));
  const concept = new RegExp(`/${document.documentElement.lang}/([^/]+)/(index\\.html)?$`);
  const opened = {};
  const open = (tag) =>
    (opened[tag] ??= readWhole(address(`second-${tag}.js`)).catch((error) => {
      delete opened[tag];
      throw error;
    }));
  // Of very many terms only the pieces are loaded that have what the page shows.
  const pieces = {};
  self.kurslexSecondPiece = (terms) => Object.assign(pieces.terms, terms);
  const loading = {};
  const termOf = async (tag, id) => {
    const known = await open(tag);
    if (!known.pieces || known.terms[id]) return known.terms[id];
    const at = known.pieces.findLastIndex(([first]) => first <= id);
    if (at < 0) return undefined;
    const name = `second-${tag}.${at}.js?v=${known.pieces[at][1]}`;
    // One after another: a piece does not say whose it is.
    await (loading[name] ??= pieces.last = Promise.resolve(pieces.last).then(() => {
      pieces.terms = known.terms;
      return loadScript(address(name));
    }));
    return known.terms[id];
  };

  self.besideTerm = async (element, link = element) => {
    const tag = choice.value;
    const id = link.dataset.concept ?? concept.exec(link.pathname)?.[1];
    if (!tag || !id) return;
    const [{ direction }, text] = await Promise.all([open(tag), termOf(tag, id)]).catch(() => [{}]);
    if (!text || choice.value !== tag) return;
    element.querySelector(".kx-other")?.remove();
    const isCell = element.localName === "td";
    const term = Object.assign(document.createElement(isCell ? "a" : "span"), { lang: tag, dir: direction, textContent: text });
    if (isCell) term.href = new URL(`../${tag}/${id}/`, document.querySelector(".kx-brand").href);
    const other = Object.assign(document.createElement("span"), { className: "kx-other" });
    other.append(isCell ? "" : " · ", term);
    element.append(other);
  };
  self.showBeside = () => {
    for (const old of document.querySelectorAll(".kx-other")) old.remove();
    const { value: lang, text } = choice.selectedOptions[0];
    for (const head of document.querySelectorAll("[data-second-name]")) {
      Object.assign(head, { lang, textContent: lang && text.replace("+ ", "") });
      // The same language need not stand there twice.
      const columns = [...head.parentElement.cells].map((each) => each !== head && each.lang === lang);
      for (const { cells } of head.closest("table").rows)
        [...cells].forEach((cell, at) => cell.classList.toggle("kx-apart", columns[at]));
    }
    for (const each of document.querySelectorAll("[data-beside] a[href], [data-concept]")) besideTerm(each);
  };
  showBeside();
}
