// Sends the reader on to a language: the one chosen last, else the first of the browser's
// languages that is served. Without a match the plain list stays.
{
  const links = [...document.querySelectorAll(".kx-choices a")];
  const tags = (link) => [link.hreflang, ...link.dataset.also.split(" ")].filter(Boolean);
  const serves = (link, wanted) => {
    const language = wanted.toLowerCase();
    return tags(link).some((tag) => `${language}-`.startsWith(`${tag.toLowerCase()}-`));
  };

  let chosen = null;
  try {
    chosen = localStorage.getItem("kurslex-language");
  } catch {
    // Storage may be forbidden; then nothing was chosen.
  }

  for (const link of links)
    link.addEventListener("click", () => {
      try {
        localStorage.setItem("kurslex-language", link.hreflang);
      } catch {
        // As above.
      }
    });

  const wanted = [chosen, ...(navigator.languages || [])].filter(Boolean);
  const link = wanted.map((language) => links.find((l) => serves(l, language))).find(Boolean);
  if (link) location.replace(link.href + location.search + location.hash);
}
