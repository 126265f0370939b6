"""A page's rendered text -> its sections, in the order of reading or beside another language."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kurslex.model.prose import EXAMPLE, FOOTNOTES, KEY_POINTS, LOCAL, QUESTIONS, SOURCES
from kurslex.site.parts.html_tags import VOID, id_of, tags

_HEADING = "h2"
_CALCULATOR = "section"
TEXT = "text"
_ORDER = (KEY_POINTS, TEXT, EXAMPLE, QUESTIONS, LOCAL, SOURCES, FOOTNOTES)
"""What comes first on a page, and what last, wherever its author has written it."""


class Section(Struct, frozen=True, kw_only=True):
    """A part of a page: what is before its first heading, below one, or a calculator.

    `id` is the heading's or the calculator's, empty for the opening and for what follows a
    calculator; `key` is the same for the same part in every language.
    """

    key: str
    id: str
    html: str
    calculator: bool = False


class Part(Struct, frozen=True, kw_only=True):
    """What a page has of one role: `text`, or the id of a section that has a place of its own."""

    role: str
    sections: tuple[Section, ...]

    @property
    def html(self) -> str:
        """Its sections together."""
        return "\n".join(section.html for section in self.sections)


def split_sections(body: str) -> list[Section]:
    """Return the sections of a page's text, in order; their HTML together is the whole text."""
    sections: list[Section] = []
    heading = identifier = ""
    calculator = False
    start = parts = 0
    for at, kind, found in [*_borders(body), (len(body), "", "")]:
        html = body[start:at].strip()
        if html:
            key = identifier or f"{heading}/{parts}"
            sections.append(Section(key=key, id=identifier, html=html, calculator=calculator))
        start, identifier, calculator = at, found, kind == _CALCULATOR
        if kind == _HEADING:
            heading, parts = found, 0
        elif calculator:
            parts += 1
    return sections


def in_reading_order(sections: Iterable[Section]) -> list[Part]:
    """Return the parts of a page, those that it has: key points, text, example and so on.

    A calculator, and what follows it, belongs to the section in which it is.
    """
    found: dict[str, list[Section]] = {role: [] for role in _ORDER}
    role = TEXT
    for section in sections:
        if section.id and not section.calculator:
            role = section.id if section.id in found else TEXT
        found[role].append(section)
    return [Part(role=each, sections=tuple(all_)) for each, all_ in found.items() if all_]


def merged_keys(one: Iterable[Section], other: Iterable[Section]) -> list[str]:
    """Return the keys of both, each once, in an order as near to both as there is."""
    keys = [section.key for section in one]
    at = 0
    for section in other:
        if section.key in keys:
            at = keys.index(section.key) + 1
        else:
            keys.insert(at, section.key)
            at += 1
    return keys


def _borders(body: str) -> Iterator[tuple[int, str, str]]:
    """Yield where sections begin, at what, and its id: a heading or a calculator within nothing."""
    depth = 0
    for start, end, tag, closes, rest in tags(body):
        if closes:
            depth -= 1
            if depth == 0 and tag == _CALCULATOR:
                yield end, "", ""
            continue
        if rest.endswith("/"):  # `<br />` opens nothing
            continue
        if depth == 0 and tag in {_HEADING, _CALCULATOR}:
            yield start, tag, id_of(rest)
        if tag not in VOID:
            depth += 1
