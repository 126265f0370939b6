"""What a page's text consists of when it is printed: blocks, and stretches of text in them."""

from dataclasses import dataclass

from kurslex.calculators.present.worked_example import Table, WorkedStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text that looks alike; a line end in it breaks the line.

    `target` is where it leads: an absolute address, or `#` with an anchor of the handout; empty
    where it is no link. `raised` is 1 for what is above the line, -1 for what is below.
    """

    text: str
    strong: bool = False
    emphasised: bool = False
    code: bool = False
    struck: bool = False
    raised: int = 0
    target: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading within a page; `level` is 2 for sections. `anchor` is empty where it has none."""

    level: int
    runs: Runs
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList:
    """A list of items; `start` is the number of the first, None where none is numbered."""

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quotation; a confusion where it begins with bold words."""

    blocks: tuple["Block", ...]
    is_confusion: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTable:
    """A table; `aligned` has `left`, `right` or `center` for each column."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    aligned: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Text that is set as it is written."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line between two parts of a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula as MathML, and the same as a line of text."""

    math: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture: each of its panels as SVG with its title and note; its caption, and all in words.

    `width` is what a panel is wide, in units of 1/96 inch.
    """

    panels: tuple[tuple[str, str, str], ...]
    width: int
    caption: str
    described: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image of the project's files, with its content; `kind` is its format.

    `described` says what it shows, `address` is where it lives on the site. `width` and `height`
    are in pixels.
    """

    kind: str
    content: bytes
    described: str
    caption: str
    address: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A calculator's worked example; `address` is where it computes with other numbers."""

    title: str
    anchor: str
    sentence: str
    given: tuple[Table, ...]
    steps: tuple[WorkedStep, ...]
    address: str


Block = (
    Heading
    | Paragraph
    | ItemList
    | Quoted
    | TextTable
    | Code
    | Rule
    | Formula
    | Figure
    | Image
    | Example
)


def as_words(image: Image) -> Paragraph:
    """Return what stands in the place of an image where its format cannot be printed."""
    words = image.caption or image.described or image.address
    return Paragraph(runs=(Run(text=f"[{words}]", target=image.address),))
