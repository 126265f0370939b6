// The pages whose texts have what is looked for, best first: their `page` and `address`, which may be
// a section's, the `title`, and an `excerpt` in which what was met is marked.
const readTexts = async (query, most, { source, base }) => {
  const pagefind = await import(new URL(source, document.baseURI));
  await pagefind.options({ baseUrl: new URL(base, document.baseURI).pathname, excerptLength: 24 });
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((each) => each.data()));
  return pages.map(({ url, meta: { title }, excerpt, sub_results: [part] }) => ({
    page: url,
    address: part?.url || url,
    title,
    excerpt: part?.excerpt || excerpt,
  }));
};
