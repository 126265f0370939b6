"""The links of a definition, `A share of [stock](share.md).` -> its words, and where they lead.

A definition is printed in many places as plain text. So its links are taken out when it is read,
and put in again where a page can have them.
"""

import re

from kurslex.model.outline import Link, Span

# Neither brackets within the words nor spaces in the target; what is more is reported as Markdown.
_LINK = re.compile(r"(?<![!\\])\[([^\[\]]+)\]\(([^()\s]+)\)")


def read_definition(text: str, line: int) -> tuple[str, tuple[Span, ...], tuple[Link, ...]]:
    """Return the words of a definition, the stretches of them that are links, and these links."""
    words, spans, links = "", list[Span](), list[Link]()
    at = 0
    for found in _LINK.finditer(text):
        words += text[at : found.start()]
        spans.append(Span(start=len(words), end=len(words) + len(found[1]), target=found[2]))
        links.append(Link(text=found[1], target=found[2], line=line))
        words += found[1]
        at = found.end()
    return words + text[at:], tuple(spans), tuple(links)
