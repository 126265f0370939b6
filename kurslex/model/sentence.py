"""A sentence of a page in a form in which thousands of them can be compared at once."""

from array import array
from collections.abc import Collection, Iterable

from msgspec import Struct

_FOUR_BYTES = "I"


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence that begins on a line; each three words that follow one another are a number.

    `packed` has these numbers, four bytes each: a large glossary has a million, and as objects they
    take six times as much memory.
    """

    text: str
    line: int
    packed: bytes

    @property
    def triples(self) -> Collection[int]:
        """The numbers, as they were packed. Equal words have equal numbers, on every page."""
        return array(_FOUR_BYTES, self.packed)


def packed(numbers: Iterable[int]) -> bytes:
    """Return numbers from 0 to 4,294,967,295 as a sentence has them, in ascending order, once."""
    return array(_FOUR_BYTES, sorted(set(numbers))).tobytes()
