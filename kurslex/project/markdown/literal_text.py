"""A block's inline tokens -> what of its text is literal, and where two readings differ in it."""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from kurslex.model.discrepancy import (
    CODE,
    ESCAPE,
    LINK_END,
    LINK_START,
    MARK,
    Discrepancy,
    DiscrepancyKind,
    Literal,
)
from kurslex.project.markdown.commonmark import line_ends
from kurslex.project.markdown.passages import HEADING_ID, PLACEHOLDER

# Only a text with one of these can look like what it is not.
_SUSPECT = re.compile(
    r"[]*_`\[<>#|\\&~=$^]|://|^ *(?:!!!|\?\?\?|:)|^ *(?:[-+–—•·▪◦‣]|\d{1,3}[.)])", re.MULTILINE
)
# What Python-Markdown, which makes the pages, takes a backslash away from; `|` in tables.
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!|~^")


def read_literal(inline: Token, line: int, *, heading: bool, plain: bool) -> Literal | None:
    """Return the literal text of a block that begins on `line`; None where nothing is suspect."""
    if not _SUSPECT.search(inline.content):
        return None
    text = "".join(literal_pieces(inline))
    if "{" in text:
        text = PLACEHOLDER.sub(CODE, HEADING_ID.sub("", text) if heading else text)
    return Literal(text=text, line=line, plain=plain) if _SUSPECT.search(text) else None


def literal_pieces(inline: Token) -> Iterator[str]:
    """Yield the text, fillers for what is not literal, and all line ends of the source."""
    owed = 0  # line ends of an open link that have not come yet: those in its target come last
    for token in inline.children or []:
        if token.type == "text":
            yield token.content
        elif token.type in {"softbreak", "hardbreak"}:
            owed -= 1
            yield "\n"
        elif token.type == "link_open":
            owed = line_ends(token)
            yield LINK_START
        elif token.type == "link_close":
            yield LINK_END + "\n" * owed
        elif token.type.endswith(("_open", "_close")):
            yield MARK
        elif token.info == "escape":
            yield ESCAPE
        else:
            owed -= line_ends(token)
            yield CODE + "\n" * line_ends(token)


def inline_discrepancies(inline: Token, line: int) -> Iterator[Discrepancy]:
    """Yield the backslashes that stay on the page where CommonMark takes them away."""
    if "\\" not in inline.content:
        return
    lines = inline.content.split("\n")
    at = 0
    for token, piece in zip(inline.children or [], literal_pieces(inline), strict=True):
        if token.type == "hardbreak" and lines[at].endswith("\\"):
            yield Discrepancy(kind=DiscrepancyKind.BACKSLASH_BREAK, text="\\", line=line + at)
        elif token.info == "escape" and token.content not in _ESCAPED:
            yield Discrepancy(
                kind=DiscrepancyKind.BACKSLASH_ESCAPE, text=token.markup, line=line + at
            )
        at += piece.count("\n")
