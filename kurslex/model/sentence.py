"""A sentence of a page in a form in which thousands of them can be compared at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence that begins on a line; each three words that follow one another are a number.

    `triples` are in ascending order, each once. Equal words have equal numbers, on every page.
    """

    text: str
    line: int
    triples: tuple[int, ...]
