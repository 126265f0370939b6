from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.numbers import PLAIN, format_number
from tests.calculators.numbers.symbols import OTHERS, POINT, SYMBOLS


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("nb", "2\u00a0000,00\u00a0USD"),
        ("de", "2.000,00\u00a0USD"),
        ("it", "2.000,00\u00a0USD"),
    ],
)
def test_style_of_the_locales(tag: str, expected: str) -> None:
    assert format_number(Fraction(2000), decimals=2, symbols=SYMBOLS[tag], unit="USD") == expected


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        ("0", 0, "0"),
        ("0", 2, "0,00"),
        ("-0.004", 2, "0,00"),
        ("-0.005", 2, "−0,01"),
        ("0.005", 2, "0,01"),
        ("2.675", 2, "2,68"),
        ("1.005", 2, "1,01"),
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "−3"),
        ("999", 0, "999"),
        ("1000", 0, "1.000"),
        ("999.995", 2, "1.000,00"),
        ("-999999.5", 0, "−1.000.000"),
        ("1234567.891", 2, "1.234.567,89"),
        ("1/3", 4, "0,3333"),
        ("2/3", 4, "0,6667"),
        ("-76582.775", 2, "−76.582,78"),
    ],
)
def test_rounding_grouping_and_signs(value: str, decimals: int, expected: str) -> None:
    text = format_number(Fraction(value), decimals=decimals, symbols=SYMBOLS["de"])
    assert text == expected


def test_symbols_of_another_habit() -> None:
    assert format_number(Fraction(-12345, 10), decimals=2, symbols=POINT) == "-1,234.50"


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        ("hi", "999", "999.00"),
        ("hi", "12345.5", "12,345.50"),
        ("hi", "100000", "1,00,000.00"),
        ("hi", "-1234567890", "−1,23,45,67,890.00"),
        ("es", "1234.5", "1234,50"),
        ("es", "12345", "12.345,00"),
        ("es", "9999.999", "10.000,00"),
        ("bn", "1234567", "১২,৩৪,৫৬৭.০০"),
        ("ar-EG", "-12000", "\u061c−١٢٬٠٠٠٫٠٠"),
        ("ff-Adlm", "1234", "𞥑\u2e41𞥒𞥓𞥔.𞥐𞥐"),
    ],
)
def test_groups_and_digits_of_other_languages(tag: str, value: str, expected: str) -> None:
    assert format_number(Fraction(value), decimals=2, symbols=OTHERS[tag]) == expected


@given(value=st.fractions(max_denominator=10**9), decimals=st.integers(0, 8))
def test_decimal_module_agrees_on_every_fraction(value: Fraction, decimals: int) -> None:
    # 80 digits hold every such fraction well apart from its neighbours' halves, as its
    # denominator has no more than ten; an exact half is a short decimal and stays exact.
    context = Context(prec=80)
    quotient = context.divide(Decimal(value.numerator), Decimal(value.denominator))
    rounded = quotient.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, context)
    expected = f"{rounded if rounded else abs(rounded):f}"
    assert format_number(value, decimals=decimals, symbols=PLAIN) == expected
