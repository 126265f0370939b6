from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.numbers import Refusal, format_number, parse_number
from kurslex.formula import count, money
from kurslex.model.calculator import Input
from tests.calculators.numbers.symbols import POINT, SYMBOLS


def field(quantity: object) -> Input:
    assert isinstance(quantity, Input)
    return quantity


MONEY = field(money("50", unit="USD", sign="$"))
COUNT = field(count("100"))
RATE = field(money("1", unit="EUR", decimals=4))
LOW_RATE = field(money("1", unit="EUR", decimals=4, maximum="100"))
SIGNED = field(money("0", unit="USD", minimum="-1000", maximum="1000"))

every_locale = pytest.mark.parametrize("tag", SYMBOLS)


@every_locale
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50,5", "50.5"),
        ("50.5", "50.5"),
        ("1.000,50", "1000.5"),
        ("1 000,50", "1000.5"),
        ("1\u00a0000,50", "1000.5"),
        ("1\u202f000,50", "1000.5"),
        ("1\u2009000,50", "1000.5"),
        ("1,000.50", "1000.5"),
        ("1.000", "1000"),
        ("1,000", "1000"),
        ("1\u2019000", "1000"),
        ("1'000", "1000"),
        ("1'000'000.5", "1000000.5"),
        ("12.345.678", "12345678"),
        ("50,50 USD", "50.5"),
        ("50,50\u00a0USD", "50.5"),
        ("50,50usd", "50.5"),
        ("USD 50", "50"),
        ("$50", "50"),
        ("50 $", "50"),
        ("  7\t", "7"),
        ("007", "7"),
        ("-0", "0"),
        ("\u22120,00", "0"),
        ("1000000000000", "1000000000000"),
        ("\uff15\uff10", "50"),
        ("\uff11\uff0c\uff10\uff10\uff10\uff0e\uff15\u3000\uff35\uff33\uff24", "1000.5"),
        ("\uff04\uff15\uff10", "50"),
        ("\u0665\u0660", "50"),
        ("\u0661\u0662\u066c\u0660\u0660\u0660\u066b\u0665", "12000.5"),
        ("\u06f1\u060c\u06f0\u06f0\u06f0", "1000"),
        ("\u061c\u2212\u0660", "0"),
        ("\u200e12\u200f\u202c", "12"),
        ("\u2067\u0661\u0662\u2069", "12"),
        ("१,००,०००.५", "100000.5"),
        ("1,00,000", "100000"),
        ("12.34.567,5", "1234567.5"),
        ("𞥑𞥒", "12"),
    ],
)
def test_accepted_in_a_money_field(tag: str, text: str, value: str) -> None:
    assert parse_number(text, MONEY, SYMBOLS[tag]) == Fraction(value)


@every_locale
@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Refusal.EMPTY),
        (" \u00a0", Refusal.EMPTY),
        ("abc", Refusal.NOT_A_NUMBER),
        ("1e3", Refusal.NOT_A_NUMBER),
        ("\u221e", Refusal.NOT_A_NUMBER),
        ("NaN", Refusal.NOT_A_NUMBER),
        ("\u2075\u2070", Refusal.NOT_A_NUMBER),
        ("五十", Refusal.NOT_A_NUMBER),
        ("1,00,00", Refusal.NOT_A_NUMBER),
        ("100,00,000", Refusal.NOT_A_NUMBER),
        ("1,00.000", Refusal.NOT_A_NUMBER),
        ("١\u066b٢\u066b٣", Refusal.NOT_A_NUMBER),
        ("\u200e", Refusal.EMPTY),
        ("1_000", Refusal.NOT_A_NUMBER),
        ("1 00", Refusal.NOT_A_NUMBER),
        ("50,", Refusal.NOT_A_NUMBER),
        ("50.", Refusal.NOT_A_NUMBER),
        (",5", Refusal.NOT_A_NUMBER),
        (".5", Refusal.NOT_A_NUMBER),
        ("1,2,3", Refusal.NOT_A_NUMBER),
        ("1.000.50", Refusal.NOT_A_NUMBER),
        ("1 000.000,5", Refusal.NOT_A_NUMBER),
        ("1234.567,8", Refusal.NOT_A_NUMBER),
        ("--5", Refusal.NOT_A_NUMBER),
        ("- 5", Refusal.NOT_A_NUMBER),
        ("+5", Refusal.NOT_A_NUMBER),
        ("5-", Refusal.NOT_A_NUMBER),
        ("USD", Refusal.NOT_A_NUMBER),
        ("$", Refusal.NOT_A_NUMBER),
        ("50 EUR", Refusal.NOT_A_NUMBER),
        ("5\n0", Refusal.NOT_A_NUMBER),
        ("\u20035", Refusal.NOT_A_NUMBER),  # a blank that the browser's twin does not drop either
        ("USD\u20035", Refusal.NOT_A_NUMBER),
        ("5\u2003USD", Refusal.NOT_A_NUMBER),
        ("-5", Refusal.BELOW_MINIMUM),
        ("\u22125", Refusal.BELOW_MINIMUM),
        ("1000000000000,01", Refusal.ABOVE_MAXIMUM),
        ("50,5055", Refusal.TOO_MANY_DECIMALS),
        ("0.500", Refusal.TOO_MANY_DECIMALS),
        ("0,500", Refusal.TOO_MANY_DECIMALS),
        ("1.000,505", Refusal.TOO_MANY_DECIMALS),
        ("1" * 40, Refusal.ABOVE_MAXIMUM),
        ("1" * 41, Refusal.TOO_LONG),
        (" " * 41, Refusal.TOO_LONG),
    ],
)
def test_refused_in_a_money_field(tag: str, text: str, refusal: Refusal) -> None:
    assert parse_number(text, MONEY, SYMBOLS[tag]) is refusal


