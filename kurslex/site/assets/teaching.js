"use strict";
// What teaching needs of a page, on its own page or in a box on the concept's: copies texts, and puts in what is
// only known here, the values of calculators, the look, and the sentence that a reader has selected.
{
  let sentence = ""; // which a click would take away
  const remember = () => {
    const selected = getSelection();
    const text = String(selected).trim();
    const node = selected.anchorNode;
    // What is selected in the box, which is in the main part too, is not what is wrong with the page.
    const inText = document.querySelector("main").contains(node) && !node.parentElement?.closest("dialog");
    if (text && inText) sentence = text.slice(0, 500);
  };
  document.addEventListener("selectionchange", remember);
  remember();

  // The values in the address of the moment that are this calculator's, as its iframe wants them.
  const values = (names) => {
    const [calculator, ...fields] = names.split(" ");
    const found = new URLSearchParams();
    for (const [name, value] of new URLSearchParams(location.search)) {
      const own = name.startsWith(`${calculator}.`) ? name.slice(calculator.length + 1) : name;
      if (fields.includes(own)) found.set(own, value);
    }
    return [...found];
  };

  // The page's words come in a template, each with its language where another one lends it.
  const word = (taking, name) => {
    const words = taking.querySelector("template").content;
    return document.importNode(words.querySelector(`[data-word=${name}]`), true);
  };

  const copyButton = (taking, text) => {
    const copy = word(taking, "copy");
    const label = text.parentElement.querySelector("p")?.textContent ?? text.getAttribute("aria-label");
    const button = Object.assign(document.createElement("button"), { type: "button" });
    const said = document.createElement("span");
    button.setAttribute("aria-label", `${copy.textContent}: ${label}`);
    button.append(copy);
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      const say = (name) => said.replaceChildren(word(taking, name));
      said.replaceChildren();
      try {
        await navigator.clipboard.writeText(text.value ?? text.href);
        say("copied");
      } catch {
        // Where a browser refuses, what is selected can be copied by its reader.
        if (text.select) text.select();
        else getSelection().selectAllChildren(text);
        say(document.execCommand("copy") ? "copied" : "selected");
      }
    });
    text.after(button, said);
    if (text.dataset.file) button.after(saveButton(taking, text, label));
  };
  const saveButton = (taking, text, label) => {
    const save = word(taking, "save");
    const button = Object.assign(document.createElement("button"), { type: "button" });
    button.setAttribute("aria-label", `${save.textContent}: ${label}`);
    button.append(save);
    button.addEventListener("click", () => {
      const { file } = text.dataset;
      const lines = file.endsWith(".html")
        ? ['<!doctype html>', '<meta charset="utf-8">', `<title>${file}</title>`, ...text.value.split("\n").map((line) => `<p>${line}</p>`)]
        : [text.value];
      const href = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "text/plain" }));
      Object.assign(document.createElement("a"), { href, download: file }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    });
    return button;
  };

  // Called each time that it is shown, for the address may say something else by then.
  const fill = (taking) => {
    const look = taking.querySelector(".kx-look select")?.value;
    for (const link of taking.querySelectorAll("a[data-copy]")) {
      link.search = location.search;
      link.textContent = link.href;
    }
    for (const text of taking.querySelectorAll("details details [data-copy]")) {
      const source = /src="([^"]*)"/;
      const [, written] = source.exec(text.defaultValue) ?? [];
      if (!written) continue;
      const address = new URL(written.replaceAll("&amp;", "&"), location);
      for (const [name, value] of text.dataset.values ? values(text.dataset.values) : []) address.searchParams.set(name, value);
      if (look) address.searchParams.set("scheme", look);
      const escaped = address.href.replaceAll("%2C", ",").replaceAll("&", "&amp;");
      text.value = text.defaultValue.replace(source, () => `src="${escaped}"`);
    }
    const report = taking.querySelector("[data-report]");
    if (report && sentence) {
      const address = new URL(report.href);
      address.searchParams.set(report.dataset.report, report.dataset.text.replace("{sentence}", () => sentence));
      report.href = address.href;
    }
  };

  const prepare = (taking) => {
    for (const text of taking.querySelectorAll("[data-copy]")) copyButton(taking, text);
    const look = taking.querySelector(".kx-look");
    if (!look) return; // the page for teachers has only texts to copy
    look.hidden = false;
    look.addEventListener("change", () => fill(taking));
    fill(taking);
  };

  // Its addresses are those of the page that it was fetched from.
  const absolute = (taking, base) => {
    for (const name of ["href", "src"])
      for (const each of taking.querySelectorAll(`[${name}]`)) each.setAttribute(name, new URL(each.getAttribute(name), base).href);
  };
  const style = (href) =>
    new Promise((resolve) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: resolve, onerror: resolve });
      document.head.append(link);
    });
  let box;
  const makeBox = async (address) => {
    const response = await fetch(new URL(address).pathname);
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const taking = page.querySelector(".kx-taking");
    const sheet = page.querySelector("link[href*='teaching.css']").getAttribute("href");
    await style(new URL(sheet, response.url).href);
    absolute(taking, response.url);
    const made = document.createElement("dialog");
    made.className = "kx-use md-typeset";
    made.setAttribute("aria-labelledby", "kx-use-title");
    const heading = Object.assign(document.createElement("h2"), { id: "kx-use-title", tabIndex: -1 });
    heading.append(word(taking, "title"));
    const button = Object.assign(document.createElement("button"), { type: "button", className: "kx-use-close", textContent: "×" });
    button.setAttribute("aria-label", taking.dataset.close);
    button.addEventListener("click", () => made.close());
    // Beside the box is the ground behind it, which is the box's own.
    made.addEventListener("click", ({ target }) => target === made && made.close());
    made.append(heading, button, document.importNode(taking, true));
    document.querySelector("main").append(made);
    const printing = made.querySelector(".kx-printing");
    printing.hidden = false;
    printing.firstElementChild.addEventListener("click", () => {
      made.close();
      print();
    });
    prepare(made.querySelector(".kx-taking"));
    return made;
  };
  self.openTeaching = async (link) => {
    box ??= await makeBox(link.href);
    fill(box.querySelector(".kx-taking"));
    if (!box.open) box.showModal();
    box.querySelector("h2").focus();
  };

  const own = document.querySelector(".kx-overview .kx-taking, .kx-teaching-page .kx-taking");
  if (own) prepare(own);
}
