"""Pairs are fractions that nobody has reduced: each function against the one of fractions."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.calculators.lang import operators
from kurslex.calculators.run import unreduced_fractions
from kurslex.calculators.run.unreduced_fractions import Pair

CHOICES: dict[str, Callable[..., Fraction]] = {"max": max, "min": min}
SMALL = st.tuples(st.integers(-40, 40), st.integers(1, 12))


def fraction(pair: Pair) -> Fraction:
    assert pair[1] > 0
    return Fraction(*pair)


@given(left=SMALL, right=SMALL)
@example(left=(0, 3), right=(-2, 3))
@example(left=(-7, 2), right=(-5, 4))
def test_two_pairs(left: Pair, right: Pair) -> None:
    one, other = fraction(left), fraction(right)
    for sign, compute in unreduced_fractions.OPERATIONS.items():
        if sign == "/" and other == 0:
            with pytest.raises(ZeroDivisionError):
                compute(left, right)
        else:
            assert fraction(compute(left, right)) == operators.OPERATORS[sign].compute(one, other)
    for name, choose in CHOICES.items():
        assert fraction(unreduced_fractions.FUNCTIONS[name](left, right)) == choose(one, other)
    if other:
        expected = operators.round_to(one, other)
        assert fraction(unreduced_fractions.FUNCTIONS["round_to"](left, right)) == expected
    for sign, holds in unreduced_fractions.RELATIONS.items():
        expected_to_hold = operators.RELATIONS[sign].holds(one, other)
        assert holds(unreduced_fractions.difference(left, right)) is expected_to_hold


@given(SMALL)
@example((-5, 2))
def test_one_pair(value: Pair) -> None:
    one = fraction(value)
    assert fraction(unreduced_fractions.negated(value)) == -one
    assert fraction(unreduced_fractions.FUNCTIONS["abs"](value)) == abs(one)
    assert fraction(unreduced_fractions.FUNCTIONS["floor"](value)) == operators.floor(one)
    assert fraction(unreduced_fractions.FUNCTIONS["round_to"](value, (1, 2))) == operators.round_to(
        one, Fraction(1, 2)
    )


def test_what_has_the_same_below_the_line_keeps_it() -> None:
    assert unreduced_fractions.add((1, 4), (1, 4)) == (2, 4)
    assert unreduced_fractions.subtract((3, 4), (1, 4)) == (2, 4)
    assert unreduced_fractions.add((1, 4), (1, 2)) == (6, 8)
    assert unreduced_fractions.pair(Fraction(2, 4)) == (1, 2)


@pytest.mark.parametrize(
    ("left", "right", "quotient"), [((1, 2), (-3, 4), (-4, 6)), ((1, 2), (3, 4), (4, 6))]
)
def test_what_is_below_the_line_is_positive(left: Pair, right: Pair, quotient: Pair) -> None:
    assert unreduced_fractions.divide(left, right) == quotient


def test_of_equal_values_the_first_is_taken() -> None:
    assert unreduced_fractions.FUNCTIONS["max"]((1, 2), (2, 4)) == (1, 2)
    assert unreduced_fractions.FUNCTIONS["min"]((1, 2), (2, 4)) == (1, 2)
    assert unreduced_fractions.FUNCTIONS["max"]((1, 2), (1, 3), (2, 3)) == (2, 3)
    assert unreduced_fractions.FUNCTIONS["min"]((1, 2), (1, 3), (2, 3)) == (1, 3)
