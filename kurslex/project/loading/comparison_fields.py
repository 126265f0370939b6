"""A page's fields `checked` and `typographical` -> what it has been compared with, and how."""

import re
from collections.abc import Iterator

from kurslex.model.checked import Checked, Fingerprint
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

# Six digits a part; five in records of before November 2026.
_HASH = "[0-9a-f]{6}"
_RECORD = re.compile(
    "|".join(
        rf"(?P<source{digits}>{parts})(?:/(?P<own{digits}>{parts}))?"
        for digits in (5, 6)
        for parts in [f"[0-9a-f]{{{digits}}}(?:-[0-9a-f]{{{digits}}})+"]
    )
)
_SAME = re.compile(rf"{_HASH}(?:={_HASH})+")
_HINT = "delete the line, and let kurslex sync write it"


def read_checked(fields: Fields, path: str, problems: list[Problem]) -> dict[str, Checked]:
    """Return the records by locale tag: `de: 3f9a1c-02bd1f-77e0a4/81ab02-2cd118-5e6f03`.

    A language without a record is a place for one to come, and left out.
    """
    found = {}
    for tag, text, line in _entries(fields, "checked", "the list of sources"):
        record = _RECORD.fullmatch(text)
        if record:
            source, own = (
                _fingerprint(record[f"{name}5"] or record[f"{name}6"]) for name in ("source", "own")
            )
            found[tag] = Checked(source=source, own=own, line=line)
        else:
            message = f"field '{tag}' is not a record of a comparison"
            problems.append(_problem(path, line, message))
    return found


def read_typographical(
    fields: Fields, path: str, problems: list[Problem]
) -> dict[str, tuple[str, ...]]:
    """Return the hashes of texts that count as the same, by part; none for most parts."""
    found: dict[str, tuple[str, ...]] = {}
    what = "the list of typographical edits"
    for name, text, line in _entries(fields, "typographical", what):
        if _SAME.fullmatch(text):
            found[name] = tuple(text.split("="))
        else:
            problems.append(_problem(path, line, f"field '{name}' does not name texts by hashes"))
    return found


def written(checked: Checked) -> str:
    """Return a record as `read_checked` reads it."""
    return "/".join("-".join(each) for each in (checked.source, checked.own) if each)


def _entries(fields: Fields, name: str, what: str) -> Iterator[tuple[str, str, int]]:
    """Yield what is written in a table of texts, with its line."""
    table = fields.table(name, what)
    if table is None:
        return
    for each in table.names():
        text = table.text(each, may_be_empty=True)
        if text:
            yield each, text, table.line_of(each)


def _problem(path: str, line: int, message: str) -> Problem:
    return Problem(path=path, line=line, message=message, check="malformed-field", hint=_HINT)


def _fingerprint(text: str | None) -> Fingerprint:
    return tuple(text.split("-")) if text else ()
