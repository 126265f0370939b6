// Before a page's own scripts: whatever a hostile text could run says so on the console.
for (const name of ["alert", "confirm", "prompt", "open", "print"]) {
  window[name] = (...given) => console.error(`tripwire: ${name}(${given})`);
}
for (const name of ["write", "writeln"]) {
  document[name] = (...given) => console.error(`tripwire: document.${name}(${given})`);
}
addEventListener("securitypolicyviolation", (event) => console.error(`tripwire: ${event.violatedDirective}`));

// What a document is made of in the end, with what is in templates and in shadows.
window.tripwireElements = () => {
  const found = [];
  const read = (root) => {
    for (const each of root.querySelectorAll("*")) {
      const attributes = Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value]));
      const text = each.localName === "script" ? each.textContent : "";
      found.push([each.localName, attributes, text]);
      if (each.content instanceof DocumentFragment) read(each.content);
      if (each.shadowRoot) read(each.shadowRoot);
    }
  };
  read(document);
  return found;
};

// Where links and forms would lead, as the browser has read it.
window.tripwireTargets = () =>
  [...document.querySelectorAll("a, area, form, [formaction], base, link")]
    .map((each) => each.action || each.formAction || each.href)
    .filter((each) => typeof each === "string" && each !== "" && !/^https?:\/\/(?![^/]*@)/.test(each));
