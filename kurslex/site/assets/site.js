// Remembers what the reader chooses, the language, and light or dark.
{
  for (const link of document.querySelectorAll(".kx-languages a, .kx-translations a[hreflang]"))
    link.addEventListener("click", () => kept.write("language", link.hreflang));

  const button = document.querySelector(".kx-scheme");
  const root = document.documentElement;
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  // It is in the foot, which a page that came by half does not have.
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const current = root.dataset.scheme || (systemDark.matches ? "dark" : "light");
      showScheme(current === "dark" ? "light" : "dark");
      kept.write("scheme", root.dataset.scheme);
    });
  }
}
