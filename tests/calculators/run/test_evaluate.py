from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.calculators.emit.javascript import javascript
from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.emit.notation import Notation, definitions, precedence
from kurslex.calculators.emit.plain_text import plain_text
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.run.evaluate import evaluate, run
from kurslex.calculators.run.values import NoResultError, Values, value_of
from kurslex.formula import floor, round_to
from kurslex.model.calculator import Calculator
from kurslex.model.program import Assignment, Name, Node, Operation, Program
from tests.support.calculators import calculators, line_of
from tests.support.plain_python import run_as_python

ROOT = Path(__file__).parents[3]
PLAIN = Notation(name=str, field="{}.{}".format, table=str, number=str, word=str)


@pytest.fixture(scope="module")
def profit_loss() -> Calculator:
    return calculators()["profit-loss"]


def test_figures_of_the_worked_example(profit_loss: Calculator) -> None:
    inputs = {"buy": Fraction(50), "sell": Fraction(70), "shares": Fraction(100)}
    assert profit_loss.defaults() == inputs
    assert evaluate(profit_loss.program, inputs) == {"profit": 2000, "rate_of_return": 40}


@pytest.mark.parametrize(
    ("inputs", "outputs"),
    [
        (("70", "50", "100"), ("-2000", "-200/7")),
        (("60", "70", "7"), ("70", "50/3")),
        (("0.01", "1000000", "3"), ("2999999.97", "9999999900")),
        (("12.34", "12.34", "5"), ("0", "0")),
        (("550.39", "246.05", "250"), ("-76085", "-3043400/55039")),
    ],
)
def test_figures_worked_by_hand(
    profit_loss: Calculator, inputs: tuple[str, ...], outputs: tuple[str, ...]
) -> None:
    values = dict(zip(("buy", "sell", "shares"), map(Fraction, inputs), strict=True))
    assert tuple(evaluate(profit_loss.program, values).values()) == tuple(map(Fraction, outputs))


@given(
    buy=st.fractions(min_value=Fraction(1, 100), max_value=10**12),
    sell=st.fractions(min_value=0, max_value=10**12),
    shares=st.fractions(min_value=0, max_value=10**12),
)
def test_the_function_as_plain_python_agrees(
    buy: Fraction, sell: Fraction, shares: Fraction
) -> None:
    inputs = {"buy": buy, "sell": sell, "shares": shares}
    values = evaluate(calculators()["profit-loss"].program, inputs)
    file = ROOT / "calculators" / "profit_loss.py"
    python = run_as_python(file, inputs, {"trade": ("paid", "received")})
    trade = {"paid": buy * shares, "received": sell * shares}
    assert python == [*values.values(), [trade]]


def test_division_by_zero_says_where(profit_loss: Calculator) -> None:
    inputs = {"buy": Fraction(0), "sell": Fraction(70), "shares": Fraction(100)}
    with pytest.raises(NoResultError) as caught:
        evaluate(profit_loss.program, inputs)
    line = line_of("profit-loss", "rate_of_return =")
    assert str(caught.value) == f"line {line}, column 23: division-by-zero"


def test_a_step_of_zero_divides_by_zero() -> None:
    source = (
        "from kurslex.formula import calculator, count, round_to\n"
        '@calculator("a", inputs={"x": count("1")}, outputs={"y": count()})\n'
        "def a(x):\n"
        "    y = round_to(x, x - x)\n"
        "    return y\n"
    )
    calculator = parse_calculator(source, "calculators/a.py", [])
    assert calculator is not None
    with pytest.raises(NoResultError, match=r"^line 4, column 9: division-by-zero$"):
        evaluate(calculator.program, {"x": Fraction(1)})


@pytest.mark.parametrize(
    ("value", "step", "expected"),
    [
        ("50.245", "0.01", "50.25"),
        ("-50.245", "0.01", "-50.25"),
        ("50.2449", "0.01", "50.24"),
        ("7", "5", "5"),
        ("7.5", "5", "10"),
        ("-7.5", "-5", "-10"),
        ("0", "3", "0"),
    ],
)
def test_round_to_goes_half_away_from_zero(value: str, step: str, expected: str) -> None:
    assert round_to(Fraction(value), Fraction(step)) == Fraction(expected)


def test_floor_goes_down_below_zero_too() -> None:
    assert [floor(Fraction(text)) for text in ("2.5", "2", "-2.5", "-2")] == [2, 2, -3, -2]


class Unheard(Node, frozen=True, kw_only=True):
    """A node that no visitor knows."""


def test_no_visitor_guesses_what_an_unknown_node_means() -> None:
    unheard = Unheard(line=1, column=1)
    one = Name(line=1, column=1, identifier="x")
    expression = Operation(line=1, column=1, operator="+", left=unheard, right=one)  # type: ignore[arg-type]  # that is the point
    assignment = Assignment(line=1, column=1, target="y", expression=expression)
    odd = Program(parameters=(), statements=(assignment,), results=("y",))
    odder = Program(parameters=(), statements=(unheard,), results=())  # type: ignore[arg-type]  # that is the point
    for attempt, message in (
        (lambda: value_of(unheard, Values()), "no value is known for a Unheard"),
        (lambda: run(odder, {}), "a Unheard cannot be carried out"),
        (lambda: javascript(odd), "no JavaScript is known for a Unheard"),
        (lambda: javascript(odder), "no JavaScript is known for a Unheard"),
        (lambda: mathml(assignment, PLAIN), "no precedence is known for a Unheard"),
        (lambda: definitions(unheard), "a Unheard cannot be written as a formula"),
        (lambda: precedence(unheard), "no precedence is known for a Unheard"),
        (lambda: plain_text(unheard, PLAIN), "no text is known for a Unheard"),
    ):
        with pytest.raises(TypeError) as caught:
            attempt()
        assert str(caught.value) == message
