// Sends the reader on to a language: the one chosen last, else the first of the browser's
// languages that is served. Without a match the plain list stays.
{
  const links = [...document.querySelectorAll(".kx-choices a")];
  const tags = (link) => [link.hreflang, ...link.dataset.also.split(" ")].filter(Boolean);
  const serves = (link, wanted) => {
    const language = wanted.toLowerCase();
    return tags(link).some((tag) => `${language}-`.startsWith(`${tag.toLowerCase()}-`));
  };

  for (const link of links)
    link.addEventListener("click", () => kept.write("language", link.hreflang));

  const wanted = [kept.read("language"), ...(navigator.languages || [])].filter(Boolean);
  const link = wanted.map((language) => links.find((l) => serves(l, language))).find(Boolean);
  if (link) location.replace(link.href + location.search + location.hash);
}
