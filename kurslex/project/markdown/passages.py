"""The inline tokens of one block -> its lines of text, with links and emphases as stretches."""

import re

from kurslex.model.discrepancy import CODE
from kurslex.model.outline import Passage, Span

# Neither looks again at spaces that it has passed: a text may hold ten thousand of them.
HEADING_ID = re.compile(r"(?<!\s)\s*\{#([^\s{}]*)\}\s*$")
PLACEHOLDER = re.compile(r"\{\{\s*+((?:[^{}\s]++|[^\S\n]++(?=[^{}\s]))*+)\s*+\}\}")


CODE_IN_TEXT = CODE
"""What stands in a passage for code, which is no prose: neither words nor signs to be judged."""


class PassageReader:
    """Collects the text of one block piece by piece; `passages` has the lines that are ended."""

    def __init__(self, section: str, block: int, *, heading: bool) -> None:
        self.passages: list[Passage] = []
        self._section = section
        self._block = block
        self._heading = heading
        self._text = ""
        self._links: list[Span] = []
        self._emphases: list[Span] = []
        self._open_link: str | None = None
        self._link_start = 0
        self._link_lines: list[str] = []
        self._open_emphases: list[int] = []

    def add(self, text: str) -> None:
        """Add text to the line."""
        self._text += text

    def add_code(self, text: str) -> None:
        """Add code; in a link it is read as text, for it may be the term that the link names."""
        self._text += CODE_IN_TEXT if self._open_link is None else text

    def open_link(self, target: str) -> None:
        """Begin a link's text."""
        self._open_link, self._link_start, self._link_lines = target, len(self._text), []

    def close_link(self) -> str:
        """End the link and return its text, a line's end as a space."""
        self._end_link()
        self._open_link = None
        return " ".join(self._link_lines)

    def open_emphasis(self) -> None:
        """Begin an emphasis; one may be in another."""
        self._open_emphases.append(len(self._text))

    def close_emphasis(self) -> None:
        """End the innermost emphasis."""
        start = self._open_emphases.pop()
        self._emphases.append(Span(start=start, end=len(self._text)))

    def end_line(self, line: int) -> None:
        """End the line of text that is on `line` of the file; what is open goes on."""
        if self._open_link is not None:
            self._end_link()
        still_open = [Span(start=start, end=len(self._text)) for start in self._open_emphases]
        self._keep(line, still_open)
        self._text, self._links, self._emphases, self._link_start = "", [], [], 0
        self._open_emphases = [0] * len(self._open_emphases)

    def _end_link(self) -> None:
        self._link_lines.append(self._text[self._link_start :])
        target = self._open_link or ""
        self._links.append(Span(start=self._link_start, end=len(self._text), target=target))

    def _keep(self, line: int, still_open: list[Span]) -> None:
        text, cuts = self._text, []
        if "{" in text:
            text = HEADING_ID.sub("", text)
            cuts = [found.span() for found in PLACEHOLDER.finditer(text)]
            text = PLACEHOLDER.sub("", text)
        if text.strip():
            passage = Passage(
                text=text,
                section=self._section,
                line=line,
                block=self._block,
                heading=self._heading,
                links=_moved(self._links, cuts),
                emphases=_moved([*self._emphases, *still_open], cuts),
            )
            self.passages.append(passage)


def _moved(spans: list[Span], cuts: list[tuple[int, int]]) -> tuple[Span, ...]:
    """Return where stretches lie once the cuts are taken out of the text."""
    if not cuts:  # as in most lines
        return tuple(spans)

    def moved(place: int) -> int:
        return place - sum(min(end, place) - start for start, end in cuts if start < place)

    return tuple(
        Span(start=moved(span.start), end=moved(span.end), target=span.target) for span in spans
    )
