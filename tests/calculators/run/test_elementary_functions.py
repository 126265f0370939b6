"""The library's functions give what their programs give, carried out node by node."""

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.calculators.lang.elementary import LIBRARY
from kurslex.calculators.run.elementary_functions import RefusedError, made_function
from kurslex.calculators.run.pairs import Pair, made, pair, round_to
from kurslex.calculators.run.values import NoResultError, begin, carry_out
from kurslex.calculators.run.work import TooMuchWorkError, Work
from tests.support.calculators import calculators

numbers = st.one_of(
    st.fractions(min_value="-150", max_value="150", max_denominator=10**9),
    st.integers(-2100, 2100).map(Fraction),
    st.builds(lambda size, most: most * Fraction(10) ** size, st.integers(-70, 70), st.just(3)),
)


def carried_out(name: str, arguments: list[Fraction], work: Work) -> Fraction | str:
    program = LIBRARY[name]
    values = begin(program, dict(zip(program.parameters, arguments, strict=True)), work)
    try:
        carry_out(program.statements, values)
    except NoResultError as error:
        return error.reason
    return values.numbers[program.results[0]]


def called(name: str, arguments: list[Fraction], work: Work) -> Fraction | str:
    function = made_function(LIBRARY[name])  # anew, so that a fault in the making is met too
    try:
        return function(arguments, work)
    except RefusedError as error:
        return error.outcome.reason
    except TooMuchWorkError:
        return "out-of-range"


@pytest.mark.parametrize("name", sorted(LIBRARY))
@given(one=numbers, other=numbers, units=st.sampled_from([300_000, 20_000, 500, 0]))
@example(one=Fraction(7, 10**300 + 1), other=Fraction(2), units=300_000)
@example(one=Fraction(10**300 + 1, 10**299), other=Fraction(1, 3), units=300_000)
def test_values_refusals_and_work_are_equal(name, one, other, units):
    arguments = [one, other][: len(LIBRARY[name].parameters)]
    works = (Work(units), Work(units))
    assert called(name, arguments, works[0]) == carried_out(name, arguments, works[1])
    assert works[0].used == works[1].used


@pytest.mark.parametrize(
    ("name", "part"), [("call-auction", "Aggregate"), ("bond-yield", "NewSeries")]
)
def test_what_is_not_for_numbers_alone_is_no_function(name, part):
    with pytest.raises(TypeError, match=f"^{part} is not for numbers alone$"):
        made_function(calculators()[name].program)


def test_a_step_of_zero_divides_by_zero():
    with pytest.raises(ZeroDivisionError):
        round_to((1, 2), (0, 1))


def test_a_long_result_is_reduced_and_counted():
    long: Pair = (3 * 10**400, 3 * 7**400)
    work = Work()
    assert made(long, work) == (10**400, 7**400)
    assert work.used == 64
    assert pair(Fraction(-6, 4)) == (-3, 2)
