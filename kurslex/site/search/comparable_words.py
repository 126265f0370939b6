"""Words as search compares them: without case, marks and hyphens, some digraphs as one letter.

The browser has the same rules for what is typed, `site/assets/fold.js` and
`search-words.js`; a test compares the two.
"""

import re
import unicodedata

# Letters that Unicode does not decompose, as people type them without their keys.
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "’": "'"})
_GAPS = re.compile(r"[\s-]+")
_WORD = re.compile(r"(?:[^\W_]|\|)+")
_DIGRAPHS = re.compile(r"([aou])e|aa|ck")
_SHORT = 4  # letters of a word in which digraphs are one letter
JOINT = "|"


def fold(text: str) -> str:
    """Return a text without what people leave out when they look something up."""
    small = text.lower()
    if not small.isascii():
        parts = unicodedata.normalize("NFD", small)
        letters = (each for each in parts if each.isascii() or not _is_mark(each))
        small = "".join(letters).translate(_LETTERS)
    return _GAPS.sub(" ", small).strip()


def comparable_words(text: str) -> list[str]:
    """Return the words of a text; they may have joints."""
    words = _WORD.findall(fold(text))
    return [word if len(word) < _SHORT else _DIGRAPHS.sub(_one_letter, word) for word in words]


def _one_letter(pair: re.Match[str]) -> str:
    return pair[0][pair[0] == "ck"]


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")
