"""Values of expressions at their edges: what is refused, where, and in which words."""

import ast
from fractions import Fraction

import pytest

from kurslex.bounds.calculations import SEARCHES, WORK
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.scope import Scope, Table
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import parsed_expression
from kurslex.calculators.run.evaluate import evaluate
from kurslex.calculators.run.values import (
    NoResultError,
    Values,
    begin,
    call,
    carry_out,
    holds,
    value_of,
)
from kurslex.calculators.run.work import TooMuchWorkError, Work
from kurslex.model.program import Expression, If, NewSeries, Number, Outcome, Program

LONG = Fraction(10**400 + 1, 10**399)
TOO_MUCH = "it takes more iterations and digits than one answer may"
ROWS = [{"p": Fraction(p), "q": Fraction(q)} for p, q in ((2, 1), (3, 2), (1, 3), (2, 4))]


def read(text: str) -> Expression:
    source = Source(text, path="")
    table = Table(name="list", fields=("p", "q"))
    scope = Scope(numbers=frozenset({"x", "long"}), tables={"list": table})
    expression = ExpressionReader(source, scope).expression(parsed_expression(text))
    assert source.problems == []
    return expression


def values(units: int = WORK) -> Values:
    numbers = {"x": Fraction(0), "long": LONG}
    return Values(numbers=numbers, tables={"list": ROWS}, work=Work(units))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sum(k for k in range(0.5, 3))", "4.5"),
        ("sum(k for k in range(3, 3))", "0"),
        ("sum(k for k in range(3, 1))", "0"),
        ("sum(1 for k in range(x, x + 1200))", "1200"),
        ("sum(1 for k in range(1000, 1300))", "300"),
        ("min(r.p for r in list if r.q > 1)", "1"),
        ("max(r.p for r in list if r.q > 2 or r.p > 2)", "3"),
        ("sum(r.p * r.q for r in list if r.q > 1 and r.p > 1)", "14"),
        ("-x + abs(-2) + floor(2.5) + round_to(2.26, 0.1)", "6.3"),
        ("ln(1) + exp(0) + power(2, 3)", "9"),
        ("2 ** 3 / 4 - 1", "1"),
    ],
)
def test_a_value(text: str, expected: str) -> None:
    assert value_of(read(text), values()) == Fraction(expected)


@pytest.mark.parametrize(
    ("text", "units", "reason", "fact", "column"),
    [
        ("2 - 1 / x", WORK, "division-by-zero", "it divides by zero", 5),
        ("2 - round_to(1, x)", WORK, "division-by-zero", "it divides by zero", 5),
        ("2 - long * long", 0, "out-of-range", TOO_MUCH, 5),
        ("2 - (long + 1) ** 3", 0, "out-of-range", TOO_MUCH, 6),
        ("2 - long ** 3", 0, "out-of-range", TOO_MUCH, 5),
        ("2 - round_to(long, 0.1) + round_to(long, long)", 0, "out-of-range", TOO_MUCH, 27),
        ("2 - sum(long for k in range(0, 2))", 30, "out-of-range", TOO_MUCH, 5),
        ("2 - sum(1 for k in range(0, 2))", 0, "out-of-range", TOO_MUCH, 5),
        ("2 - sum(1 for r in list)", 0, "out-of-range", TOO_MUCH, 5),
        ("2 - exp(1)", 0, "out-of-range", TOO_MUCH, 5),
        (
            "2 - exp(1000)",
            WORK,
            "out-of-range",
            "exp works with numbers from 10**-60 to 10**60 only",
            5,
        ),
        (
            "2 - ln(x)",
            WORK,
            "out-of-range",
            "ln works with numbers from 10**-60 to 10**60 only",
            5,
        ),
        (
            "2 - max(k for k in range(0, 0))",
            WORK,
            "out-of-range",
            "a max of nothing is not a number",
            5,
        ),
        (
            "2 - sum(1 for k in range(0, 1201))",
            WORK,
            "out-of-range",
            "a loop takes more than 1,200 iterations",
            20,
        ),
    ],
)
def test_what_has_no_value(text: str, units: int, reason: str, fact: str, column: int) -> None:
    with pytest.raises(NoResultError) as caught:
        value_of(read(text), values(units))
    error = caught.value
    assert (error.reason, error.fact, error.node.column) == (reason, fact, column)
    assert str(error) == f"line 1, column {column}: {reason}"


