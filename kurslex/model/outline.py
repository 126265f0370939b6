"""What is where in a page's Markdown, with line numbers in its file."""

from dataclasses import dataclass

from msgspec import Struct

from kurslex.model.discrepancy import Discrepancy, Literal
from kurslex.model.page_picture import PICTURE
from kurslex.model.question import NoQuestion, Question

SECTION_LEVEL = 2
"""The level of the headings that open sections; that of a page is its term's."""


class Heading(Struct, frozen=True, kw_only=True):
    """A heading; `id` is the language-neutral anchor written after it, or empty."""

    level: int
    text: str
    id: str
    line: int

    @property
    def opens_section(self) -> bool:
        """Whether a section begins here."""
        return self.level == SECTION_LEVEL


class Link(Struct, frozen=True, kw_only=True):
    """A link or image with its target as written."""

    text: str
    target: str
    line: int
    image: bool = False


class Placeholder(Struct, frozen=True, kw_only=True):
    """A `{{ name argument }}` that the build replaces; alone in its paragraph or not.

    The name is `calculator`, or `=` for an expression to compute.
    """

    name: str
    argument: str
    section: str
    line: int
    alone: bool


class Markup(Struct, frozen=True, kw_only=True):
    """Something written that is not Markdown of ours: raw HTML or an attribute list."""

    text: str
    line: int


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of a passage's text, from `start` to before `end`: a link's, or an emphasis.

    `target` is the link's as written, and empty for an emphasis.
    """

    start: int
    end: int
    target: str = ""


class Passage(Struct, frozen=True, kw_only=True):
    """A line of readable text without links' targets, for checks that read.

    Lines of one paragraph, heading, list item or cell share a `block`, counted from 0.
    """

    text: str
    section: str
    line: int
    block: int = 0
    heading: bool = False
    links: tuple[Span, ...] = ()
    emphases: tuple[Span, ...] = ()


class Quotation(Struct, frozen=True, kw_only=True):
    """A quotation, `> …`; one that begins with bold words, its `label`, is a confusion.

    `first` is its first paragraph as written, `says_more` whether a text follows the label.
    `at_top` tells that it is in no list and no other quotation, `follows_text` that a paragraph or
    a list is right before it. `targets` are those of its links.
    """

    line: int
    first: str
    label: Passage | None
    says_more: bool
    at_top: bool
    follows_text: bool
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """All of these of one page, each in the order of the text."""

    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    html: tuple[Markup, ...] = ()
    attributes: tuple[Markup, ...] = ()
    passages: tuple[Passage, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    questions: tuple[Question, ...] = ()
    no_questions: tuple[NoQuestion, ...] = ()
    literals: tuple[Literal, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()

    @property
    def calculators(self) -> tuple[Placeholder, ...]:
        """The placeholders that calculators stand for, in order."""
        return tuple(each for each in self.placeholders if each.name == "calculator")

    @property
    def has_pictures(self) -> bool:
        """Whether a picture is shown that is no calculator's."""
        return any(each.name == PICTURE for each in self.placeholders)

    @property
    def has_formulas(self) -> bool:
        """Whether formulas are shown without a calculator."""
        return any(each.name == "formula" for each in self.placeholders)
