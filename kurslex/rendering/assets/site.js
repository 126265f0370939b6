// Remembers what the reader chooses: the language, and light or dark.
{
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Storage may be forbidden; the choice then lasts for this page only.
    }
  };

  for (const link of document.querySelectorAll(".kx-languages a, .kx-translations a[hreflang]"))
    link.addEventListener("click", () => remember("kurslex-language", link.hreflang));

  const button = document.querySelector(".kx-scheme");
  const root = document.documentElement;
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  button.hidden = false;
  button.addEventListener("click", () => {
    const current = root.dataset.scheme || (systemDark.matches ? "dark" : "light");
    root.dataset.scheme = current === "dark" ? "light" : "dark";
    remember("kurslex-scheme", root.dataset.scheme);
  });
}
