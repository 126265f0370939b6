// The ids that headings are given in braces, as the other generators read them: ## Example {#example}
function headingIds(markdown) {
  markdown.core.ruler.push("heading-ids", ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type !== "heading_open") return;
      const last = tokens[at + 1].children.at(-1);
      const found = last?.content.match(/\s*\{#([\w-]+)\}$/);
      if (!found) return;
      token.attrSet("id", found[1]);
      last.content = last.content.slice(0, found.index);
    });
  });
}

export default function (configuration) {
  configuration.amendLibrary("md", headingIds);
  configuration.addPassthroughCopy({ "style.css": "style.css" });
  configuration.setQuietMode(true);
  configuration.addCollection("byPlace", (api) =>
    Object.fromEntries(api.getAll().map((page) => [page.page.filePathStem, page])),
  );
  return { dir: { input: "content", includes: "../layouts", output: "site" } };
}
