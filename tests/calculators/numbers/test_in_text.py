"""Numbers found in texts, and what they say: as each language writes them, and no others."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.numbers import PLAIN, format_number
from kurslex.calculators.numbers.in_text import number_pattern, plain_number
from tests.calculators.numbers.symbols import OTHERS, POINT, SYMBOLS

_ALL = {**SYMBOLS, **OTHERS, "point": POINT}


def numbers(text: str, tag: str) -> list[str]:
    return [
        plain_number(found[0], _ALL[tag]) for found in re.finditer(number_pattern(_ALL[tag]), text)
    ]


@pytest.mark.parametrize(
    ("tag", "text", "found"),
    [
        ("de", "5", ["5"]),
        ("de", "1.234,5 von 2000", ["1234.5", "2000"]),
        ("de", "1.234.567", ["1234567"]),
        ("de", "3,25 %", ["3.25"]),
        ("de", "12.34", ["12", "34"]),  # no group has two digits
        ("de", "1234.567", ["1234", "567"]),  # nor has the first one four
        ("de", "1.234.56", ["1234", "56"]),
        ("nb", "1\u00a0234,5", ["1234.5"]),
        ("nb", "1.234", ["1", "234"]),
        ("point", "1,234.5", ["1234.5"]),
        ("hi", "1,00,000.5", ["100000.5"]),
        ("hi", "100,000", ["100000"]),
        ("hi", "12,34,567", ["1234567"]),
        ("hi", "1,234,567", ["1234567"]),
        ("hi", "100000", ["100000"]),
        ("bn", "১,০০,০০০.৫", ["100000.5"]),
        ("bn", "1,00,000.5", ["100000.5"]),
        ("ar-EG", "١٢٬٠٠٠٫٥", ["12000.5"]),
        ("ar-EG", "12,000.5", ["12000.5"]),  # Latin digits have Latin signs beside them
        ("ff-Adlm", "𞥑\u2e41𞥒𞥓𞥔.𞥕", ["1234.5"]),
        ("de", "none", []),
    ],
)
def test_numbers_of_a_text(tag: str, text: str, found: list[str]) -> None:
    assert numbers(text, tag) == found


@pytest.mark.parametrize("tag", _ALL)
@given(value=st.fractions(0, 10**12), decimals=st.integers(0, 4))
def test_a_number_that_is_shown_is_found_again(tag: str, value: Fraction, decimals: int) -> None:
    text = format_number(value, decimals=decimals, symbols=_ALL[tag])
    (found,) = numbers(text, tag)
    assert Fraction(found) == Fraction(format_number(value, decimals=decimals, symbols=PLAIN))
