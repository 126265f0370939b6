"""What readers read of a language, paragraph by paragraph, for whatever reads as they do."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby

from msgspec import Struct

from kurslex.model.outline import Passage, Span
from kurslex.model.page import Home, LocalizedConcept

KEY_POINTS = "key-points"
EXAMPLE = "example"
SOURCES = "sources"
CONFUSIONS = "confusions"
QUESTIONS = "questions"
LOCAL = "local"
FOOTNOTES = "footnotes"
OWN_SECTIONS = frozenset({CONFUSIONS, QUESTIONS, LOCAL})
"""The sections in which pages of several languages need not say the same."""
NOT_COMPARED = OWN_SECTIONS - {CONFUSIONS}
"""Those of which no language translates another's: a change makes no page outdated."""


class Paragraph(Struct, frozen=True, kw_only=True):
    """A paragraph, heading, list item or cell, or a field of the front matter.

    `text` joins the lines of the file by line ends; `lines` are their numbers. `section` is the id
    of the level-2 section, `emphases` are the stretches of text in italics.
    """

    path: str
    text: str
    lines: tuple[int, ...]
    section: str = ""
    heading: bool = False
    emphases: tuple[Span, ...] = ()

    def line_at(self, place: int) -> int:
        """Return the line of the file on which the character at a position of the text is."""
        return self.lines[min(self.text.count("\n", 0, place), len(self.lines) - 1)]

    def is_emphasised(self, start: int, end: int) -> bool:
        """Whether a stretch of the text appears in italics as a whole."""
        return any(span.start <= start and end <= span.end for span in self.emphases)


def page_prose(page: LocalizedConcept | Home) -> Iterator[Paragraph]:
    """Yield a page's paragraphs; of its front matter, the sentences.

    What is said of a term to avoid counts as a part of the section on confusions.
    """
    if isinstance(page, Home):
        for text in filter(None, (page.title, page.description)):
            yield Paragraph(path=page.path, text=text, lines=(1,))
    else:
        yield Paragraph(path=page.path, text=page.definition, lines=(page.definition_line,))
        for term in page.deprecated:
            yield Paragraph(
                path=page.path, text=term.reason, lines=(term.line,), section=CONFUSIONS
            )
    yield from paragraphs(page.path, page.outline.passages)


def paragraphs(path: str, passages: Iterable[Passage]) -> Iterator[Paragraph]:
    """Yield the paragraphs that passages make up."""
    for _, group in groupby(passages, key=lambda passage: passage.block):
        lines = list(group)
        starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
        yield Paragraph(
            path=path,
            text="\n".join(line.text for line in lines),
            lines=tuple(line.line for line in lines),
            section=lines[0].section,
            heading=lines[0].heading,
            emphases=tuple(
                Span(start=start + span.start, end=start + span.end)
                for start, line in zip(starts, lines, strict=False)
                for span in line.emphases
            ),
        )
