// Applies the reader's choice of light or dark before the first paint. Loaded without defer.
try {
  const scheme = localStorage.getItem("kurslex-scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage may be forbidden; the system's own scheme then stays.
}
