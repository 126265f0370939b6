"use strict";
// What is alone in an iframe: a calculator, an exercise, a concept. It looks as its address says (`scheme`, `view`),
// tells the page around it how high it is, and its links lead on. Loaded before the first paint, hence without defer.
{
  const asked = new URLSearchParams(location.search);
  const known = { scheme: ["light", "dark"], view: ["compact"] };
  for (const [name, choices] of Object.entries(known))
    if (choices.includes(asked.get(name))) document.documentElement.dataset[name] = asked.get(name);
}
if (parent !== window) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ kurslex: "height", height }, "*");
    // The form that Canvas made common among platforms for learning.
    parent.postMessage({ subject: "lti.frameResize", height }, "*");
  };
  // Browsers observe nothing in an iframe that is out of sight, hence once without being asked.
  addEventListener("load", tell);
  addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));

  // Where an iframe may open no window, the browser does nothing. Hosts let only what is made for iframes be in one, so
  // that a page cannot be shown here either: its address is, selected, to be copied.
  const address = document.createElement("div");
  Object.assign(address, { className: "kurslex-embed__address", dir: "ltr", role: "status" });
  const show = (link) => {
    link.after(address);
    address.textContent = link.href;
    getSelection().selectAllChildren(address);
  };
  // What is entered or clicked next may change where the link leads.
  for (const kind of ["input", "click"])
    addEventListener(kind, ({ target }) => address.contains(target) || address.remove(), true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[target=_blank]");
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    const opened = open(link.href);
    if (!opened) return show(link);
    try {
      opened.opener = null;
    } catch {} // a window as shut off as the frame knows nothing of it anyhow
  });
}
