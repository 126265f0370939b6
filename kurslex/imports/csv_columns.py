"""The name of a column -> the kind and the language of what is in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kurslex.imports.material import Place
from kurslex.imports.names import is_language, language_tag

_TAG = r"(?P<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3})"
_WITH_LANGUAGE = (
    re.compile(rf"(?P<name>[A-Za-z ]{{1,30}}?)[ _.:(\[-]+{_TAG}[)\]]?"),
    re.compile(rf"{_TAG}[ _.:-]+(?P<name>[A-Za-z ]{{1,30}})"),
)
# What others call what we have, in small letters.
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "term": ("term", "preferred", "preferred term", "label", "preflabel", "name"),
    "also": ("also", "synonym", "synonyms", "admitted", "altlabel", "acronym", "abbreviation"),
    "avoid": ("avoid", "deprecated", "forbidden", "not recommended"),
    "definition": ("definition", "def", "description", "meaning"),
    "note": ("note", "notes", "comment", "remark", "text"),
    "qualifier": ("qualifier",),
    "address": ("address",),
}
_PLAIN: Mapping[str, tuple[str, ...]] = {
    **_FIELDS,
    "concept": ("concept", "id", "key", "slug", "identifier", "concept id", "entry"),
    "theme": ("theme", "category", "topic", "subject", "subject field", "domain"),
    "language": ("language", "lang", "locale"),
    "status": ("status",),
    "concept-status": ("concept-status", "concept status"),
    "tags": ("tags", "tag"),
    "of": ("of",),
    "gender": ("gender",),
    "genitive": ("genitive",),
    "plural": ("plural",),
    "reason": ("reason",),
    "permalink": ("permalink",),
}


@dataclass(frozen=True, slots=True)
class Column:
    """What a column has: `kind` is one of the names above, or empty; `language` is its tag.

    `at` counts the columns, of which two may have one name.
    """

    name: str
    kind: str = ""
    language: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: its cells by columns, and where it is; `used` are the columns that were read."""

    cells: dict[Column, str]
    place: Place
    used: set[Column] = field(default_factory=set)

    def all(self, kind: str, language: str = "") -> list[str]:
        """Return all cells of a kind that are not empty."""
        found = [
            each
            for each, text in self.cells.items()
            if (each.kind, each.language) == (kind, language) and text.strip()
        ]
        self.used.update(found)
        return [self.cells[each] for each in found]

    def get(self, kind: str, language: str = "") -> str:
        """Return the first cell of a kind that is not empty; others that say the same are read."""
        first = self.seen(kind, language)
        self.used.update(
            each
            for each, text in self.cells.items()
            if (each.kind, each.language) == (kind, language) and text.strip() == first.strip()
        )
        return first

    def seen(self, kind: str, language: str = "") -> str:
        """Return the same, and read none."""
        wanted = (
            text
            for each, text in self.cells.items()
            if (each.kind, each.language) == (kind, language) and text.strip()
        )
        return next(wanted, "")

    def unused(self) -> dict[Column, str]:
        """Return the cells that say something and were not read."""
        cells = self.cells.items()
        return {each: text for each, text in cells if text.strip() and each not in self.used}


def column(name: str, at: int = 0) -> Column:
    """Return what a column of a name has, which is at a place among the columns."""
    written = " ".join(name.split())
    plain = _kind(written, _PLAIN)
    if plain:
        return Column(name, plain, at=at)
    for pattern in _WITH_LANGUAGE:
        found = pattern.fullmatch(written)
        kind = _kind(found["name"], _FIELDS) if found else ""
        if found and kind and is_language(found["tag"]):
            return Column(name, kind, language_tag(found["tag"]), at)
    if is_language(written):
        return Column(name, "term", language_tag(written), at)
    return Column(name, at=at)


def _kind(name: str, among: Mapping[str, tuple[str, ...]]) -> str:
    plain = name.strip().lower()
    return next((kind for kind, names in among.items() if plain in names), "")
