"""A locale's fields `alphabet` and `order` -> its letters in order, and whose order it has."""

import unicodedata

from kurslex.language.alphabets import Alphabet, alphabet_of, read_letters
from kurslex.language.term_order import ICU, ORDERS, has_icu
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

_BAR = "|"


def read_alphabet(fields: Fields, path: str, tag: str, problems: list[Problem]) -> Alphabet:
    """Return the letters, each with what sorts as that letter: `… y=ü z æ=ä ø=ö å=aa`.

    Without the field it is the alphabet that comes with the package, or the Latin one.
    """
    written = unicodedata.normalize("NFC", fields.text("alphabet"))
    seen: set[str] = set()
    for name in (name for each in written.split() if each != _BAR for name in each.split("=")):
        if not name or name != name.lower() or name in seen:
            fault = f"has '{name}' twice" if name in seen else f"has '{name}', no small letter"
            problems.append(
                Problem(
                    path=path,
                    line=fields.line_of("alphabet"),
                    message=f"field 'alphabet' {fault}",
                    check="malformed-field",
                    hint="write all letters in order, with spaces between: a b … y=ü z æ ø å=aa",
                )
            )
        seen.add(name)
    return read_letters(written) if seen else alphabet_of(tag)


def read_order(fields: Fields, path: str, tag: str, problems: list[Problem]) -> str:
    """Return whose order the terms have; without the field, that of the alphabet.

    ICU's needs the extra `icu`: where it is not installed, nothing stands in for it.
    """
    order = fields.text("order") or ORDERS[0]
    fault = hint = ""
    if order not in ORDERS:
        fault, hint = f"order '{order}' is not known", f"write {' or '.join(ORDERS)}"
    elif order == ICU and not has_icu():
        fault = f"the order of '{tag}' is that of ICU, which is not installed"
        hint = "pip install 'kurslex[icu]'; or leave out order, and give terms their readings, sort"
    if fault:
        problems.append(
            Problem(
                path=path,
                line=fields.line_of("order"),
                message=fault,
                check="malformed-field",
                hint=hint,
            )
        )
        return ORDERS[0]
    return order
