// The pages whose texts have what is looked for, best first: their `page` and `address`, which may be
// a section's, the `title`, and an `excerpt` in which what was met is marked. Each is a request; of an
// expression with symbols, which is met exactly, `MOST_SIGNED` are read, for some will look for all of them.
const MOST_SIGNED = 30;
const readTexts = async (query, most, { source, base, percent }) => {
  const pagefind = await import(new URL(source, document.baseURI));
  await pagefind.options({ baseUrl: new URL(base, document.baseURI).pathname, excerptLength: 24 });
  // What stands for symbols, and for spaces between them, is for the index alone.
  const readable = (text) =>
    text.replace(/[\ue000-\ue0ff]/g, "").replaceAll("\u2060 ", "").replaceAll("\u2060", "\u00a0");
  const said = new RegExp(`(?<=\ue002) (?:${percent.replace(/, */g, "|")})`, "giu"); // of 5 per cent, 5 % is enough
  const sought = signed(query, percent).replace(said, "").replace(/\p{S}|(?<=\p{L})['’](?=\p{L})/gu, " ");

  // Pagefind takes the beginning of a word that it does not know, or leaves it aside; what it marked tells.
  const lettersOf = (text) => text.replace(/[^\p{L}\p{N}\p{Co}\s]/gu, "");
  const typed = fold(lettersOf(sought)).split(" ").filter(Boolean);
  const hasSigns = (text) => /\p{Co}/u.test(text);
  const isMet = (each, word) => word.startsWith(each) || (!hasSigns(each) && words.inflected(each, word));
  const hasAll = ({ content, locations }) => {
    const texts = content.split(/\s+/);
    const met = [...new Set(locations)].map((place) => texts[place].normalize("NFC"));
    const parts = met.flatMap((text) => [lettersOf(text), ...text.split(/[^\p{L}\p{N}\p{Co}]+/u)].map(fold));
    return typed.every((each) => parts.some((part) => isMet(each, part)));
  };

  const { results } = await pagefind.search(sought);
  const pages = await Promise.all(results.slice(0, hasSigns(sought) ? MOST_SIGNED : most).map((each) => each.data()));
  return pages.filter(hasAll).map(({ url, meta: { title }, excerpt, sub_results: [part] }) => ({
    page: url,
    address: part?.url || url,
    title: readable(title),
    excerpt: readable(part?.excerpt || excerpt),
  }));
};
