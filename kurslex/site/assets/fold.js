// A text without what people leave out when they look something up: case, gaps, forms of letters, and marks in the
// scripts in which they do. Elsewhere a mark makes another letter: й is not и, ガ is not カ, की is not कि.
//
// The rules are those of `kurslex/language/folding.py`, and a test compares the two.
// Two scripts of one page may bring it, so that it may be declared twice.
var fold = (() => {
  const BARE =
    "A-Za-z\u00aa\u00ba\u00c0-\u024f\u0250-\u02af\u0370-\u03ff\u05d0-\u05f2\u0620-\u06ff\u0750-\u077f" +
    "\u08a0-\u08c9\u1d00-\u1dbf\u1e00-\u1fff\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab68";
  // What of a letter is typed as another one, each pair after the other.
  const LETTERS = "øo łl đd ðd ħh ŧt ıi ’' ʼ' ʻ' ςσ ךכ םמ ןנ ףפ ץצ ىي یي ةه ہه ەه ٱا کك ـ \u0901\u0902 \u093c æae œoe ßss þth";
  const ZEROS = "٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐";
  const equal = new Map(LETTERS.split(" ").map((pair) => [pair[0], pair.slice(1)]));
  for (const zero of ZEROS)
    for (let digit = 0; digit < 10; digit += 1) equal.set(String.fromCharCode(zero.charCodeAt(0) + digit), String(digit));
  const letters = new RegExp(`[${[...equal.keys()].join("")}]`, "g");
  const marks = new RegExp(`(^|(?!\\p{M})[${BARE}]|[^\\p{L}\\p{M}])\\p{M}+`, "gu");
  const gaps = /[\s-]+/g;

  return (text) =>
    (/^[\0-\x7f]*$/.test(text)
      ? text.toLowerCase()
      : text
          .normalize("NFKC")
          .toLowerCase()
          .normalize("NFD")
          .replace(/\p{Cf}/gu, "")
          .replace(marks, "$1")
          .normalize("NFC")
          .replace(letters, (letter) => equal.get(letter))
          .replace(/[\u3041-\u3096\u309d\u309e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
          .replace(/[가-힣]+/g, (syllables) => syllables.normalize("NFD"))
          .replace(/[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/g, "\u0902")
          .replace(/(?<=[\u30a1-\u30fa])\u30fc+(?![\u30a1-\u30fa\u30fc])/g, "")
    )
      .replace(gaps, " ")
      .trim();
})();
