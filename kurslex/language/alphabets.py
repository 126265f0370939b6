"""An alphabet as it is written down -> its letters and headings; those of the package."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kurslex.language.likely import names_of

LATIN = tuple((letter,) for letter in "abcdefghijklmnopqrstuvwxyz")
"""The alphabet of a language that has no other."""

_FILE = Path(__file__).with_name("alphabets.txt")
_BAR = "|"
_RANGE = ".."


Headings = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alphabet:
    """Letters in order, each with what sorts as that letter.

    `headings` has the letters from which on there is another heading, each with that heading.
    Without any, each letter has its own.
    """

    letters: tuple[tuple[str, ...], ...] = LATIN
    headings: Headings = ()


def read_letters(written: str) -> Alphabet:
    """Return the alphabet of a text such as `… y=ü z æ ø å=aa` or `あ い … | か き …`."""
    letters: list[tuple[str, ...]] = []
    headings: list[tuple[str, str]] = []
    for part in unicodedata.normalize("NFC", written).split(_BAR):
        added = [letter for each in part.split() for letter in _letters(each)]
        if added:
            headings.append((added[0][0], _heading([name for name, *_ in added])))
        letters += added
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


def _letters(written: str) -> Iterator[tuple[str, ...]]:
    """Yield one letter, or those of a range of Unicode that are not made of others."""
    first, _, last = written.partition(_RANGE)
    if not last:
        yield tuple(written.split("="))
        return
    for code in range(ord(first), ord(last) + 1):
        sign = chr(code)
        if unicodedata.category(sign)[0] in "LM" and unicodedata.normalize("NFD", sign) == sign:
            yield (sign,)
