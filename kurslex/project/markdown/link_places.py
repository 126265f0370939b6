"""Where the targets of links are written in a Markdown text, so that they can be changed.

Where a link is in the text, no parser says. So each place that looks like one gets a target of its
own, and the text is read as the checks read it: what is among the links then is a link.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kurslex.project.markdown.outline_reader import read_outline

_TITLE = r"""(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?"""
_LINK = re.compile(rf"\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]+)){_TITLE}\s*\)")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?:[^\[\]\\]|\\.)+\]:\s*(?:<([^<>\n]*)>|([^\s<>]+))", re.MULTILINE
)
_MARK = "kurslex-link-{}.md"


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A link `[text](target)`: its target, and where that is; where `](…)` begins and ends.

    The target may be written in a definition, `[name]: target`, of links such as `[text][name]`:
    that begins and ends there.
    """

    target: str
    place: tuple[int, int]
    start: int
    end: int
    is_definition: bool = False


def link_places(text: str, wanted: Callable[[str], bool]) -> list[LinkPlace]:
    """Return the links with a target that is wanted, in their order."""
    places = [_link(each) for pattern in (_LINK, _DEFINITION) for each in pattern.finditer(text)]
    found = sorted((each for each in places if wanted(each.target)), key=lambda each: each.place)
    pieces, at = [], 0
    for number, each in enumerate(found):
        start, end = each.place
        pieces += [text[at:start], _MARK.format(number)]
        at = end
    there = {link.target for link in read_outline("".join((*pieces, text[at:])), 0).links}
    return [each for number, each in enumerate(found) if _MARK.format(number) in there]


def _link(found: re.Match[str]) -> LinkPlace:
    group = 1 if found[1] is not None else 2
    return LinkPlace(found[group], found.span(group), *found.span(), found.re is _DEFINITION)
