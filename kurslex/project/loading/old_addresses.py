"""What `docs/concepts.yml` says of addresses that were published once and have to lead on."""

from collections.abc import Iterator

from kurslex.model.concept import Legacy, LegacyCalculator, Withdrawn
from kurslex.project.yaml.typed_fields import Fields


def read_legacy(fields: Fields) -> tuple[Legacy, ...]:
    """Return a concept's old addresses: `old-id`, or `old-id#section` where a section took over."""
    found = (text.partition("#") for text in fields.texts("legacy"))
    return tuple(Legacy(slug=slug, section=section) for slug, _, section in found)


def read_withdrawn(fields: Fields) -> tuple[Withdrawn, ...]:
    """Return the entries of the field `withdrawn`: ids, each with the concepts to read instead."""
    found = _lists(fields, "withdrawn", "withdrawn concept", "related")
    return tuple(Withdrawn(id=name, related=related, line=line) for name, related, line in found)


def read_legacy_calculators(fields: Fields) -> tuple[LegacyCalculator, ...]:
    """Return the entries of the field `calculators`: ids, each with those that it had before."""
    found = _lists(fields, "calculators", "calculator", "legacy")
    return tuple(LegacyCalculator(id=name, legacy=old, line=line) for name, old, line in found)


def _lists(
    fields: Fields, name: str, what: str, item: str
) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield the entries of a table whose only field is a list, each with its line."""
    table = fields.table(name, f"the {what}s")
    if table is None:
        return
    for each in table.names():
        entry = table.table(each, f"the {what} '{each}'")
        if entry is not None:
            yield each, entry.texts(item, required=True), table.line_of(each)
            entry.finish()
