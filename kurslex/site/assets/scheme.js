// The only way to what a browser keeps for this site, also for the scripts that come later. In an iframe
// without an origin, and where a reader forbids it, even to ask whether there is storage raises an error:
// then what is read is undefined, and a choice lasts for the page only.
const kept = {
  read(name) {
    try {
      return localStorage.getItem(`kurslex-${name}`);
    } catch {}
  },
  write(name, value) {
    try {
      localStorage.setItem(`kurslex-${name}`, value);
    } catch {}
  },
  // Where the service worker keeps what pages load, if it is there.
  async assets(site) {
    const name = `kurslex assets ${site}`;
    try {
      if (await caches.has(name)) return await caches.open(name);
    } catch {}
  },
};

// Shows a page, and what browsers paint around it, in one scheme whatever the device prefers.
const showScheme = (scheme) => {
  document.documentElement.dataset.scheme = scheme;
  document.querySelectorAll("[name=theme-color]").forEach((colour, at) => {
    colour.media = (at === 1) === (scheme === "dark") ? "all" : "not all";
  });
};

// Applies the reader's choice of light or dark before the first paint, hence loaded without defer,
// and to a page that comes back, for it was made on another one.
const applyScheme = () => {
  const scheme = kept.read("scheme");
  if (scheme === "light" || scheme === "dark") showScheme(scheme);
};
applyScheme();
addEventListener("pageshow", ({ persisted }) => persisted && applyScheme());
