"""How long and how deep a page's text may be: both Markdown parsers take more than linear time.

Python-Markdown looks for the end of each link that begins, up to the end of its paragraph, and
calls itself for each emphasis, list and quotation within another.
"""

import re
from collections.abc import Iterator

from kurslex.bounds.contents import (
    LONGEST_PARAGRAPH,
    LONGEST_PREFIX,
    MOST_BRACKETS,
    MOST_BRACKETS_OF_A_PAGE,
    MOST_CELLS,
    MOST_FENCES,
    MOST_HEADINGS,
    MOST_MARKS,
    MOST_PARAGRAPHS,
    MOST_QUOTATIONS,
)

_EMPTY = re.compile(r"[ \t]*")
_PREFIX = re.compile(r"(?:[ \t>]|[*+-](?=[ \t])|\d+[.)](?=[ \t]))*")
_HEADING = re.compile(r" {0,3}(?:#|(?:=+|-+)[ \t]*$)")
_FENCE = re.compile(r"[ \t>]*(?:```|~~~)")
# The second row of a table, in a list too. No '-' is behind the last one: a second place for it
# would let the expression try each '-' with all that follow it.
_DELIMITERS = re.compile(r"[ \t>|:*+-]*-[ \t|:]*")
_MARKS = re.compile(r"[*_]+|`+|~+|\^+")

Excess = tuple[int, str, str]


def excesses(body: str) -> Iterator[Excess]:
    """Yield what is too much in a Markdown text: the line, counted from 0, the fault and the hint.

    A block is what is between empty lines, or between those that are taken for such.
    """
    lines = body.split("\n")
    yield from _of_page(lines)
    for number, line in enumerate(lines):
        prefix = _PREFIX.match(line)
        if prefix and prefix.end() > LONGEST_PREFIX:
            yield number, "lists or quotations are nested too deeply", "nest three at most"
            break
    else:
        yield from _deep_quotations(lines)
    for start, block in _blocks(lines):
        yield from ((start, message, hint) for message, hint in _excesses(block))


def _of_page(lines: list[str]) -> Iterator[Excess]:
    """Yield what a page has too many of, at the first that is one too many."""
    brackets = [number for number, line in enumerate(lines) for _ in range(line.count("["))]
    cells = 0
    for start, block in _blocks(lines):
        cells += _cells(block.split("\n"))
        if cells > MOST_CELLS:
            yield (
                start,
                f"the page has tables with more than {MOST_CELLS:,} cells",
                "split the page",
            )
            break
    for most, places, what in (
        (MOST_HEADINGS, _matching(_HEADING, lines), "headings"),
        (MOST_FENCES, _matching(_FENCE, lines), "lines that open or close code"),
        (MOST_PARAGRAPHS, [start for start, _ in _blocks(lines)], "paragraphs"),
        (MOST_BRACKETS_OF_A_PAGE, brackets, "brackets '['"),
    ):
        if len(places) > most:
            yield places[most], f"the page has more than {most:,} {what}", "split the page"


def _cells(rows: list[str]) -> int:
    """Return how many cells a block has if it is a table: each row is filled up to the longest."""
    if not any(map(_DELIMITERS.fullmatch, rows)):
        return 0
    return len(rows) * (max(row.count("|") for row in rows) + 1)


def _matching(pattern: re.Pattern[str], lines: list[str]) -> list[int]:
    return [number for number, line in enumerate(lines) if pattern.match(line)]


def _blocks(lines: list[str]) -> Iterator[tuple[int, str]]:
    start = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or _EMPTY.fullmatch(lines[number]):
            if number > start:
                yield start, "\n".join(lines[start:number])
            start = number + 1


def _excesses(block: str) -> Iterator[tuple[str, str]]:
    if len(block) > LONGEST_PARAGRAPH:
        yield (
            f"a paragraph has more than {LONGEST_PARAGRAPH:,} characters",
            ("put an empty line where a new thought begins"),
        )
    if block.count("[") > MOST_BRACKETS:
        yield f"a paragraph has more than {MOST_BRACKETS} brackets '['", "split the paragraph"
    if sum(1 for _ in _MARKS.finditer(block)) > MOST_MARKS:
        message = f"a paragraph has more than {MOST_MARKS} marks of emphasis or code"
        yield message, "split the paragraph"


def _deep_quotations(lines: list[str]) -> Iterator[Excess]:
    for number, line in enumerate(lines):
        prefix = _PREFIX.match(line)
        if prefix and prefix[0].count(">") > MOST_QUOTATIONS:
            yield number, "lists or quotations are nested too deeply", "nest three at most"
            return
