"""A page's field `checked` -> the texts of other languages that it has been checked against."""

import re

from kurslex.loading.fields import Fields
from kurslex.model.checked import Checked, Fingerprint
from kurslex.problem import Problem

_PARTS = "[0-9a-f]{5}(?:-[0-9a-f]{5})+"
_RECORD = re.compile(rf"(?P<source>{_PARTS})(?:/(?P<own>{_PARTS}))?")


def read_checked(fields: Fields, path: str, problems: list[Problem]) -> dict[str, Checked]:
    """Return the records by locale tag: `de: 3f9a1-02bd1-77e0a/81ab0-2cd11-5e6f0`."""
    table = fields.table("checked", "the list of sources")
    if table is None:
        return {}
    found = {}
    for tag in table.names():
        line = table.line_of(tag)
        record = _RECORD.fullmatch(table.text(tag))
        if record:
            source, own = map(_fingerprint, record.group("source", "own"))
            found[tag] = Checked(source=source, own=own, line=line)
        elif not any(problem.path == path and problem.line == line for problem in problems):
            problems.append(
                Problem(
                    path=path,
                    line=line,
                    message=f"field '{tag}' is no record of a text",
                    check="malformed-field",
                    hint="delete the line, and let kurslex sync write it",
                )
            )
    return found


def written(checked: Checked) -> str:
    """Return a record as `read_checked` reads it."""
    return "/".join("-".join(each) for each in (checked.source, checked.own) if each)


def _fingerprint(text: str | None) -> Fingerprint:
    return tuple(text.split("-")) if text else ()
