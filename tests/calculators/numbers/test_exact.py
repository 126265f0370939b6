from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.numbers import decimal_places, exact_text


@pytest.mark.parametrize(
    ("value", "text", "places"),
    [
        ("0", "0", 0),
        ("2000", "2000", 0),
        ("-50.50", "-50.5", 1),
        ("0.001", "0.001", 3),
        ("-0.25", "-0.25", 2),
        ("0.008", "0.008", 3),
        ("1/1024", "0.0009765625", 10),
        ("1e-40", f"0.{'0' * 39}1", 40),
        ("1/3", "1/3", None),
        ("-50/3", "-50/3", None),
    ],
)
def test_exact_text(value: str, text: str, places: int | None) -> None:
    assert exact_text(Fraction(value)) == text
    assert decimal_places(Fraction(value)) == places


@given(st.fractions())
def test_exact_text_loses_nothing(value: Fraction) -> None:
    assert Fraction(exact_text(value)) == value
