"""What operators compute, and which exponents a power may have."""

from fractions import Fraction

import pytest

from kurslex.bounds.calculations import HIGHEST_EXPONENT
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.operators import OPERATORS, floor, round_to
from kurslex.calculators.lang.scope import Scope
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import parsed_expression
from kurslex.model.program import Expression, Number, Operation


def read(text: str) -> tuple[Expression, list[str]]:
    source = Source(text, path="")
    expression = ExpressionReader(source, Scope()).expression(parsed_expression(text))
    return expression, [f"{each.message}; {each.hint}" for each in source.problems]


@pytest.mark.parametrize(
    ("operator", "expected"),
    [("+", "7/2"), ("-", "-1/2"), ("*", "3"), ("/", "3/4"), ("**", "9/4")],
)
def test_an_operator_computes_exactly(operator: str, expected: str) -> None:
    assert OPERATORS[operator].compute(Fraction(3, 2), Fraction(2)) == Fraction(expected)


@pytest.mark.parametrize(
    ("value", "step", "expected"),
    [
        ("0.245", "0.01", "0.25"),
        ("-0.245", "0.01", "-0.25"),
        ("0.2449", "0.01", "0.24"),
        ("0", "2", "0"),
        ("-7.5", "-5", "-10"),
        ("2", "3/2", "3/2"),
        ("9/4", "3/2", "3"),
    ],
)
def test_the_nearest_multiple_of_a_step(value: str, step: str, expected: str) -> None:
    assert round_to(Fraction(value), Fraction(step)) == Fraction(expected)


def test_the_whole_number_below() -> None:
    assert [floor(Fraction(text)) for text in ("2.5", "-2.5", "3")] == [2, -3, 3]


def test_the_highest_exponent() -> None:
    highest = int(HIGHEST_EXPONENT)
    power, problems = read(f"2 ** {highest}")
    assert problems == []
    assert isinstance(power, Operation)
    assert read(f"2 ** {highest + 1}")[1] == [
        f"column 6: `{highest + 1}` is not an exponent of **; "
        f"write a whole number from 0 to {highest}, or power(base, exponent)"
    ]


def test_in_the_place_of_what_is_no_expression_there_is_a_zero() -> None:
    expression, problems = read("1 + [2]")
    assert len(problems) == 1
    assert isinstance(expression, Operation)
    assert expression.right == Number(line=1, column=5, value=Fraction(0))
