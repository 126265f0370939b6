from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.run.inline_expression import InlineError, InlineValue, inline_value
from kurslex.model.locale import NumberSymbols
from kurslex.site.parts.inline_values import inline_text

NO_EXPRESSION = "is not an expression such as 4 / 100 * 50"
ROUND = "say after how many decimals it is rounded: | 2"
SHORTEN = "shorten it, or compute parts of it in braces of their own"
SYMBOLS = NumberSymbols(decimal=",", group=".", minus="−")


def before_mutants(_: frozenset[str]) -> None:
    """Let Hypothesis sort all characters, which takes seconds."""
    st.text().validate()


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
        ("1 + 1".ljust(200), "2", 0, "2"),
    ],
)
def test_what_is_computed_and_printed(text, value, decimals, printed):
    assert inline_value(text) == InlineValue(Fraction(value), decimals)
    assert inline_text(text, SYMBOLS) == printed


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("", NO_EXPRESSION, ""),
        ("2 +", NO_EXPRESSION, ""),
        ("2 | two", NO_EXPRESSION, ""),
        ("1" * 201, "is longer than 200 characters", SHORTEN),
        ("-" * 900 + "1", "is longer than 200 characters", SHORTEN),
        ("-" * 150 + "1", "cannot be computed: this is nested more than 100 deep", SHORTEN),
        (
            "1" * 101,
            f"cannot be computed: column 1: `{'1' * 39}…` is not part of the language of "
            "calculators",
            "write at most 100 digits",
        ),
        ("1 / 3", "has decimals without end", ROUND),
        ("1 / 2 ** 37", "has more than 36 decimals", ROUND),
        ("1 / 3 | 5000", "is rounded to more than 36 decimals", "round it to fewer: | 2"),
        ("1 / 4 | 37", "is rounded to more than 36 decimals", "round it to fewer: | 2"),
        ("10 ** 36", "is a number of more than 36 digits", ""),
        ("1 / 0", "has no result: it divides by zero", ""),
        (
            "sum(1 for i in range(0, 1201))",
            "has no result: a loop takes more than 1,200 iterations",
            "",
        ),
        ("max(i for i in range(0, 0))", "has no result: a max of nothing is not a number", ""),
        ("price * 2", "cannot be computed: column 1: the name 'price' is not defined here", ""),
        (
            "9 ** 9 ** 9",
            "cannot be computed: column 6: `9 ** 9` is not an exponent of **",
            "write a whole number from 0 to 200, or power(base, exponent)",
        ),
    ],
)
def test_what_is_refused(text, message, hint):
    with pytest.raises(InlineError) as refused:
        inline_value(text)
    assert (str(refused.value), refused.value.hint) == (message, hint)


def test_as_many_decimals_as_may_be():
    assert inline_value("1 / 3 | 36").decimals == inline_value("1 / 2 ** 36").decimals == 36


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
