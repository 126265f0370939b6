"""The section of a page's questions as its author writes it -> Markdown as every reader takes it.

    1. {#q-owner} Who owns a share?
       - [x] its holder: It is in the holder's name.

`{#…}` and `[x]` would be printed, and an option indented by three spaces would be an item of the
outer list for Python-Markdown. So both parsers get the section without these marks.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from kurslex.model.prose import QUESTIONS

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_OPENING = re.compile(rf" {{0,3}}##[ \t].*\{{#{QUESTIONS}\}}\s*$")
_CLOSING = re.compile(r" {0,3}#{1,2}[ \t]")
_QUESTION = re.compile(
    r" {0,3}(?P<number>\d{1,9}\.)[ \t]+(?:\{#(?P<id>q-[a-z0-9]+(?:-[a-z0-9]+)*)\}[ \t]*)?(?=\S)"
)
_OPTION = re.compile(r"[ \t]+[-*+][ \t]+(?:\[(?P<mark>[ xX])\][ \t]+)?(?=\S)")
_INDENT = "    "


class QuestionLines(Struct, frozen=True, kw_only=True):
    """A page's text without the marks of its questions, line for line as it was.

    `written` are the lines with the marks. `start` and `end` are the lines, from 0, between which
    the section is, its heading the first. `ids` has those of questions by their lines, `marks`
    whether an option is right by the option's line. `between` are the empty lines above items.
    """

    lines: tuple[str, ...]
    written: tuple[str, ...]
    start: int
    end: int
    ids: Mapping[int, str]
    marks: Mapping[int, bool]
    between: frozenset[int]

    @property
    def text(self) -> str:
        """The whole text, with as many lines as it had."""
        return "\n".join(self.lines)

    @property
    def tight(self) -> str:
        """The whole text with one list of questions, in which no line is empty."""
        return "\n".join(line for at, line in enumerate(self.lines) if at not in self.between)


def question_lines(text: str) -> QuestionLines | None:
    """Return a text without the marks of its questions, None where no section has any."""
    if f"{{#{QUESTIONS}}}" not in text:
        return None
    written = text.split("\n")
    lines = [*written]
    place = _section(lines)
    if place is None:
        return None
    start, end = place
    ids: dict[int, str] = {}
    marks: dict[int, bool] = {}
    items: list[int] = []
    indent = ""
    for at in range(start + 1, end):
        line = lines[at]
        question, option = _QUESTION.match(line), _OPTION.match(line)
        if question:
            lines[at] = f"{question['number']} {line[question.end() :]}"
            indent = _INDENT
            if question["id"]:
                ids[at] = question["id"]
        elif option:
            lines[at] = f"{_INDENT}- {line[option.end() :]}"
            indent = _INDENT * 2
            if option["mark"]:
                marks[at] = option["mark"] != " "
        elif indent and line[:1].isspace() and line.strip():
            lines[at] = indent + line.strip()
            continue
        else:
            continue
        items.append(at)
    return QuestionLines(
        lines=tuple(lines),
        written=tuple(written),
        start=start,
        end=end,
        ids=ids,
        marks=marks,
        between=frozenset(_between(lines, items)),
    )


def _between(lines: list[str], items: list[int]) -> Iterator[int]:
    """Yield the empty lines right above an item other than the first."""
    for item in items[1:]:
        at = item - 1
        while not lines[at].strip():
            yield at
            at -= 1


def _section(lines: list[str]) -> tuple[int, int] | None:
    """Return where the section is: the line of its heading, and that after its last."""
    fence, start = "", -1
    for at, line in enumerate(lines):
        found = _FENCE.match(line)
        if fence:
            fence = "" if found and found[1].startswith(fence) else fence
        elif found:
            fence = found[1]
        elif start < 0 and _OPENING.match(line):
            start = at
        elif start >= 0 and _CLOSING.match(line):
            return start, at
    return (start, len(lines)) if start >= 0 else None
