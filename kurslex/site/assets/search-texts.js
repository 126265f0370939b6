// The pages whose texts have what is looked for, best first: their `page` and `address`, which may be
// a section's, the `title`, and an `excerpt` in which what was met is marked. Each is a request; of an
// expression with symbols, which is met exactly, `MOST_SIGNED` are read, for some will look for all of them.
const MOST_SIGNED = 30;
const EXCERPT = 24; // words around what was met,
const EXCERPT_SIGNS = 60; // or signs, where each is one
const rest = /^[\s.,;:!?…)\]»”’、。，．；：！？）」』】》।॥۔؟،؛።-፧]+/u; // of what comes before an excerpt
const readTexts = async (typedQuery, most, { source, base, percent }) => {
  const pagefind = await import(new URL(source, document.baseURI));
  const query = typedQuery.replace(/[\uff01-\uff9f]+/g, (wide) => wide.normalize("NFKC")); // or half as wide
  await pagefind.options({
    baseUrl: new URL(base, document.baseURI).pathname,
    excerptLength: unspaced.isIn(query) ? EXCERPT_SIGNS : EXCERPT,
    exactDiacritics: unspaced.isIn(query), // marks of Thai make other words
  });
  // What stands for symbols, and for spaces between them, is for the index alone.
  const readable = (text) =>
    text
      .replace(/[\ue000-\ue0ff]/g, "")
      .replace(/\u2060(<\/mark>)? (<mark>)?/g, (_, end = "", start = "") => (end && start ? "" : end + start))
      .replace(/\u2060$/, "")
      .replaceAll("\u2060", "\u00a0");
  const said = new RegExp(`(?<=\ue002) (?:${percent.replace(/, */g, "|")})`, "giu"); // of 5 per cent, 5 % is enough
  const sought = signed(query, percent).replace(said, "").replace(/\p{S}|(?<=\p{L})['’](?=\p{L})/gu, " ");

  // Pagefind takes the beginning of a word that it does not know, or leaves it aside; what it marked tells.
  const lettersOf = (text) => text.replace(/[^\p{L}\p{M}\p{N}\p{Co}\s]/gu, "");
  const typed = fold(lettersOf(sought)).split(" ").filter((word) => word && !unspaced.isIn(word));
  const hasSigns = (text) => /\p{Co}/u.test(text);
  // Signs of a script without spaces are words of the index, so what they make is in the text, or is not.
  const runs = (sought.match(/[\p{L}\p{M}\p{N}]+/gu) || []).filter(unspaced.isIn).map(fold);
  const hasRuns = (content) => {
    const text = runs.length ? fold(readable(content)) : "";
    return runs.every((run) => text.includes(run));
  };
  const isMet = (each, word) => word.startsWith(each) || (!hasSigns(each) && words.inflected(each, word));
  const hasAll = ({ content, locations }) => {
    const texts = content.split(/\s+/);
    const met = [...new Set(locations)].map((place) => texts[place].normalize("NFC"));
    const parts = met.flatMap((text) => [lettersOf(text), ...text.split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u)].map(fold));
    return hasRuns(content) && typed.every((each) => parts.some((part) => isMet(each, part)));
  };

  // A single run is looked for as it is; of several, each is found by its signs first.
  const signs = unspaced.apart(sought);
  const isRun = runs.length && !/[\s\p{Co}]/u.test(sought.trim());
  const { results } = await pagefind.search(isRun ? `"${signs}"` : signs);
  const pages = await Promise.all(results.slice(0, hasSigns(sought) || (runs.length && !isRun) ? MOST_SIGNED : most).map((each) => each.data()));
  return pages.filter(hasAll).map(({ url, meta: { title }, excerpt, sub_results: [part] }) => ({
    page: url,
    address: part?.url || url,
    title: readable(title),
    excerpt: readable(part?.excerpt || excerpt).replace(rest, ""),
  }));
};
