"""The links of a Markdown text to one page lead elsewhere, or become plain text; the rest stays."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from kurslex.model.outline import Outline
from kurslex.project.markdown.link_places import link_places
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.yaml.value_positions import Change, replaced

Follow = Callable[[str], str | None]
"""The section that a link names, or an empty text -> the new target; None for a link no more."""


@dataclass(frozen=True, slots=True)
class ChangedLinks:
    """The new text, and the lines, from 0, of links that could not be changed."""

    text: str
    left: tuple[int, ...]


def with_links(text: str, page: str, follow: Follow) -> ChangedLinks:
    """Return a Markdown text in which the links to a page lead to where `follow` says.

    `page` is the name of its file, as links have it: `share.md`.
    """
    changes: list[Change] = []
    for link in link_places(text, lambda target: _file(target) == page):
        new = follow(unquote(link.target).partition("#")[2])
        if new is not None:
            changes.append((*link.place, new))
            continue
        start = None if link.is_definition else _opening(text, link.start)
        if start is not None:
            changes += [(start, start + 1, ""), (link.start, link.end, "")]
    before, after = read_outline(text, 0), read_outline(new_text := replaced(text, changes), 0)
    left = [link.line for link in after.links if _file(link.target) == page]
    if not left and _words(before) != _words(after):
        left = [link.line for link in before.links if _file(link.target) == page]
    return ChangedLinks(new_text, tuple(left))


def with_links_of_definition(header: str, page: str, follow: Follow) -> str:
    """Return the front matter of a page with the links of its definition changed alike."""
    link = re.compile(rf"\[([^\[\]]+)\]\({re.escape(page)}(?:#([^()\s]*))?\)")

    def changed(found: re.Match[str]) -> str:
        new = follow(unquote(found[2] or ""))
        return found[1] if new is None else f"[{found[1]}]({new})"

    return link.sub(changed, header)


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
