"""Which order a language's terms have: its data says so, never what happens to be installed."""

from importlib.util import find_spec
from typing import Any, Protocol

from kurslex.language.alphabets import Alphabet
from kurslex.language.collation import Collation

ALPHABET, ICU = "alphabet", "icu"
ORDERS = (ALPHABET, ICU)
"""What `order` in `locale.yml` may be; the first where it says nothing."""

_IDEOGRAPHS = frozenset({"ko", "yue", "zh"})


class TermOrder(Protocol):
    """How a language sorts, and under which letters."""

    def key(self, text: str) -> Any:
        """Return what a text is sorted by; no two texts have the same."""

    def letter(self, text: str) -> str:
        """Return the letter under which a text is, or an empty string."""

    def letter_key(self, letter: str) -> Any:
        """Return what the letters themselves are sorted by; what has none comes first."""

    def shown(self, letter: str) -> str:
        """Return how a letter is shown as a heading."""


def term_order(tag: str, order: str, alphabet: Alphabet) -> TermOrder:
    """Return the order of a language: that of its alphabet, or ICU's for its tag."""
    if order == ICU:
        from kurslex.language.icu_order import IcuOrder  # noqa: PLC0415

        return IcuOrder(tag)
    return Collation(alphabet)


def reads_ideographs(tag: str) -> bool:
    """Tell whether ICU has letters for Chinese characters: by reading, or by strokes.

    It has for Chinese, Cantonese and Korean. Japanese ones are read in several ways.
    """
    return tag.partition("-")[0].lower() in _IDEOGRAPHS


def has_icu() -> bool:
    """Tell whether the extra `icu` is installed."""
    return find_spec("icu") is not None
