from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.loading.inline import InlineError, InlineValue, inline_value
from kurslex.model.locale import NumberSymbols
from kurslex.rendering.inline import inline_text

SYMBOLS = NumberSymbols(decimal=",", group=".", minus="−")


@pytest.mark.parametrize(
    ("text", "value", "decimals", "printed"),
    [
        ("4 / 100 * 50", "2", 0, "2"),
        ("1000 * 200000", "200000000", 0, "200.000.000"),
        ("50.05 - 49.95", "0.1", 1, "0,1"),
        ("50.05 - 49.95 | 2", "0.1", 2, "0,10"),
        ("50 / (2000000 / 1000000)", "25", 0, "25"),
        ("100 / 1250000 * 100", "0.008", 3, "0,008"),
        ("2 / 3|2", "2/3", 2, "0,67"),
        ("-(1 - 4) ** 3 | 0", "27", 0, "27"),
        ("2 - 5", "-3", 0, "−3"),
    ],
)
def test_what_is_computed_and_printed(text, value, decimals, printed):
    assert inline_value(text) == InlineValue(Fraction(value), decimals)
    assert inline_text(text, SYMBOLS) == printed


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no expression such as 4 / 100 * 50"),
        ("2 +", "is no expression such as 4 / 100 * 50"),
        ("2 | two", "is no expression such as 4 / 100 * 50"),
        ("1" * 201, "is no expression such as 4 / 100 * 50"),
        ("1 / 3", "has no end; say after how many decimals it is rounded: | 2"),
        ("1 / 0", "has no result: division-by-zero"),
        ("price * 2", "column 1: nothing is named 'price' here"),
        ("9 ** 9 ** 9", "column 6: `9 ** 9` is no exponent of **"),
    ],
)
def test_what_is_refused(text, message):
    with pytest.raises(InlineError) as refused:
        inline_value(text)
    assert str(refused.value) == message


@given(st.text(max_size=60))
def test_nothing_else_is_ever_raised(text):
    try:
        inline_value(text)
    except InlineError:
        return


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_a_quotient_is_exact(numerator, denominator):
    assert inline_value(f"{numerator} / {denominator} | 2").value == Fraction(
        numerator, denominator
    )
