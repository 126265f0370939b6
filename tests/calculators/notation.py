"""How the tests of formulas write names, fields, numbers and words."""

from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.numbers import exact_text

NOTATION = Notation(
    name=str.title,
    field=lambda table, field: f"{table}’ {field}",
    table="<{}>".format,
    number=lambda number: exact_text(number.value).replace(".", ","),
    word=lambda word: f"<{word}>",
)
