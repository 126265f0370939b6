// Sends the reader on: to where a page has moved, or to a language: the one chosen last, else the first
// of the browser's languages that is served. Without a match the plain list stays: it offers all others.
{
  const LONGEST = 35; // characters of a language tag that every program takes (RFC 5646, 4.4.1)
  const links = [...document.querySelectorAll(".kx-choices a")];
  const lower = (tag) => tag.toLowerCase();
  // With the script and the region that CLDR finds likely: zh-TW is zh-Hant-TW, pt is pt-Latn-BR.
  const likely = (tag) => {
    try {
      return new Intl.Locale(tag).maximize();
    } catch {
      return {};
    }
  };
  // RFC 4647, lookup: the tag, then what is left of it as it loses its last part, and with that part
  // the single letter before it.
  const ranges = (tag) => {
    const shorter = tag.replace(/(-\w)?-[^-]*$/, "");
    return shorter === tag ? [tag] : [tag, ...ranges(shorter)];
  };
  // The language itself comes first; then one of the same language and script, the nearest region's before
  // another's; then one that says that it serves these readers `also`. Another script is another language.
  const serving = (wanted) => {
    const tags = ranges(lower(wanted));
    const { language, region, script } = likely(wanted);
    const alike = links.filter(({ hreflang }) => {
      const each = likely(hreflang);
      return language && each.language === language && each.script === script;
    });
    const named = (among, tag) => among.find(({ hreflang }) => lower(hreflang) === tag);
    const also = (tag) => tag && links.find((each) => lower(each.dataset.also).split(" ").includes(tag));
    const first = (find) => tags.map(find).find(Boolean);
    return (
      named(links, tags[0]) ??
      first((tag) => named(alike, tag)) ??
      alike.find(({ hreflang }) => likely(hreflang).region === region) ??
      alike[0] ??
      first(also)
    );
  };

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

  // What is kept may be of others, who have the same origin, and no tag at all.
  const wanted = [kept.read("language"), ...(navigator.languages || [])].filter((tag) => tag && tag.length <= LONGEST);
  const link =
    document.querySelector("[data-moved]") ??
    wanted.map(serving).find(Boolean);
  if (link) location.replace(link.href);
}
