"""Quotation marks that are apostrophes as well."""

import pytest

from kurslex.model.house_style import HouseStyle
from kurslex.rules.support.wrong_quotation_marks import quotation_faults

DUTCH = HouseStyle(quotes=("‘", "’"))


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("De pagina’s van de ‘lijst’ staan hier.", []),
        ("De ‘pagina’s van de lijst’ staan hier.", []),
        ("Hans’ boek gaat ’s avonds open, ‘altijd’.", []),
        ("De ‘lijst staat hier.", [(3, "‘ is never closed")]),
        ("De ‘lijst ‘staat’ hier.", [(10, "‘ is within another pair")]),
        ("De “lijst”.", [(3, "“ is not a quotation mark of this language"),
                         (9, "” is not a quotation mark of this language")]),
    ],
)  # fmt: skip
def test_a_mark_that_is_an_apostrophe_too(text, faults):
    assert [(place, fault) for place, fault, _ in quotation_faults(text, DUTCH)] == faults


def test_a_closing_mark_of_its_own_kind_closes_something():
    found = quotation_faults("Das Wort“ ist fremd.", HouseStyle(quotes=("„", "“")))
    assert [fault for _, fault, _ in found] == ["“ closes nothing"]
