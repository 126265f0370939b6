"""The steps of a worked example: which statements they are, and the values around each."""

from fractions import Fraction
from itertools import pairwise

import pytest

from kurslex.calculators.run.evaluate import TOO_LONG, run
from kurslex.calculators.run.values import NoResultError
from tests.calculators.lang.programs import loan, loop, texts

TOO_MANY_DIGITS = "it leads to a number of more than 36 digits"


def test_steps_are_outside_loops_with_the_values_before_and_after() -> None:
    calculator = loan()
    steps = run(calculator.program, calculator.defaults() | {"x": Fraction(3)}).steps
    assert texts(each.statement for each in steps) == [
        "base = x + 1",
        "fee = a * 2",
        "rate = x / 100",
        "spare = fee * base",
        "rest = x",
        "for row in list:",
        "y = rest + rate + sum(m.p for m in made)",
    ]
    assert steps[-2].statement == loop(calculator)
    for step, then in pairwise(steps):
        assert step.after.numbers == then.before.numbers
        assert step.after.tables == then.before.tables
    assert "base" not in steps[0].before.numbers
    assert steps[0].after.numbers["base"] == 4
    assert steps[-2].before.tables["made"] == []
    assert len(steps[-2].after.tables["made"]) == 1


@pytest.mark.parametrize("long", [Fraction(TOO_LONG), -Fraction(TOO_LONG)])
def test_a_number_in_a_row_may_be_too_long_too(long: Fraction) -> None:
    calculator = loan()
    row, last = {"p": Fraction(0), "q": long}, {"p": Fraction(0), "q": Fraction(0)}
    inputs = calculator.defaults() | {"x": Fraction(1), "list": [row, last]}
    with pytest.raises(NoResultError) as caught:
        run(calculator.program, inputs)
    assert (caught.value.reason, caught.value.fact) == ("out-of-range", TOO_MANY_DIGITS)
    row["q"] = long - long / abs(long)
    assert run(calculator.program, inputs).outputs["rest"] == 1
