"""An alphabet as it is written down -> its letters and headings; those of the package."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kurslex.language.likely import names_of

LATIN = tuple((letter,) for letter in "abcdefghijklmnopqrstuvwxyz")
"""The alphabet of a language that has no other."""

_FILE = Path(__file__).with_name("alphabets.txt")
_BAR = "|"
_RANGE = ".."
# Signs within a letter: *c'h* in Breton, *l·l* in Catalan, joiners of Indic scripts.
_WITHIN = "'’·\u200c\u200d"


Headings = tuple[tuple[str, str], ...]


class AlphabetError(ValueError):
    """A text lists no alphabet; `faults` says all that is wrong with it."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class Alphabet(Struct, frozen=True, kw_only=True):
    """Letters in order, each with what sorts as that letter.

    `headings` has the letters from which on there is another heading, each with that heading.
    Without any, each letter has its own.
    """

    letters: tuple[tuple[str, ...], ...] = LATIN
    headings: Headings = ()


def read_letters(written: str) -> Alphabet:
    """Return the alphabet of a text such as `… y=ü z æ ø å=aa` or `あ い … | か き …`.

    `क..ह` are the letters from one to another. Raises `AlphabetError` for what is no small letter,
    for one that is there twice, and for what is no range.
    """
    letters: list[tuple[str, ...]] = []
    headings: list[tuple[str, str]] = []
    faults: list[str] = []
    for part in unicodedata.normalize("NFC", written).split(_BAR):
        added = [letter for each in part.split() for letter in _letters(each, faults)]
        if added:
            headings.append((added[0][0], _heading([name for name, *_ in added])))
        letters += added
    seen: set[str] = set()
    for letter in (each for alike in letters for each in alike):
        if letter in seen:
            faults.append(f"has '{letter}' twice")
        seen.add(letter)
    if faults:
        raise AlphabetError(faults)
    return Alphabet(
        letters=tuple(letters) or LATIN, headings=tuple(headings) if _BAR in written else ()
    )


def alphabet_of(tag: str) -> Alphabet:
    """Return the alphabet that comes with the package for the language of a BCP 47 tag.

    The line of the most exact name counts: *sr-Latn* before *sr*, for *sr-ME* as well.
    """
    known = dict(_lines())
    name = next((each for each in names_of(tag) if each.lower() in known), "")
    return read_letters(known[name.lower()]) if name else Alphabet()


def _heading(letters: list[str]) -> str:
    """Return the heading of letters: the first, or what it is without its marks if that is one."""
    plain = unicodedata.normalize("NFD", letters[0])[:1]
    return plain if plain in letters else letters[0]


def _lines() -> Iterator[tuple[str, str]]:
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            tags, _, letters = line.partition(":")
            yield from ((tag.lower(), letters) for tag in tags.split())


def _letters(written: str, faults: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield one letter, or those of a range of Unicode that are not made of others.

    What is neither is added to `faults`.
    """
    first, is_range, last = written.partition(_RANGE)
    if not is_range:
        alike = tuple(written.split("="))
        faults += [f"has '{each}', no small letter" for each in alike if not _is_letter(each)]
        yield alike
        return
    if len(first) != 1 or len(last) != 1 or not _is_letter(first) or not _is_letter(last):
        faults.append(f"has '{written}', no range from one letter to another")
        return
    if first >= last:
        faults.append(f"has '{written}', whose last letter does not come after its first")
    for code in range(ord(first), ord(last) + 1):
        sign = chr(code)
        if _is_letter(sign) and unicodedata.normalize("NFD", sign) == sign:
            yield (sign,)


def _is_letter(text: str) -> bool:
    """Tell whether a text is a small letter, which may have several signs and marks: *ch*, *c'h*.

    A mark counts as one: Indic alphabets have vowel signs.
    """
    is_made = all(_is_sign(sign, place) for place, sign in enumerate(text))
    return bool(text) and is_made and text == text.lower()


def _is_sign(sign: str, place: int) -> bool:
    return unicodedata.category(sign)[0] in "LM" or (place > 0 and sign in _WITHIN)
