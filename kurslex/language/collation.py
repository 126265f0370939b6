"""Words in the order in which a language sorts them, as its dictionaries and browsers do.

The Unicode Collation Algorithm (UTS #10) with CLDR's root order, as far as alphabets go: letters
decide first, then accents from left to right, then small before capital. Letters that a locale
names in its alphabet come first, then Latin ones, then those of other scripts in Unicode's order.
"""

import unicodedata
from collections.abc import Iterable

from kurslex.language.alphabets import LATIN, Alphabet
from kurslex.language.scripts import heading_of, is_ideograph, is_secondary, is_small_kana, prepared

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
# Soft hyphen, Arabic lengthening, joiners, marks of direction.
_IGNORED = "\u00ad\u0640\u200c\u200d\u200e\u200f\u061c"
_DOTLESS, _DOTTED = "ı", "i"
_TURKISH = str.maketrans("Iİ", "ıi")

_PLAIN = 0
_WRITTEN_OTHERWISE = 1
_SMALL_KANA = 10  # that it comes before all other ways to write the same
_FIRST_ACCENT = 2
_SIGN, _DIGIT, _OWN, _LATIN, _OTHER = range(5)

Element = tuple[tuple[int, int], int, int]
Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[int, ...], str]


class Collation:
    """The order of one alphabet, whose letters each come with what sorts as that letter.

    With the letters `(("z",), ("å", "aa"))` *å* is after *z*, and *aa* where *å* is. All are in
    small letters.
    """

    def __init__(self, alphabet: Alphabet) -> None:
        places: dict[str, tuple[int, int, str]] = {}
        self._headings: dict[str, str] = {}
        begun, heading = dict(alphabet.headings), ""
        for place, (letter, *others) in enumerate(alphabet.letters):
            heading = begun.get(letter, heading) if begun else heading_of(letter)
            self._headings[letter] = heading
            for variant, written in enumerate((letter, *others)):
                for name in _names(written):
                    places[name] = (place, variant - _SMALL_KANA * is_small_kana(written), letter)
        self._places = places
        self._longest = max(map(len, places), default=1)
        self._is_turkish = _DOTLESS in places
        # The Latin letters of a language with another script.
        self._latin = {} if "a" in places else {each: at for at, (each,) in enumerate(LATIN)}

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
        """Return the letter under which a text is, or an empty string: for a digit, an ideograph.

        It is one of the alphabet's headings, or a letter of another script.
        """
        text = prepared(text)
        for place in range(len(text)):
            found = self._found(text, place)
            if found:
                return self._headings[self._places[found][2]]
            for part in _decomposed(self._lower(text[place])):
                if part in self._places:
                    return self._headings[self._places[part][2]]
                if is_ideograph(part):
                    return ""
                if part.isalnum():
                    return heading_of(part) if part.isalpha() else ""
        return ""

    def letter_key(self, letter: str) -> tuple[bool, Key]:
        """Return what the letters are sorted by; what has none comes first."""
        return letter != "", self.key(letter)

    def shown(self, letter: str) -> str:
        """Return how a letter is shown as a heading."""
        return "İ" if self._is_turkish and letter == _DOTTED else letter.capitalize()

    def _found(self, text: str, place: int) -> str:
        """Return the longest letter of the alphabet that is at a place, in small letters."""
        for length in range(self._longest, 0, -1):
            written = text[place : place + length]
            small = self._lower(written)
            if small in self._places and (length == 1 or written in _cases(small)):
                return small
        return ""

    def _elements(self, text: str) -> list[Element]:
        text = prepared(text)
        elements: list[Element] = []
        place = 0
        while place < len(text):
            found = self._found(text, place)
            length = len(found) or 1
            written = text[place : place + length]
            size = sum(char != self._lower(char) for char in written)
            if found:
                index, variant, _ = self._places[found]
                elements.append(((_OWN, index), variant, size))
            else:
                elements += self._other(written, size)
            place += length
        return elements

    def _other(self, sign: str, size: int) -> Iterable[Element]:
        """Yield the elements of what is not a letter of the alphabet."""
        parts = _decomposed(self._lower(sign))
        written = _WRITTEN_OTHERWISE if len(parts) > 1 and parts.isalpha() else _PLAIN
        for part in parts:
            if part in _ACCENTS:
                yield (-1, 0), _FIRST_ACCENT + _ACCENTS.index(part), _PLAIN
            elif part in self._places:
                yield (_OWN, self._places[part][0]), written, size
            elif part in self._latin:
                yield (_LATIN, self._latin[part]), written, size
            elif is_secondary(part):
                yield (-1, 0), _FIRST_ACCENT + len(_ACCENTS) + ord(part), _PLAIN
            elif part not in _IGNORED:
                yield *_sign(part), size

    def _lower(self, text: str) -> str:
        return text.translate(_TURKISH).lower() if self._is_turkish else text.lower()


def _names(letter: str) -> set[str]:
    """Return a letter of an alphabet as texts have it; a jamo is a part of syllables there."""
    names = {unicodedata.normalize(form, letter) for form in ("NFC", "NFKC")}
    return {name for name in names if len(name) <= len(letter)}


def _cases(letter: str) -> tuple[str, str, str]:
    """Return how a letter of several characters can be written: *aa*, *Aa*, *AA*, never *aA*."""
    return letter, letter.capitalize(), letter.upper()


def _decomposed(sign: str) -> str:
    return "".join(_COMPOSED.get(part, part) for part in unicodedata.normalize("NFD", sign))


def _sign(part: str) -> tuple[tuple[int, int], int]:
    for sign, variants in _VARIANTS.items():
        if part in variants:
            return (_SIGN, _SIGNS.index(sign)), 1 + variants.index(part)
    if part in _SIGNS:
        return (_SIGN, _SIGNS.index(part)), _PLAIN
    return ((_DIGIT, int(part)) if part.isdecimal() else (_OTHER, ord(part))), _PLAIN
