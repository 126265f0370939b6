// Another currency's sign for amounts in the reader's own (`unit="LOCAL"`), which changes no number. Sent where a
// calculator has such amounts, between the runtime and all that reads or writes them. One choice holds for the page.
(() => {
  const OWN = "\u00a4"; // the unit of fields and results that stands for the chosen currency
  const { format, parse } = kurslex;
  const heads = [...document.querySelectorAll("[data-currency]")];
  if (!heads.length) return;
  const own = heads[0].dataset.currency;
  const parts = heads.map((head) => head.closest("section"));
  const selects = heads.map((head) => head.querySelector("select"));
  const forms = parts.map((part) => part.querySelector("form"));
  const addresses = forms.map(({ dataset: { page, embed } }) => ({ page, embed }));
  const optionOf = (code) => [...selects[0].options].find(({ value }) => value === code);
  let chosen = optionOf(own);

  // Says another code wherever one is said: in texts, in attributes that scripts read, in rows to come.
  const rename = (part, from, to) => {
    const isOurs = (element) => element?.closest?.("[data-currency]");
    for (const element of part.querySelectorAll("*")) {
      if (element.content) rename(element.content, from, to);
      if (isOurs(element)) continue;
      for (const attribute of element.attributes)
        if (attribute.name.startsWith("data-") && attribute.value.includes(from))
          attribute.value = attribute.name === "data-unit" ? OWN : attribute.value.replaceAll(from, to);
    }
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode()); )
      if (text.data.includes(from) && !isOurs(text.parentNode)) text.data = text.data.replaceAll(from, to);
  };
  const choose = (option) => {
    for (const part of parts) rename(part, chosen.value, option.value);
    chosen = option;
    for (const select of selects) select.value = option.value;
    const query = option.value === own ? "" : `?currency=${option.value}`;
    forms.forEach(({ dataset }, at) => {
      const { page, embed } = addresses[at];
      dataset.embed = embed + query;
      if (!page.startsWith("#")) dataset.page = page.replace("#", `${query}#`);
    });
  };
  const remember = () => {
    const url = new URL(location);
    const parameters = new URLSearchParams(url.search);
    if (chosen.value === own) parameters.delete("currency");
    else parameters.set("currency", chosen.value);
    url.search = String(parameters).replaceAll("%2C", ",");
    try {
      history.replaceState(history.state, "", url);
    } catch {
      // A sandboxed iframe has no address of its own to write to.
    }
  };
  // To the form nothing has changed but its words: as if a reader had typed the same once more.
  const tell = (form) =>
    [...form.querySelectorAll("input")]
      .find((input) => !input.readOnly && !input.closest("[hidden]"))
      ?.dispatchEvent(new Event("input", { bubbles: true }));

  kurslex.format = (value, decimals, symbols, unit) =>
    format(value, decimals, symbols, unit === OWN ? chosen.value : unit);
  kurslex.parse = (text, quantity, ...rest) => {
    const { value: unit, dataset: { sign } } = chosen;
    return parse(text, quantity.unit === OWN ? { ...quantity, unit, sign } : quantity, ...rest);
  };

  kurslex.named = (text) => text.replaceAll(own, chosen.value); // for texts that come later

  choose(chosen); // the first time, for the units
  choose(optionOf(new URLSearchParams(location.search).get("currency")) ?? chosen);
  for (const head of heads) head.hidden = false;
  for (const select of selects)
    select.addEventListener("change", () => {
      choose(optionOf(select.value));
      remember();
      forms.forEach(tell);
    });
})();
