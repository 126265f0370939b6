"""A page -> its parts as texts, and their fingerprint: what makes a translation stale.

A part is what stands before the first heading of level 2, or a section. Two texts are the same if
they have the same words: white space, line ends and where links lead do not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from kurslex.model.checked import Fingerprint
from kurslex.model.page import LocalizedConcept

# A link with its target, which may have brackets of its own and a title.
_LINK = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"
)
_SECTION_LEVEL = 2
# One change in a million goes unnoticed, and a record of seven parts fits on a line.
_DIGITS = 5

HEAD = "terms and definition"
OPENING = "opening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a page; `name` is the section's id with `#`, or one of `HEAD` and `OPENING`.

    `text` is Markdown without the targets of links.
    """

    name: str
    text: str

    @property
    def hash(self) -> str:
        """What stands for the words of the part: five hexadecimal digits of their SHA-256."""
        words = " ".join(unicodedata.normalize("NFC", f"{self.name} {self.text}").split())
        return sha256(words.encode()).hexdigest()[:_DIGITS]


def page_parts(page: LocalizedConcept) -> tuple[Part, ...]:
    """Return the parts of a page: terms and definition first, then those of its text.

    Inflected forms and terms to avoid are left out: they concern the page's own language alone.
    """
    terms = [page.preferred.text, *(term.text for term in page.admitted)]
    head = Part(name=HEAD, text=f"{', '.join(terms)}\n\n{page.definition}")
    return (head, *_text_parts(page))


def fingerprint(page: LocalizedConcept) -> Fingerprint:
    """Return the hashes of a page's parts, in order."""
    return tuple(part.hash for part in page_parts(page))


def _text_parts(page: LocalizedConcept) -> Iterator[Part]:
    lines = page.body.split("\n")
    name, start = OPENING, 0
    for heading in page.outline.headings:
        if heading.level == _SECTION_LEVEL:
            at = heading.line - page.body_line
            yield _part(name, lines[start:at])
            name, start = f"#{heading.id}", at
    yield _part(name, lines[start:])


def _part(name: str, lines: list[str]) -> Part:
    return Part(name=name, text=_LINK.sub(r"\1", "\n".join(lines).strip()))
