"""Where the targets of links are written in a Markdown text, so that they can be changed.

Where a link is in the text, no parser says. So each place that looks like one gets a target of its
own, and the text is read as the checks read it: what is among the links then is a link. Where the
links of a text are known already, most texts show that without being read again.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kurslex.model.outline import Link
from kurslex.project.markdown.outline_reader import read_outline

_TITLE = r"""(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?"""
_LINK = re.compile(rf"\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]+)){_TITLE}\s*\)")
# A definition may be in a list or a quotation.
_DEFINITION = re.compile(
    r"^(?:[ \t>]|[*+-](?=[ \t])|\d+[.)](?=[ \t]))*+"
    r"\[(?:[^\[\]\\]|\\.)+\]:\s*(?:<([^<>\n]*)>|([^\s<>]+))",
    re.MULTILINE,
)
_MARK = "kurslex-link-{}.md"
# In a line with one of these, what looks like a link may be code, text or an address alone.
_DOUBTFUL = re.compile(r"[`\\<]")


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


def link_places(
    text: str, wanted: Callable[[str], bool], known: Iterable[Link] | None = None
) -> list[LinkPlace]:
    """Return the links with a target that is wanted, in their order.

    `known` are all links of the text where it was read before, their lines counted from 0.
    """
    places = [_link(each) for pattern in (_LINK, _DEFINITION) for each in pattern.finditer(text)]
    found = sorted((each for each in places if wanted(each.target)), key=lambda each: each.place)
    if known is not None and _are_links(
        text, found, [each for each in known if wanted(each.target)]
    ):
        return found
    pieces, at = [], 0
    for number, each in enumerate(found):
        start, end = each.place
        pieces += [text[at:start], _MARK.format(number)]
        at = end
    there = {link.target for link in read_outline("".join((*pieces, text[at:])), 0).links}
    return [each for number, each in enumerate(found) if _MARK.format(number) in there]


def _are_links(text: str, places: Sequence[LinkPlace], links: Sequence[Link]) -> bool:
    """Whether all places are links for certain: these are the links, each on the line of one."""
    lines = [text.count("\n", 0, each.start) for each in places]
    if [(link.line, link.target) for link in links] != [
        (line, each.target) for line, each in zip(lines, places, strict=True)
    ]:
        return False
    if any(each.is_definition for each in places):
        return False
    written = text.split("\n")
    return not any(_DOUBTFUL.search(written[line]) for line in {*lines})


def _link(found: re.Match[str]) -> LinkPlace:
    group = 1 if found[1] is not None else 2
    return LinkPlace(found[group], found.span(group), *found.span(), found.re is _DEFINITION)
