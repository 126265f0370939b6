"""How long and how deep a page's text may be: both Markdown parsers take more than linear time.

Python-Markdown looks for the end of each link that begins, up to the end of its paragraph, and
calls itself for each emphasis, list and quotation within another.
"""

import re
from collections.abc import Iterator

_LONGEST_BLOCK = 10_000  # characters; twelve times the longest paragraph of the first glossary
_MOST_BRACKETS = 150
_MOST_BRACKETS_OF_A_PAGE = 1_000
_MOST_MARKS = 300
_LONGEST_PREFIX = 80
_MOST_HEADINGS = 200

_EMPTY = re.compile(r"[ \t]*")
_PREFIX = re.compile(r"(?:[ \t>]|[*+-](?=[ \t])|\d+[.)](?=[ \t]))*")
_HEADING = re.compile(r" {0,3}(?:#|(?:=+|-+)[ \t]*$)")
_MARKS = re.compile(r"[*_]+|`+|~+|\^+")
_MOST_QUOTATIONS = 8  # in one another; Typst sets no more than twelve

Excess = tuple[int, str, str]


def excesses(body: str) -> Iterator[Excess]:
    """Yield what is too much in a Markdown text: the line, counted from 0, the fault and the hint.

    A block is what is between empty lines, or between those that are taken for such.
    """
    lines = body.split("\n")
    headings = [number for number, line in enumerate(lines) if _HEADING.match(line)]
    if len(headings) > _MOST_HEADINGS:
        yield (
            headings[_MOST_HEADINGS],
            f"the page has more than {_MOST_HEADINGS} headings",
            ("split the page"),
        )
    if body.count("[") > _MOST_BRACKETS_OF_A_PAGE:
        yield (
            0,
            f"the page has more than {_MOST_BRACKETS_OF_A_PAGE:,} brackets '['",
            "split the page",
        )
    for number, line in enumerate(lines):
        prefix = _PREFIX.match(line)
        if prefix and prefix.end() > _LONGEST_PREFIX:
            yield number, "lists or quotations are nested too deeply", "nest three at most"
            break
    else:
        yield from _deep_quotations(lines)
    for start, block in _blocks(lines):
        yield from ((start, message, hint) for message, hint in _excesses(block))


def _blocks(lines: list[str]) -> Iterator[tuple[int, str]]:
    start = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or _EMPTY.fullmatch(lines[number]):
            if number > start:
                yield start, "\n".join(lines[start:number])
            start = number + 1


def _excesses(block: str) -> Iterator[tuple[str, str]]:
    if len(block) > _LONGEST_BLOCK:
        yield (
            f"a paragraph has more than {_LONGEST_BLOCK:,} characters",
            ("put an empty line where a new thought begins"),
        )
    if block.count("[") > _MOST_BRACKETS:
        yield f"a paragraph has more than {_MOST_BRACKETS} brackets '['", "split the paragraph"
    if sum(1 for _ in _MARKS.finditer(block)) > _MOST_MARKS:
        message = f"a paragraph has more than {_MOST_MARKS} marks of emphasis or code"
        yield message, "split the paragraph"


def _deep_quotations(lines: list[str]) -> Iterator[Excess]:
    for number, line in enumerate(lines):
        prefix = _PREFIX.match(line)
        if prefix and prefix[0].count(">") > _MOST_QUOTATIONS:
            yield number, "lists or quotations are nested too deeply", "nest three at most"
            return
