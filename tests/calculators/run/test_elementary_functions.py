"""The library's functions give what their programs give, carried out node by node."""

import ast
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.calculators.lang.elementary import LIBRARY
from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.source import Source
from kurslex.calculators.run.elementary_functions import RefusedError, made_function
from kurslex.calculators.run.unreduced_fractions import Pair, made, pair, round_to
from kurslex.calculators.run.values import NoResultError, begin, carry_out
from kurslex.calculators.run.work import TooMuchWorkError, Work
from kurslex.model.program import Program
from tests.support.calculators import calculators

numbers = st.one_of(
    st.fractions(min_value="-150", max_value="150", max_denominator=10**9),
    st.integers(-2100, 2100).map(Fraction),
    st.builds(lambda size, most: most * Fraction(10) ** size, st.integers(-70, 70), st.just(3)),
)


LONG = Fraction(10**400 + 1, 10**399)
"""A little more than ten: whatever is computed with it counts as work."""


def carried_out(program: Program, arguments: list[Fraction], work: Work) -> Fraction | str:
    values = begin(program, dict(zip(program.parameters, arguments, strict=True)), work)
    try:
        carry_out(program.statements, values)
    except NoResultError as error:
        return error.reason
    return values.numbers[program.results[0]]


def called(program: Program, arguments: list[Fraction], work: Work) -> Fraction | str:
    function = made_function(program)  # anew, so that a fault in the making is met too
    try:
        return function(arguments, work)
    except RefusedError as error:
        return str(error)
    except TooMuchWorkError:
        return "out-of-range"


@pytest.mark.parametrize("name", sorted(LIBRARY))
@given(one=numbers, other=numbers, units=st.sampled_from([300_000, 20_000, 500, 0]))
@example(one=Fraction(7, 10**300 + 1), other=Fraction(2), units=300_000)
@example(one=Fraction(10**300 + 1, 10**299), other=Fraction(1, 3), units=300_000)
def test_values_refusals_and_work_are_equal(name, one, other, units):
    program = LIBRARY[name]
    arguments = [one, other][: len(program.parameters)]
    works = (Work(units), Work(units))
    assert called(program, arguments, works[0]) == carried_out(program, arguments, works[1])
    assert works[0].used == works[1].used


@pytest.mark.parametrize(
    "body",
    [
        "z = x * 1.5 - y / x",
        "z = x ** 3 + (x + y) ** 2 * -x",
        "z = round_to(x * x, y * y) + abs(-x) + floor(x)",
        "z = -(x * x) + (10 ** 200) ** 2 * 3",
        "z = max(x * x, y * y, 1) - min(x * x, y * y)",
        "z = power(x * x, 3 * y)",
        "z = 1\n    for k in range(y * y, x * y):\n        z = z + k * x",
        "z = 1\n    for k in range(x, y):\n        z = z + 1",
        "z = 1\n    if x * x > y * y and x - y < x * y:\n        z = x\n    else:\n        z = y",
        "z = 1\n    if x * x > y * y or x - y < x * y:\n        z = x",
        'z = x\n    if x * x > y:\n        refuse("too-large")',
    ],
)
@pytest.mark.parametrize(
    ("x", "y"),
    [(LONG, Fraction(1, 3)), (Fraction(1, 3), LONG), (Fraction(2), Fraction(5, 2)), (-LONG, LONG)],
)
def test_a_program_is_called_as_it_is_carried_out(body, x, y):
    source = Source(f"def f(x, y):\n    {body}\n    return z\n", path="")
    (function,) = ast.parse(source.text).body
    program = read_program(function, source, {}, {})
    assert source.problems == []
    works = (Work(), Work())
    assert called(program, [x, y], works[0]) == carried_out(program, [x, y], works[1])
    assert works[0].used == works[1].used
    units = works[0].used
    assert called(program, [x, y], Work(units)) == carried_out(program, [x, y], Work(units))


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
    assert Work(64).used == 0
    made(long, work := Work(64))
    assert work.used == 64
    with pytest.raises(TooMuchWorkError):
        made(long, Work(63))
    made((2**1020, 1), work := Work())
    assert work.used == 16
    for short in ((2**1019, 2), (2, 2**1019)):
        assert made(short, Work(0)) == short


def test_a_function_takes_as_many_arguments_as_it_has():
    with pytest.raises(ValueError, match=r"^zip\(\) argument 2 is longer than argument 1$"):
        made_function(LIBRARY["exp"])([Fraction(1), Fraction(2)], Work())
    assert pair(Fraction(-6, 4)) == (-3, 2)
