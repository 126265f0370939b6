"""The table `numbers` of `docs/LOCALE/locale.yml` -> how a language writes numbers."""

import unicodedata

from kurslex.bounds.contents import LONGEST_GROUP
from kurslex.model.locale import DIGITS, USUAL_GROUPS, NumberSymbols
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

# Stands for a number symbol that is not there: checks go on, but nothing is built with it.
_NONE = "?"
_DIRECTIONS = "\u061c\u200e\u200f"
"""Marks of direction, one of which may be beside a minus."""


def read_number_symbols(fields: Fields, path: str, problems: list[Problem]) -> NumberSymbols:
    """Return what a locale's fields say; those of machines without the table."""
    table = fields.table("numbers", "the number symbols", required=True)
    if table is None:
        return NumberSymbols(decimal=".", group=",", minus="−")
    faults = _Faults(table, path, problems)
    decimal, group, minus = (_symbol(faults, name) for name in ("decimal", "group", "minus"))
    groups = _groups(faults)
    symbols = NumberSymbols(
        decimal=decimal,
        group=group,
        minus=minus,
        digits=_digits(faults),
        groups=groups,
        least=_least(faults, groups[0]),
    )
    table.finish()
    if decimal == group != _NONE:
        faults.add("group", "is the same character as field 'decimal'")
    return symbols


class _Faults:
    """The table, and where what is wrong with it is noted."""

    def __init__(self, table: Fields, path: str, problems: list[Problem]) -> None:
        self.table = table
        self._path, self._problems = path, problems

    def add(self, name: str, fault: str, hint: str = "") -> None:
        """Note what is wrong with a field."""
        self._problems.append(
            Problem(
                path=self._path,
                line=self.table.line_of(name),
                message=f"field '{name}' {fault}",
                check="malformed-field",
                hint=hint,
            )
        )


def _symbol(faults: _Faults, name: str) -> str:
    written = faults.table.text(name, required=True)
    sign = written.strip(_DIRECTIONS) if name == "minus" else written
    if len(sign) <= 1 and not sign.isalnum():
        return written or _NONE
    faults.add(name, "must be one character, and neither letter nor digit")
    return _NONE


def _digits(faults: _Faults) -> str:
    digits = faults.table.text("digits") or DIGITS
    if [unicodedata.decimal(each, None) for each in digits] == list(range(len(DIGITS))):
        return digits
    faults.add("digits", "must be the ten digits from zero on", f'write them in order: "{DIGITS}"')
    return DIGITS


def _groups(faults: _Faults) -> tuple[int, int]:
    written = faults.table.texts("groups")
    sizes = [int(each) for each in written if each in DIGITS[1 : LONGEST_GROUP + 1]]
    if written and (len(sizes) != len(written) or len(sizes) > len(USUAL_GROUPS)):
        hint = "write the digits of the last group, then of those before it: [3, 2]"
        faults.add("groups", "must be one or two numbers from 1 to 9", hint)
        return USUAL_GROUPS
    return (sizes[0], sizes[-1]) if sizes else USUAL_GROUPS


def _least(faults: _Faults, last: int) -> int:
    least = faults.table.count("least")
    if not least:
        return last + 1
    if least <= last:
        hint = "write how many digits the shortest number with groups has"
        faults.add("least", f"must be more than the {last} digits of a group", hint)
        return last + 1
    return least
