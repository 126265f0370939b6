// Applies the reader's choice of light or dark before the first paint, hence loaded without defer,
// and to a page that comes back, for it was made on another one.
const applyScheme = () => {
  try {
    const scheme = localStorage.getItem("kurslex-scheme");
    if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
  } catch {
    // Storage may be forbidden; the system's own scheme then stays.
  }
};
applyScheme();
addEventListener("pageshow", ({ persisted }) => persisted && applyScheme());
