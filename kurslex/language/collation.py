"""Words in the order in which a language sorts them, as its dictionaries and browsers do.

The Unicode Collation Algorithm (UTS #10) with CLDR's root order, as far as alphabets go: letters
decide first, then accents from left to right, then small before capital. Letters that a locale
names in its alphabet come from there; any other alphabet's are after it.
"""

import unicodedata
from collections.abc import Iterable

# Signs in CLDR's order, which all come before digits and letters.
_SIGNS = " _-–—,;:!¡?¿.…·'‹›\"«»()[]{}§¶@*/\\&#%‰†‡•`´^¯¨°©®+±÷×<=>¬|~−¤¢$£¥€"
# Signs that differ from those only as accents do.
_VARIANTS = {" ": "\u2009\u00a0\u202f", "-": "\u2010\u2011", "'": "‘’‚", '"': "“”„"}
# Accents in the same order: acute, grave, breve, circumflex, caron, ring, diaeresis, double acute,
# tilde, dot above, stroke, cedilla, ogonek, macron, comma below.
_ACCENTS = (
    "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0326"
)
# Letters that Unicode does not decompose.
_COMPOSED = {"ø": "o\u0338", "ł": "l\u0338", "đ": "d\u0338", "ħ": "h\u0338", "ð": "d\u0304"}
_COMPOSED |= {"æ": "ae", "œ": "oe", "ß": "ss"}
_IGNORED = "\u00ad"

_PLAIN = 0
_WRITTEN_OTHERWISE = 1
_FIRST_ACCENT = 2

Element = tuple[tuple[int, int], int, int]
Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[int, ...], str]


class Collation:
    """The order of one alphabet, whose letters each come with what sorts as that letter.

    `(("z",), ("å", "aa"))` has *å* after *z*, and *aa* where *å* is. All are in small letters.
    """

    def __init__(self, alphabet: Iterable[tuple[str, ...]]) -> None:
        places: dict[str, tuple[int, int, str]] = {}
        for place, (letter, *others) in enumerate(alphabet):
            for variant, written in enumerate((letter, *others)):
                places[unicodedata.normalize("NFC", written)] = (place, variant, letter)
        self._places = places
        self._longest = max(map(len, places), default=1)

    def key(self, text: str) -> Key:
        """Return what a text is sorted by; no two texts have the same."""
        elements = self._elements(text)
        return (
            tuple(letter for letter, _, _ in elements if letter[0] >= 0),
            tuple(accent for _, accent, _ in elements),
            tuple(size for _, _, size in elements),
            text,
        )

    def letter(self, text: str) -> str:
        """Return the letter of the alphabet under which a text is, or an empty string."""
        for place in range(len(text)):
            found = self._found(text, place)
            if found:
                return self._places[found][2]
            for part in _decomposed(text[place].lower()):
                if part in self._places:
                    return self._places[part][2]
                if part.isalnum():
                    return ""
        return ""

    def _found(self, text: str, place: int) -> str:
        """Return the longest letter of the alphabet that is at a place, in small letters."""
        for length in range(self._longest, 0, -1):
            written = text[place : place + length]
            if written.lower() in self._places and written in _cases(written.lower()):
                return written.lower()
        return ""

    def _elements(self, text: str) -> list[Element]:
        text = unicodedata.normalize("NFC", text)
        elements: list[Element] = []
        place = 0
        while place < len(text):
            found = self._found(text, place)
            length = len(found) or 1
            written = text[place : place + length]
            size = sum(char != char.lower() for char in written)
            if found:
                index, variant, _ = self._places[found]
                elements.append(((2, index), variant, size))
            else:
                elements += self._other(written, size)
            place += length
        return elements

    def _other(self, sign: str, size: int) -> Iterable[Element]:
        """Yield the elements of what is not a letter of the alphabet."""
        parts = _decomposed(sign.lower())
        written = _WRITTEN_OTHERWISE if len(parts) > 1 and parts.isalpha() else _PLAIN
        for part in parts:
            if part in _ACCENTS:
                yield (-1, 0), _FIRST_ACCENT + _ACCENTS.index(part), _PLAIN
            elif part in self._places:
                yield (2, self._places[part][0]), written, size
            elif part != _IGNORED:
                yield *_sign(part), size


def _cases(letter: str) -> tuple[str, str, str]:
    """Return how a letter of several characters can be written: *aa*, *Aa*, *AA*, never *aA*."""
    return letter, letter.capitalize(), letter.upper()


def _decomposed(sign: str) -> str:
    return "".join(_COMPOSED.get(part, part) for part in unicodedata.normalize("NFD", sign))


def _sign(part: str) -> tuple[tuple[int, int], int]:
    for sign, variants in _VARIANTS.items():
        if part in variants:
            return (0, _SIGNS.index(sign)), 1 + variants.index(part)
    if part in _SIGNS:
        return (0, _SIGNS.index(part)), _PLAIN
    return ((1, int(part)) if part.isdecimal() else (3, ord(part))), _PLAIN
