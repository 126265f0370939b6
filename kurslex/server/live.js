// Brings a page up to date once it has changed, and shows what is wrong with the files that were saved.
// `kurslex serve` puts it into each page that it sends; it is in no file of the site.

{
  const { src, dataset } = document.currentScript;
  const address = new URL("news", src);
  address.search = new URLSearchParams({ page: location.pathname, version: dataset.version });

  const STYLE = `
    dialog { box-sizing: border-box; width: min(60rem, 100% - 2rem); max-height: calc(100% - 2rem);
      overflow: auto; padding: 1rem 1.5rem; border: 2px solid; border-color: #b3261e; border-radius: 6px;
      background: Canvas; color: CanvasText; color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
    dialog::backdrop { background: rgb(0 0 0 / 35%); }
    h2 { margin: 0; font-size: 1.25rem; }
    ol { padding: 0; list-style: none; }
    li { margin: 1rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
    code { font-family: ui-monospace, monospace; font-weight: bold; }
    p { margin: 0; }
    button { min-width: 44px; min-height: 44px; padding: 0 1rem; font: inherit; }
    :focus-visible { outline: 3px solid; outline-offset: 2px; }
  `;

  const element = (name, text, properties) =>
    Object.assign(document.createElement(name), { textContent: text }, properties);

  // In a shadow tree the page's own rules do not reach it, nor its rules the page.
  const makeDialog = () => {
    const host = element("kurslex-errors", "", { lang: "en", dir: "ltr" });
    const tree = host.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    tree.adoptedStyleSheets = [style];
    const dialog = element("dialog", "");
    const heading = element("h2", "", { id: "heading", tabIndex: -1, autofocus: true });
    const list = element("ol", "");
    const close = element("button", "Show the last good site", { type: "button" });
    close.addEventListener("click", () => dialog.close());
    dialog.setAttribute("aria-labelledby", heading.id);
    dialog.append(heading, list, close);
    tree.append(dialog);
    document.body.append(host);
    return { dialog, heading, list };
  };

  let made;
  const show = (errors) => {
    if (!errors.length) {
      made?.dialog.close();
      return;
    }
    made ??= makeDialog();
    const { dialog, heading, list } = made;
    heading.textContent = `${errors.length === 1 ? "1 error" : `${errors.length} errors`}: this is the last good site`;
    list.replaceChildren(
      ...errors.map(({ place, message, hint }) => {
        const item = element("li", "");
        item.append(element("code", place), element("p", message));
        if (hint) item.append(element("p", hint));
        return item;
      }),
    );
    if (!dialog.open) dialog.showModal();
    else heading.focus(); // so that it is read out again
  };

  let source;
  let isRenewing = false;
  const leave = () => {
    source?.close();
    source = undefined;
  };
  const renew = async () => {
    isRenewing = true;
    leave(); // the news are of the version that was shown until now
    const { putTexts } = await import(new URL("texts.js", src));
    address.searchParams.set("version", await putTexts(address.searchParams.get("version")));
    isRenewing = false;
    listen();
  };
  // Browsers hold few connections to a host: only the pages that somebody sees have one.
  const listen = () => {
    const wanted = document.visibilityState === "visible";
    if (wanted && !source && !isRenewing) {
      source = new EventSource(address);
      source.addEventListener("errors", ({ data }) => show(JSON.parse(data)));
      source.addEventListener("changed", () => renew().catch(() => location.reload()));
    } else if (!wanted) leave();
  };
  // An iframe without an origin of its own may ask for nothing.
  if (self.origin !== "null") {
    document.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", listen);
    listen();
  }
}