def test_a_reason_of_a_calculators_own_is_its_fact() -> None:
    node = Number(line=3, column=4, value=Fraction(1))
    error = NoResultError("above-market", node)
    assert (error.fact, str(error)) == ("above-market", "line 3, column 4: above-market")
    refused = "the calculator refuses them as out of its range"
    assert NoResultError("out-of-range", node).fact == refused
    assert NoResultError("out-of-range", node, "it is too long").fact == "it is too long"


def test_a_function_of_the_library_says_where_it_refuses() -> None:
    assert call("ln", [Fraction(1)]) == 0
    with pytest.raises(NoResultError) as caught:
        call("ln", [Fraction(0)])
    assert isinstance(caught.value.node, Outcome)
    with pytest.raises(TooMuchWorkError):
        call("exp", [Fraction(1)], Work(0))


def test_a_program_begins_with_its_inputs_and_nothing_else() -> None:
    program = Program(parameters=("x", "list"), statements=(), results=())
    work = Work(7)
    begun = begin(program, {"x": Fraction(1), "list": tuple(ROWS), "y": Fraction(2)}, work)
    assert (begun.numbers, begun.tables) == ({"x": 1}, {"list": ROWS})
    assert begun.work is work
    assert begun.tables["list"] is not ROWS
    with pytest.raises(KeyError, match=r"^'list'$"):
        begin(program, {"x": Fraction(1)})
    usual = begin(program, {"x": Fraction(1), "list": []}).work
    usual.spend(WORK)
    with pytest.raises(TooMuchWorkError):
        usual.spend(1)


def test_what_was_computed_stays_as_it_was() -> None:
    now = values(5)
    now.rows["r"] = ROWS[0]
    now.warnings.append("low")
    then = now.now()
    assert (then.numbers, then.tables) == (now.numbers, now.tables)
    assert (then.rows, then.warnings) == (now.rows, now.warnings)
    now.numbers["x"] = Fraction(9)
    now.tables["list"] = [*ROWS, ROWS[0]]
    now.tables["other"] = []
    now.rows["s"] = ROWS[1]
    now.warnings.append("high")
    assert then.numbers["x"] == 0
    assert then.tables == {"list": ROWS}
    assert (then.rows, then.warnings) == ({"r": ROWS[0]}, ["low"])
    then.work.spend(SEARCHES * WORK)
    with pytest.raises(TooMuchWorkError):
        then.work.spend(1)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [("list", 1234), ('ascending(list, "p")', 3142), ('descending(list, "p")', 2143)],
)
def test_rows_are_taken_in_their_order(rows: str, expected: int) -> None:
    text = (
        f"def f(list):\n    z = 0\n    for r in {rows}:\n        z = z * 10 + r.q\n    return z\n"
    )
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef)
    source, table = Source(text, path=""), Table(name="list", fields=("p", "q"))
    program = read_program(function, source, {"list": table}, {})
    assert source.problems == []
    assert evaluate(program, {"list": ROWS}) == {"z": expected}


def test_statements_are_carried_out() -> None:
    place = {"line": 1, "column": 1}
    now = values()
    carry_out((NewSeries(**place, target="made"), Outcome(**place, kind="warn", reason="low")), now)
    assert (now.tables["made"], now.warnings) == ([], ["low"])
    refused = Outcome(**place, kind="refuse", reason="too-much")
    with pytest.raises(NoResultError) as caught:
        carry_out((refused,), now)
    assert (caught.value.reason, caught.value.node) == ("too-much", refused)
    source = Source("x == 0 and x < 1 or x > 5", path="")
    reader = ExpressionReader(source, Scope(numbers=frozenset({"x"})))
    condition = reader.condition(parsed_expression(source.text))
    either = If(**place, condition=condition, then=(refused,), otherwise=())
    assert holds(condition, now)
    with pytest.raises(NoResultError):
        carry_out((either,), now)
    now.numbers["x"] = Fraction(2)
    carry_out((either,), now)
    assert not holds(condition, now)
