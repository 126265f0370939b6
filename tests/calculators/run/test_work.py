"""What an answer costs: nothing for short numbers, more and more for long ones."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.bounds.calculations import SEARCHES, WORK
from kurslex.calculators.run.work import LONG, QUADRUPLE, TooMuchWorkError, Work, searching

bases = st.builds(
    lambda sign, above, below: Fraction(sign * (2**300 + above), below),
    st.sampled_from([1, -1]),
    st.integers(0, 10**9),
    st.integers(1, 10**9),
)


@given(base=bases, exponent=st.integers(0, 13))
def test_a_power_by_squaring_is_the_power(base: Fraction, exponent: int) -> None:
    work = Work(10**9)
    assert work.power(base, exponent) == base**exponent
    assert (work.used > 0) is (exponent > 3)  # when the power has more than 1,020 bits


@pytest.mark.parametrize(
    ("value", "units"),
    [
        (Fraction(2**LONG - 1), 0),
        (Fraction(2**LONG), 16),
        (Fraction(1, 2**LONG), 16),
        (Fraction(-(2**LONG)), 16),
        # The shortest with so many hexadecimal digits has one bit in the first of them.
        (Fraction(2 ** (4 * QUADRUPLE - 4) - 1), 16),
        (Fraction(2 ** (4 * QUADRUPLE - 4)), 64),
        (Fraction(2 ** (8 * QUADRUPLE - 4) - 1), 64),
        (Fraction(2 ** (8 * QUADRUPLE - 4)), 256),
        (Fraction(2 ** (2 * QUADRUPLE), 3 ** (2 * QUADRUPLE)), 64),
    ],
)
def test_a_number_costs_by_its_length(value: Fraction, units: int) -> None:
    work = Work(10**6)
    assert work.made(value) == value
    assert work.used == units


def test_what_is_left_is_spent_to_the_last_unit() -> None:
    work = Work(3)
    work.spend(2)
    assert work.used == 2
    work.spend(1)
    assert work.used == 3
    with pytest.raises(TooMuchWorkError):
        work.spend(1)
    assert work.used == 3
    assert Work().used == 0


@pytest.mark.parametrize(("work", "units"), [(Work, WORK), (searching, SEARCHES * WORK)])
def test_the_usual_work(work: type[Work], units: int) -> None:
    usual = work()
    usual.spend(units)
    with pytest.raises(TooMuchWorkError):
        usual.spend(1)
