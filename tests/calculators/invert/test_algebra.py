"""Each rule by which a formula is written shortly, with what it makes and at which place."""

import pytest

from kurslex.calculators.invert import algebra
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.scope import Scope
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import parsed_expression
from kurslex.model.program import Aggregate, Expression, Name

PLACE = Name(line=7, column=3, identifier="a")
SCOPE = Scope(numbers=frozenset({"a", "b", "c"}))


def at_place(text: str) -> Expression:
    """Return an expression as it is written, all of its nodes at one place."""
    source = Source(text, path="")
    expression = ExpressionReader(source, SCOPE).expression(parsed_expression(text))
    assert source.problems == []
    return algebra.placed(expression, PLACE)


@pytest.mark.parametrize(
    ("rule", "operands", "expected"),
    [
        ("negate", ["0"], "0"),
        ("negate", ["-a"], "a"),
        ("negate", ["a - b"], "b - a"),
        ("negate", ["a + b"], "-(a + b)"),
        ("negate", ["a"], "-a"),
        ("add", ["0", "a"], "a"),
        ("add", ["a", "0"], "a"),
        ("add", ["1.5", "2.25"], "3.75"),
        ("add", ["2.25", "1.5"], "3.75"),
        ("add", ["a", "-b"], "a - b"),
        ("add", ["-a", "b"], "b - a"),
        ("add", ["a * b", "b"], "b * (1 + a)"),
        ("add", ["a * b", "a"], "a * b + a"),
        ("add", ["a", "2"], "2 + a"),
        ("add", ["2", "a"], "2 + a"),
        ("add", ["a", "b"], "a + b"),
        ("subtract", ["a", "0"], "a"),
        ("subtract", ["0", "a"], "-a"),
        ("subtract", ["0", "0"], "0"),
        ("subtract", ["a", "a"], "0"),
        ("subtract", ["a", "-b"], "a + b"),
        ("subtract", ["a", "b * a"], "a * (1 - b)"),
        ("subtract", ["a", "b / a"], "a - b / a"),
        ("subtract", ["a", "a * b"], "a - a * b"),
        ("subtract", ["a", "b"], "a - b"),
        ("multiply", ["0", "a"], "0"),
        ("multiply", ["a", "0"], "0"),
        ("multiply", ["a", "1"], "a"),
        ("multiply", ["1", "a"], "a"),
        ("multiply", ["-a", "b"], "-(a * b)"),
        ("multiply", ["a", "-b"], "-(a * b)"),
        ("multiply", ["-a", "-b"], "a * b"),
        ("multiply", ["1.5", "0.25"], "0.375"),
        ("multiply", ["a", "b * c"], "a * b * c"),
        ("multiply", ["a", "1 / b"], "a / b"),
        ("multiply", ["a", "2 / b"], "a * (2 / b)"),
        ("multiply", ["a / b", "c"], "a * c / b"),
        ("multiply", ["a / 2", "b"], "a / 2 * b"),
        ("multiply", ["a", "b"], "a * b"),
        ("divide", ["a", "1"], "a"),
        ("divide", ["-a", "-b"], "a / b"),
        ("divide", ["-a", "b"], "-(a / b)"),
        ("divide", ["a", "-b"], "a / -b"),
        ("divide", ["a / b", "c"], "a / (b * c)"),
        ("divide", ["a", "b / c"], "a * c / b"),
        ("divide", ["a", "b"], "a / b"),
    ],
)
def test_a_rule(rule: str, operands: list[str], expected: str) -> None:
    made = getattr(algebra, rule)(*map(at_place, operands))
    assert made == at_place(expected)


def test_a_number_and_a_function_are_at_the_place_of_what_they_are_made_for() -> None:
    assert algebra.number(2, PLACE) == at_place("2")
    called = algebra.call("power", at_place("a"), at_place("b"))
    assert (called, called.line, called.column) == (at_place("power(a, b)"), 7, 3)


def test_a_sum_of_another_term_goes_over_the_same_numbers() -> None:
    aggregate = at_place("sum(a * k for k in range(0, 3) if k > 1)")
    assert isinstance(aggregate, Aggregate)
    other = at_place("sum(b for k in range(0, 3) if k > 1)")
    assert algebra.total(aggregate, at_place("b")) == other
    assert algebra.total(aggregate, at_place("0")) == at_place("0")


@pytest.mark.parametrize(("text", "expected"), [("0", True), ("1", False), ("a", False)])
def test_zero_is_the_number_itself(text: str, expected: bool) -> None:
    assert algebra.is_zero(at_place(text)) is expected
