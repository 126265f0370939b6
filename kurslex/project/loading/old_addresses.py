"""What `docs/concepts.yml` says of published addresses that have to redirect."""

import re
from collections.abc import Iterator

from kurslex.model.concept import Legacy, LegacyCalculator, MovedPlace, Withdrawn
from kurslex.project.yaml.typed_fields import Fields

_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_FILE = ".svg"
_PLACE = re.compile(
    f"theme/{_ID}/?|practice/{_ID}/{_ID}/?|embed/practice/{_ID}/{_ID}/?|picture/{_ID}[.]svg"
)


def read_legacy(fields: Fields) -> tuple[Legacy, ...]:
    """Return a concept's old addresses: `old-id`, or `old-id#section` where a section took over."""
    found = (text.partition("#") for text in fields.texts("legacy"))
    return tuple(Legacy(slug=slug, section=section) for slug, _, section in found)


def read_withdrawn(fields: Fields) -> tuple[Withdrawn, ...]:
    """Return the entries of the field `withdrawn`: ids, each with the concepts to read instead."""
    return tuple(
        Withdrawn(
            id=name,
            related=entry.texts("related", required=True),
            line=line,
            legacy=entry.texts("legacy"),
        )
        for name, entry, line in _entries(fields, "withdrawn", "withdrawn concept")
    )


def read_legacy_calculators(fields: Fields) -> tuple[LegacyCalculator, ...]:
    """Return the entries of the field `calculators`: ids, each with those that it had before."""
    return tuple(
        LegacyCalculator(id=name, legacy=entry.texts("legacy", required=True), line=line)
        for name, entry, line in _entries(fields, "calculators", "calculator")
    )


def read_moved(fields: Fields) -> tuple[MovedPlace, ...]:
    """Return the entries of the field `moved`: old and new places below a language's address."""
    table = fields.table("moved", "the moved places")
    if table is None:
        return ()
    found = []
    for old in table.names():
        new = table.text(old)
        for each in (old, new):
            if not _PLACE.fullmatch(each):
                message = f"'{each}' is not the address of a place below a language"
                table.refuse(old, message, "write theme/ID, practice/theme/ID or picture/ID.svg")
                break
        else:
            if old.endswith(_FILE) and not new.endswith(_FILE):
                message = f"'{old}' is a file, and '{new}' a page"
                table.refuse(old, message, "name another picture: an image file cannot redirect")
                continue
            found.append(
                MovedPlace(old=_location(old), new=_location(new), line=table.line_of(old))
            )
    return tuple(found)


def _location(place: str) -> str:
    return place if place.endswith(_FILE) else f"{place.removesuffix('/')}/"


def _entries(fields: Fields, name: str, what: str) -> Iterator[tuple[str, Fields, int]]:
    """Yield the entries of a table of tables, each with its line; what nobody reads is reported."""
    table = fields.table(name, f"the {what}s")
    for each in table.names() if table else ():
        entry = table.table(each, f"the {what} '{each}'") if table else None
        if table and entry is not None:
            yield each, entry, table.line_of(each)
            entry.finish()
