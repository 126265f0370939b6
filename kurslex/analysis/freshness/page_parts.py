"""A page -> its parts as texts, and their fingerprint: what makes a translation outdated.

A part is what is before the first heading of level 2, or a section. Questions and the home market
are no parts: each language has its own. Two texts are the same if
they have the same words (`counted_text.py`); where links lead does not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256

from msgspec import Struct

from kurslex.analysis.freshness.counted_text import counted_words
from kurslex.model.checked import Fingerprint
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import NOT_COMPARED

# A link with its target, which may have brackets of its own and a title.
_LINK = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"
)
# A picture is the same in all languages, and a rule sees to it that all have it.
_PICTURE = re.compile(r"^\{\{\s*picture\s[^{}]*\}\}$\n?", re.MULTILINE)
# One change in sixteen million goes unnoticed, and a record of seven parts fits on a line.
_DIGITS = 6
# What records of before November 2026 have; there, every character counted.
_EXACT_DIGITS = 5

HEAD = "terms and definition"
OPENING = "opening"
_NO_PARTS = frozenset(f"#{section}" for section in NOT_COMPARED)


class Part(Struct, frozen=True, kw_only=True):
    """A part of a page; `name` is the section's id with `#`, or one of `HEAD` and `OPENING`.

    `text` is Markdown without the targets of links; `terms` are those that the head begins with.
    """

    name: str
    text: str
    terms: tuple[str, ...] = ()

    @property
    def hash(self) -> str:
        """What stands for the words of the part: six hexadecimal digits of their SHA-256."""
        terms = " / ".join(map(counted_words, self.terms))
        return _digest(f"{self.name} {terms} {counted_words(self.text)}", _DIGITS)

    @property
    def exact_hash(self) -> str:
        """The same as earlier records have it: five digits, and all characters count."""
        words = " ".join(unicodedata.normalize("NFC", f"{self.name} {self.text}").split())
        return _digest(words, _EXACT_DIGITS)


def page_parts(page: LocalizedConcept) -> tuple[Part, ...]:
    """Return the parts of a page: terms and definition first, then those of its text.

    Inflected forms and terms to avoid are left out: they concern the page's own language alone.
    """
    terms = tuple(term.text for term in (page.preferred, *page.admitted))
    head = Part(name=HEAD, text=f"{', '.join(terms)}\n\n{page.definition}", terms=terms)
    return (head, *_text_parts(page))


def fingerprint(page: LocalizedConcept) -> Fingerprint:
    """Return the hashes of a page's parts, in order; edits marked as typographical do not count."""
    return canonical(page, tuple(part.hash for part in page_parts(page)))


def exact_fingerprint(page: LocalizedConcept) -> Fingerprint:
    """Return the same as earlier records have it."""
    return tuple(part.exact_hash for part in page_parts(page))


def is_exact(recorded: Fingerprint) -> bool:
    """Whether a fingerprint is one in which all characters count."""
    return len(recorded[0]) == _EXACT_DIGITS if recorded else False


def canonical(page: LocalizedConcept, recorded: Fingerprint) -> Fingerprint:
    """Return a page's hashes with one of them for all that a page says to be the same."""
    same = {each: known[0] for known in page.typographical.values() for each in known}
    return tuple(same.get(each, each) for each in recorded)


def slot_of(name: str) -> str:
    """Return how a part is called in the field `typographical`: no id of a section has spaces."""
    return {OPENING: "opening text"}.get(name, name.removeprefix("#"))


def _digest(words: str, digits: int) -> str:
    return sha256(words.encode()).hexdigest()[:digits]


def _text_parts(page: LocalizedConcept) -> Iterator[Part]:
    lines = page.body.split("\n")
    name, start = OPENING, 0
    for heading in page.outline.headings:
        if heading.opens_section:
            at = heading.line - page.body_line
            if name not in _NO_PARTS:
                yield _part(name, lines[start:at])
            name, start = f"#{heading.id}", at
    if name not in _NO_PARTS:
        yield _part(name, lines[start:])


def _part(name: str, lines: list[str]) -> Part:
    text = _PICTURE.sub("", "\n".join(lines))
    return Part(name=name, text=_LINK.sub(r"\1", text.strip()))
