"""The names of a table's columns -> what is in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

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
    "address": ("address",),
}
_PLAIN: Mapping[str, tuple[str, ...]] = {
    **_FIELDS,
    "concept": ("concept", "id", "key", "slug", "identifier", "concept id", "entry"),
    "theme": ("theme", "category", "topic", "subject", "subject field", "domain"),
    "language": ("language", "lang", "locale"),
    "status": ("status",),
    "of": ("of",),
    "gender": ("gender",),
    "genitive": ("genitive",),
    "plural": ("plural",),
    "reason": ("reason",),
    "permalink": ("permalink",),
}


@dataclass(frozen=True, slots=True)
class Column:
    """What a column has: `kind` is one of the names above, or empty; `language` is its tag."""

    name: str
    kind: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: its cells by columns, and where it is."""

    cells: dict[Column, str]
    place: Place

    def get(self, kind: str, language: str = "") -> str:
        """Return the first cell of a kind that is not empty."""
        wanted = (
            text
            for each, text in self.cells.items()
            if (each.kind, each.language) == (kind, language) and text
        )
        return next(wanted, "")


def column(name: str) -> Column:
    """Return what a column of a name has."""
    written = " ".join(name.split())
    plain = _kind(written, _PLAIN)
    if plain:
        return Column(name, plain)
    for pattern in _WITH_LANGUAGE:
        found = pattern.fullmatch(written)
        kind = _kind(found["name"], _FIELDS) if found else ""
        if found and kind and is_language(found["tag"]):
            return Column(name, kind, language_tag(found["tag"]))
    if is_language(written):
        return Column(name, "term", language_tag(written))
    return Column(name)


def _kind(name: str, among: Mapping[str, tuple[str, ...]]) -> str:
    plain = name.strip().lower()
    return next((kind for kind, names in among.items() if plain in names), "")
