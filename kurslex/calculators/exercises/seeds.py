"""Seeds, and the whole numbers that they lead to: the same in Python and in the browser.

`drawn(text)` is FNV-1a of the text's bytes in UTF-8, in 32 bits, mixed at the end as MurmurHash3
does, so that texts that differ in their last character give numbers that differ in all bits. In
JavaScript, each product is `Math.imul`, each shift `>>>`, and the result `>>> 0`.

The text is `ID/NAME`, version, series, seed, attempt and the name of what is drawn, in lines.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlencode

from kurslex.bounds.calculations import LAST_SEED, LONGEST_SERIES

_OFFSET_BASIS, _PRIME = 0x811C9DC5, 0x01000193
_FIRST_FACTOR, _SECOND_FACTOR = 0x85EBCA6B, 0xC2B2AE35
_BITS = 0xFFFFFFFF
_SEED = re.compile("[1-9][0-9]{0,3}")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draws:
    """Where the numbers of one exercise come from; `exercise` is its address, `ID/NAME`."""

    exercise: str
    version: int
    seed: int
    series: str = ""

    def index(self, name: str, attempt: int, count: int) -> int:
        """Return a number from 0 to `count` - 1: which of so many values is drawn for a name."""
        parts = (self.exercise, self.version, self.series, self.seed, attempt, name)
        return drawn("\n".join(map(str, parts))) % count


def drawn(text: str) -> int:
    """Return a whole number of 32 bits for a text; neighbouring texts lead to distant numbers."""
    found = _OFFSET_BASIS
    for byte in text.encode():
        found = (found ^ byte) * _PRIME & _BITS
    found = (found ^ found >> 16) * _FIRST_FACTOR & _BITS
    found = (found ^ found >> 13) * _SECOND_FACTOR & _BITS
    return found ^ found >> 16


def read_seed(text: str) -> int | None:
    """Return the seed that a text is, from 1 to 9999 without zeros before it, or None."""
    return int(text) if _SEED.fullmatch(text) else None


def read_series(text: str) -> str | None:
    """Return the name of a series as it is drawn with, or None where it is none.

    It has at most 40 characters, none of them a line break or the like; it is composed (NFC), and
    blanks around it do not count.
    """
    series = unicodedata.normalize("NFC", text).strip(" \u00a0")
    return None if len(series) > LONGEST_SERIES or _CONTROLS.search(series) else series


def fresh_seed() -> int:
    """Return a seed by chance."""
    return 1 + secrets.randbelow(LAST_SEED)


def exercise_query(seed: int, version: int, series: str = "") -> str:
    """Return the query of an address that asks for the numbers of a seed: `seed=17&version=1`."""
    parts: dict[str, str | int] = {"seed": seed, "version": version}
    return urlencode(parts | {"series": series} if series else parts)