def test_a_huge_text_is_refused_before_any_arithmetic() -> None:
    assert parse_number("9" * 10_000_000, MONEY, SYMBOLS["nb"]) is Refusal.TOO_LONG


def test_a_whole_number_has_no_decimals() -> None:
    assert parse_number("1.000", COUNT, SYMBOLS["de"]) == 1000
    assert parse_number("1,000", COUNT, SYMBOLS["de"]) == 1000
    assert parse_number("1,5", COUNT, SYMBOLS["de"]) is Refusal.TOO_MANY_DECIMALS
    assert parse_number("1.5", COUNT, SYMBOLS["de"]) is Refusal.TOO_MANY_DECIMALS


def test_three_digits_after_one_sign_are_a_group_where_three_decimals_do_not_fit() -> None:
    assert parse_number("50,505", MONEY, SYMBOLS["de"]) == 50505


@every_locale
def test_two_readings_that_both_fit(tag: str) -> None:
    assert parse_number("1,000", RATE, SYMBOLS[tag]) == 1
    assert parse_number("1.000", RATE, SYMBOLS[tag]) is Refusal.AMBIGUOUS
    assert parse_number("1.0000", RATE, SYMBOLS[tag]) == 1
    assert parse_number("0.500", RATE, SYMBOLS[tag]) == Fraction(1, 2)
    assert parse_number("1 000", RATE, SYMBOLS[tag]) == 1000
    assert parse_number("1.000", LOW_RATE, SYMBOLS[tag]) == 1


def test_a_locale_with_a_decimal_point_prefers_the_point() -> None:
    assert parse_number("1.000", RATE, POINT) == 1
    assert parse_number("1,000", RATE, POINT) is Refusal.AMBIGUOUS
    assert parse_number("1,000.50", MONEY, POINT) == Fraction(2001, 2)
    assert parse_number("50,5", MONEY, POINT) == Fraction(101, 2)


def test_bounds_are_allowed_themselves() -> None:
    assert parse_number("-1000", SIGNED, SYMBOLS["it"]) == -1000
    assert parse_number("1000", SIGNED, SYMBOLS["it"]) == 1000
    assert parse_number("-1000,01", SIGNED, SYMBOLS["it"]) is Refusal.BELOW_MINIMUM


@given(
    cents=st.integers(-100_000, 100_000),
    tag=st.sampled_from(sorted(SYMBOLS)),
    unit=st.sampled_from(["", "USD"]),
)
def test_what_is_written_is_read_back(cents: int, tag: str, unit: str) -> None:
    value = Fraction(cents, 100)
    text = format_number(value, decimals=2, symbols=SYMBOLS[tag], unit=unit)
    assert parse_number(text, SIGNED, SYMBOLS[tag]) == value


@given(text=st.text(), tag=st.sampled_from(sorted(SYMBOLS)))
def test_any_text_gives_a_number_within_bounds_or_a_refusal(text: str, tag: str) -> None:
    result = parse_number(text, MONEY, SYMBOLS[tag])
    assert isinstance(result, Refusal) or MONEY.minimum <= result <= MONEY.maximum
