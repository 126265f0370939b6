"""A parser that knows where in the text of a document it is."""

from collections.abc import Iterator
from html.parser import HTMLParser


class PlacingParser(HTMLParser):
    """Python's HTML parser, with the place of what it is handling as an index into the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._lines = list(_line_starts(html))

    @property
    def place(self) -> int:
        """The index of the first character of what is being handled."""
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _line_starts(text: str) -> Iterator[int]:
    start = 0
    for line in text.split("\n"):
        yield start
        start += len(line) + 1
