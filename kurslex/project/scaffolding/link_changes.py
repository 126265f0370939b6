"""The links of a Markdown text to one page lead elsewhere, or become plain text; the rest stays.

Where a link is in the text, no parser says. So each place that looks like one gets a target of its
own, and the text is read as the checks read it: what is among the links then is a link.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from kurslex.model.outline import Outline
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.yaml.value_positions import Change, replaced

Follow = Callable[[str], str | None]
"""The section that a link names, or an empty text -> the new target; None for a link no more."""

_TITLE = r"""(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?"""
_LINK = re.compile(rf"\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]+)){_TITLE}\s*\)")
_MARK = "kurslex-link-{}.md"


@dataclass(frozen=True, slots=True)
class ChangedLinks:
    """The new text, and the lines, from 0, of links that could not be changed."""

    text: str
    left: tuple[int, ...]


def with_links(text: str, page: str, follow: Follow) -> ChangedLinks:
    """Return a Markdown text in which the links to a page lead to where `follow` says.

    `page` is the name of its file, as links have it: `share.md`.
    """
    found = [each for each in _LINK.finditer(text) if _file(_target(each)) == page]
    marked = replaced(
        text, [(*_place(each), _MARK.format(number)) for number, each in enumerate(found)]
    )
    there = {link.target for link in read_outline(marked, 0).links}
    links = [each for number, each in enumerate(found) if _MARK.format(number) in there]
    changes: list[Change] = []
    for link in links:
        new = follow(unquote(_target(link)).partition("#")[2])
        if new is not None:
            changes.append((*_place(link), new))
            continue
        start = _opening(text, link.start())
        if start is not None:
            changes += [(start, start + 1, ""), (link.start(), link.end(), "")]
    before, after = read_outline(text, 0), read_outline(new_text := replaced(text, changes), 0)
    left = [link.line for link in after.links if _file(link.target) == page]
    if not left and _words(before) != _words(after):
        left = [link.line for link in before.links if _file(link.target) == page]
    return ChangedLinks(new_text, tuple(left))


def _target(link: re.Match[str]) -> str:
    return link[1] if link[1] is not None else link[2]


def _place(link: re.Match[str]) -> tuple[int, int]:
    return link.span(1) if link[1] is not None else link.span(2)


def _file(target: str) -> str:
    return unquote(target).partition("#")[0]


def _words(outline: Outline) -> list[str]:
    return [each.text for each in outline.passages]


def _opening(text: str, closing: int) -> int | None:
    """Return where the bracket is that belongs to a closing one."""
    depth = 0
    for place in range(closing, -1, -1):
        if text[place] in "[]" and not _is_escaped(text, place):
            depth += 1 if text[place] == "]" else -1
            if not depth:
                return place
    return None


def _is_escaped(text: str, place: int) -> bool:
    backslashes = len(text[:place]) - len(text[:place].rstrip("\\"))
    return backslashes % 2 == 1
