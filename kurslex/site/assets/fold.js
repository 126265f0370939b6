// A text without what people leave out when they look something up: case, diacritics, hyphens.
// Two scripts of one page may bring it, so that it may be declared twice.
var fold = (() => {
  // Letters that Unicode does not decompose, as people type them without their keys.
  const letters = { ø: "o", æ: "ae", ß: "ss", ł: "l", đ: "d", "’": "'" };
  return (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[øæßłđ’]/g, (letter) => letters[letter])
      .replace(/[\s-]+/g, " ")
      .trim();
})();
