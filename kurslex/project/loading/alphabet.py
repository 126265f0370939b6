"""A locale's fields `alphabet` and `order` -> its letters in order, and whose order it has."""

import unicodedata

from kurslex.language.alphabets import Alphabet, AlphabetError, alphabet_of, read_letters
from kurslex.language.term_order import ICU, ORDERS, has_icu
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

_BAR = "|"
_CURE = (
    "write all letters in order, with spaces between: a b … y=ü z æ ø å=aa, or the first and the "
    "last of those that Unicode has in order: क..ह"
)


def read_alphabet(fields: Fields, tag: str) -> Alphabet:
    """Return the letters, each with what sorts as that letter: `… y=ü z æ=ä ø=ö å=aa`.

    Without the field it is the alphabet that comes with the package, or the Latin one.
    """
    written = unicodedata.normalize("NFC", fields.text("alphabet"))
    try:
        return read_letters(written) if _letters_in(written) else alphabet_of(tag)
    except AlphabetError as error:
        for fault in error.faults:
            fields.refuse("alphabet", f"field 'alphabet' {fault}", _CURE)
        return alphabet_of(tag)


def _letters_in(written: str) -> bool:
    return any(each != _BAR for each in written.split())


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
