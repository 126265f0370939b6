"""exp, ln and power against mpmath, which computes them in quite another way."""

import ast
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from mpmath import mp, mpf

from kurslex.calculators.lang.elementary import LIBRARY, functions_used, read_library
from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.source import Source
from kurslex.calculators.run.values import NoResultError
from kurslex.formula import exp, ln, power
from kurslex.model.program import Program

PRECISION = mpf(10) ** -30
LN_PRECISION = mpf(10) ** -40

exponents = st.fractions(min_value=-138, max_value=138, max_denominator=10**9)
sizes = st.builds(
    lambda mantissa, size: mantissa * Fraction(10) ** size,
    st.fractions(min_value=1, max_value=10, max_denominator=10**6),
    st.integers(-55, 55),
)


@pytest.fixture(autouse=True)
def _digits():
    with mp.workdps(120):
        yield


def real(value: Fraction) -> mpf:
    return mpf(value.numerator) / value.denominator


def is_near(value: Fraction, expected: mpf) -> bool:
    return abs(real(value) - expected) <= PRECISION * abs(expected)


@given(exponents)
def test_exp(value: Fraction) -> None:
    assert is_near(exp(value), mp.exp(real(value)))


@given(sizes)
def test_ln(value: Fraction) -> None:
    assert abs(real(ln(value)) - mp.log(real(value))) <= LN_PRECISION


@st.composite
def bases_and_exponents(draw: st.DrawFn) -> tuple[Fraction, Fraction]:
    """Draw what leads to a power between 10**-59 and 10**59, whose logarithms are below 135.8."""
    base = draw(sizes)
    size = abs(mp.log(real(base)))
    most = 2500 if size * 2500 < 135 else int(135 / size)
    return base, draw(st.fractions(min_value=-most, max_value=most, max_denominator=400))


@given(bases_and_exponents())
def test_power(numbers: tuple[Fraction, Fraction]) -> None:
    base, exponent = numbers
    assert is_near(power(base, exponent), mp.power(real(base), real(exponent)))


@given(base=st.fractions(min_value="0.4", max_value="2.2"), exponent=st.integers(-150, 150))
def test_whole_powers(base: Fraction, exponent: int) -> None:
    expected = mp.power(real(base), exponent)
    assume(mpf(10) ** -59 < expected < mpf(10) ** 59)
    assert is_near(power(base, Fraction(exponent)), expected)


@given(st.fractions(min_value="0.01", max_value=100, max_denominator=10**6))
def test_inverse_of_inverse(value: Fraction) -> None:
    assert is_near(exp(ln(value)), real(value))
    assert is_near(power(power(value, Fraction(7, 3)), Fraction(3, 7)), real(value))


@pytest.mark.parametrize(
    ("base", "exponent", "expected"),
    [
        ("1.05", 2, "1.1025"),
        ("1.05", 0, "1"),
        ("0.94", 1, "0.94"),
        ("0.5", -3, "8"),
        ("2", 100, str(2**100)),
        ("0", 5, "0"),
        ("0", Fraction(1, 12), "0"),
    ],
)
def test_short_powers_are_exact(base: str, exponent: int | Fraction, expected: str) -> None:
    assert power(Fraction(base), Fraction(exponent)) == Fraction(expected)


def test_simple_values_are_exact() -> None:
    assert (exp(Fraction(0)), ln(Fraction(1))) == (1, 0)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (exp, ("138.01",)),
        (exp, ("-138.01",)),
        (exp, ("1000000000000",)),
        (ln, ("0",)),
        (ln, ("-1",)),
        (ln, (str(10**61),)),
        (ln, (f"1/{10**61}",)),
        (power, ("0", "0")),
        (power, ("0", "-1")),
        (power, ("-1", "2")),
        (power, ("2", "200")),
        (power, ("2", "-200")),
        (power, ("10", "1e30")),
        (power, ("1.000001", "1000000000.5")),
    ],
)
def test_out_of_range(function, arguments: tuple[str, ...]) -> None:
    with pytest.raises(NoResultError, match="out-of-range"):
        function(*map(Fraction, arguments))


def test_the_library_is_read_from_its_file_whole() -> None:
    assert read_library() == LIBRARY
    assert [*LIBRARY] == ["exp", "ln", "power"]
    assert {name: each.parameters for name, each in LIBRARY.items()} == {
        "exp": ("x",),
        "ln": ("x",),
        "power": ("base", "exponent"),
    }


def test_the_functions_that_a_program_uses_are_those_of_its_functions_too() -> None:
    def program(text: str) -> Program:
        source = Source(text, path="")
        (function,) = ast.parse(text).body
        assert isinstance(function, ast.FunctionDef)
        made = read_program(function, source, {}, {})
        assert source.problems == []
        return made

    power, logarithm, neither = (
        program(f"def f(x):\n    y = {each}\n    return y\n")
        for each in ("power(x, x)", "ln(x)", "max(x, 1)")
    )
    assert functions_used([power]) == {"exp", "ln", "power"}
    assert functions_used([logarithm, neither]) == {"ln"}
    assert functions_used([neither]) == set()
    assert functions_used([neither, logarithm, power]) == {"exp", "ln", "power"}
