// Sends the reader on: to where a page has moved, or to a language: the one chosen last, else the first
// of the browser's languages that is served. Without a match the plain list stays.
{
  const links = [...document.querySelectorAll(".kx-choices a")];
  const lower = (tag) => tag.toLowerCase();
  const primary = (tag) => lower(tag).split("-")[0];
  const isAlso = (link, range) => range && lower(link.dataset.also).split(" ").includes(range);
  // RFC 4647, lookup: the tag, then what is left of it as it loses its last part, and with that part
  // the single letter before it. A language itself comes before those that serve its readers `also`.
  const serving = (wanted) => {
    let range = lower(wanted);
    for (;;) {
      const link =
        links.find(({ hreflang }) => lower(hreflang) === range) ?? links.find((each) => isAlso(each, range));
      if (link || !range.includes("-")) return link;
      range = range.replace(/(-\w)?-[^-]*$/, "");
    }
  };
  // Another region's variant is nearer than another language.
  const related = (wanted) => links.find(({ hreflang }) => primary(hreflang) === primary(wanted));

  for (const link of links)
    link.addEventListener("click", () => kept.write("language", link.hreflang));

  // Where nothing is, the language of the address comes first, with its last word to be looked up.
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const words = location.pathname.split("/").map(decoded).filter(Boolean);
  const parts = [...document.querySelectorAll("main > section")].filter((part) => part.querySelector("input"));
  const own = parts.find(({ lang }) => words.includes(lang));
  if (own) {
    own.querySelector("input").value = words.at(-1) === own.lang ? "" : words.at(-1).replaceAll("-", " ");
    if (own !== parts[0]) {
      const [first, heading] = [parts[0], own].map((part) => part.querySelector("h1, h2"));
      const titles = [first, heading].map(({ textContent }) => textContent);
      first.replaceWith(Object.assign(document.createElement("h2"), { textContent: titles[0] }));
      heading.replaceWith(Object.assign(document.createElement("h1"), { textContent: titles[1] }));
      parts[0].before(own);
    }
  }

  const wanted = [kept.read("language"), ...(navigator.languages || [])].filter(Boolean);
  const link =
    document.querySelector("[data-moved]") ??
    wanted.map((language) => serving(language) ?? related(language)).find(Boolean);
  if (link) location.replace(link.href);
}
