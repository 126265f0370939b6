"""Formulas inverted round: what comes out, and what is said where it cannot be done."""

import re
from fractions import Fraction

import pytest

from kurslex.bounds.calculations import MOST_BRANCHES
from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.emit.plain_text import definition_texts
from kurslex.calculators.invert.equation import NotInvertibleError
from kurslex.calculators.invert.program_inverse import solve
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.run.evaluate import evaluate
from kurslex.model.calculator import Calculator
from kurslex.model.program import Program, nodes

PLAIN = Notation(name=str, field="{}.{}".format, table=str, number=lambda n: str(n.value), word=str)


def parsed(body: str, minimum: str = "0", maximum: str = "100") -> Calculator:
    """Return a calculator with inputs x, a, b, whose output is y."""
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    steps = sorted(set(re.findall(r"^ *(c|d|e) =", body, re.MULTILINE)))
    bounds = f'minimum="{minimum}", maximum="{maximum}"'
    calculator = parse_calculator(
        f'@calculator("some", inputs={{"x": number("{minimum}", {bounds}), "a": number("3"), '
        '"b": number("5"), "list": rows("1x2", most=5, p=number("1"), q=number("1"))}, '
        f"steps={{{', '.join(f'{name!r}: number()' for name in steps)}}}, "
        'outputs={"y": number()}, series={"made": series(p=number())})\n'
        f"def some(x, a, b, list):\n    made = []\n{lines}    return y, made\n",
        "calculators/some.py",
        problems := [],
    )
    assert problems == []
    assert calculator is not None
    return calculator


def inverted(body: str, minimum: str = "0", maximum: str = "100") -> Program:
    calculator = parsed(body, minimum, maximum)
    return solve(calculator.program, calculator.inputs[0], "y")


def texts(program: Program) -> list[str]:
    return [
        text
        for statement in program.statements
        for text in definition_texts(statement, PLAIN).values()
    ]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("x + a", "y − a"),
        ("a + x", "y − a"),
        ("x - a", "y + a"),
        ("a - x", "a − y"),
        ("-x", "−y"),
        ("a * x", "y / a"),
        ("x / a", "y × a"),
        ("a / x", "a / y"),
        ("(x / a - 1) * 100", "(1 + y / 100) × a"),
        ("(a / x - 1) * 100", "a / (1 + y / 100)"),
        ("a / (b / x)", "b × y / a"),
        ("x / 2 / 3", "y × 3 × 2"),
        ("a * 2 / (x * 3)", "a × 2 / (y × 3)"),
        ("x * a + x * b", "y / (a + b)"),
        ("a * x - x * b + 3", "(y − 3) / (a − b)"),
        ("x + x", "y / 2"),
        ("x / (x + a)", "y × a / (1 − y)"),
        ("(a - x) / x", "a / (1 + y)"),
        ("(x * 2) / (x + a)", "y / 2 × a / (1 − y / 2)"),
        ("(2 * x) / (x + a)", "y / 2 × a / (1 − y / 2)"),
        ("(b * (x * 2)) / (x + a)", "y × a / (b × 2 × (1 − y / (b × 2)))"),
        ("x / (a * (x + b))", "y × a × b / (1 − y × a)"),
        ("(x - x + a) / (x + b)", "(a − y × b) / y"),
        ("x * a - -x", "y / (1 + a)"),
        ("x * a + -x", "y / (a − 1)"),
        ("(x - a) / ((x + a) / 2) * 100", "a × (1 + y / 200) / (1 − y / 200)"),
        ("sum(x * k for k in range(1, 4)) + a", "(y − a) / (Σ[k = 1 … 3] k)"),
        ("sum(x * each.p for each in list)", "y / (Σ[list] list.p)"),
        ("power(x / a, 1 / b)", "y^b × a"),
        ("power(a, x / b)", "ln(y) × b / ln(a)"),
        ("exp(x) * a", "ln(y / a)"),
        ("ln(x / a)", "e^y × a"),
        ("x ** 1 + a", "y − a"),
        ("x ** 2", "√y"),
        ("(x - a) ** 3", "max(y; 0)^(1 / 3) − max(−y; 0)^(1 / 3) + a"),
        ("a / (x ** 3)", "(a / y)^(1 / 3)"),
        ("x / a + max(a, b) * 2", "(y − max(a; b) × 2) × a"),
    ],
)
def test_one_formula(formula: str, expected: str) -> None:
    assert texts(inverted(f"y = {formula}")) == [f"x = {expected}"]


def test_a_negative_unknown_has_the_negative_root() -> None:
    program = inverted("y = x ** 4", minimum="-100", maximum="0")
    assert texts(program) == ["x = −y^(1 / 4)"]


@pytest.mark.parametrize(
    ("formula", "minimum", "maximum"),
    [("x ** 0", "0", "9"), ("x ** 0", "-9", "0"), ("x ** 4", "-9", "1"), ("x ** 4", "-1", "9")],
)
def test_a_root_of_either_sign_is_none(formula: str, minimum: str, maximum: str) -> None:
    with pytest.raises(NotInvertibleError, match=r"^two values have the same even power$"):
        inverted(f"y = {formula}", minimum, maximum)


@pytest.mark.parametrize(("x", "y"), [("-2", "-8"), ("0", "0"), ("3", "27")])
def test_an_odd_root_of_any_sign(x: str, y: str) -> None:
    program = inverted("y = x ** 3", minimum="-100")
    values = {"y": Fraction(y), "a": Fraction(1), "b": Fraction(1), "list": ()}
    assert abs(evaluate(program, values)["x"] - Fraction(x)) < Fraction(1, 10**25)


def test_steps_that_do_not_depend_are_kept_where_they_are_needed() -> None:
    assert texts(inverted("c = a * b\nd = a + b\ne = x * c\ny = e + 1")) == [
        "c = a × b",
        "x = (y − 1) / c",
    ]


def test_branches_that_the_unknown_does_not_decide_on_are_inverted_each() -> None:
    program = inverted("if a == 0:\n    y = x * b\nelse:\n    y = x / a")
    assert texts(program) == ["x = y / b, if a = 0; y × a, otherwise"]
    values = {"y": Fraction(6), "a": Fraction(2), "b": Fraction(3), "list": ()}
    assert evaluate(program, values) == {"x": 12}
    assert evaluate(program, values | {"a": Fraction(0)}) == {"x": 2}


def test_what_follows_a_branch_is_inverted_in_each() -> None:
    body = "if a == 0:\n    c = x * 2\nelse:\n    c = x * 3\nd = c + 1\ny = d * b"
    assert texts(inverted(body)) == ["x = (y / b − 1) / 2, if a = 0; (y / b − 1) / 3, otherwise"]


def test_a_branch_that_does_not_depend_is_kept() -> None:
    body = "if a == 0:\n    c = 1\nelse:\n    c = 2\ny = x * c"
    assert texts(inverted(body)) == ["c = 1, if a = 0; 2, otherwise", "x = y / c"]


def test_the_inverse_is_at_the_place_of_what_it_inverts() -> None:
    (last,) = inverted("y = -x + a").statements
    assert {(each.line, each.column) for each in nodes(last)} == {(4, 9)}


def test_what_is_computed_before_a_branch_is_kept_once() -> None:
    body = "c = a * b\nif a == 0:\n    y = x * c\nelse:\n    y = x / c"
    assert texts(inverted(body)) == ["c = a × b", "x = y / c, if a = 0; y × c, otherwise"]


def test_as_many_branches_are_inverted_as_there_may_be() -> None:
    def body(count: int) -> str:
        cases = "".join(f"elif a == {i}:\n    y = x + {i}\n" for i in range(1, count))
        return f"if a == 0:\n    y = x * 2\n{cases}else:\n    y = x"

    values = {
        "y": Fraction(70),
        "a": Fraction(int(MOST_BRANCHES) - 1),
        "b": Fraction(1),
        "list": (),
    }
    program = inverted(body(MOST_BRANCHES))
    assert evaluate(program, values) == {"x": 70 - (MOST_BRANCHES - 1)}
    with pytest.raises(NotInvertibleError, match=r"^too many conditions are in between$"):
        inverted(body(MOST_BRANCHES + 1))


def test_a_branch_of_no_concern_leaves_no_trace() -> None:
    body = (
        'if a == 0:\n    c = x\nelse:\n    c = b\nwarned = c\nif x < 3:\n    warn("low")\ny = x + 1'
    )
    assert texts(inverted(body)) == ["x = y − 1"]


def test_a_loop_behind_is_of_no_concern() -> None:
    body = (
        "y = x * 2\nleft = x\nfor k in range(0, 3):\n    left = left - y\n    made.append((left,))"
    )
    assert texts(inverted(body)) == ["x = y / 2"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("y = a + b", "'y' does not depend on it"),
        ("y = max(x, a)", "it appears in max"),
        ("y = round_to(x, 0.01) + a", "it appears in round_to"),
        ("y = abs(x)", "it appears in abs"),
        ("y = x * (x + a)", "it is multiplied by itself"),
        ("y = power(x, x)", "it appears in power"),
        ("y = x + a / x", "it occurs more than once, and not only in sums"),
        ("y = x * 2 - x * 2", "it cancels out"),
        ("y = (x * 2) / (3 * x)", "it cancels out"),
        ("y = (x - x + a) / (x - x + b)", "it cancels out"),
        ("y = a / x / (x + b)", "it occurs more than once, and not only in sums"),
        ("y = x * x / (x + a)", "it occurs more than once, and not only in sums"),
        ("y = x * x + x", "it occurs more than once, and not only in sums"),
        ("y = (x - a) ** 2", "two values have the same even power"),
        ("y = x ** 0", "two values have the same even power"),
        ("y = max(x * each.p for each in list)", "it appears in max"),
        ("y = sum(k for k in range(0, x))", "it occurs more than once, and not only in sums"),
        ("if x > a:\n    y = x\nelse:\n    y = a", "a condition depends on it"),
        ("y = 0\nfor k in range(0, 3):\n    y = y + x", "'y' changes on the way"),
        ("y = x * 2\nif a == 0:\n    y = a", "'y' changes on the way"),
        ("y = sum(m.p for m in made) + x", "a loop is in between"),
        (
            "for k in range(0, 3):\n    made.append((x,))\ny = sum(m.p for m in made)",
            "'made' changes on the way",
        ),
        (
            "c = sum(x * k for k in range(0, 3))\ny = sum(c * n for n in range(0, 3))",
            "a sum appears in a sum",
        ),
    ],
)
def test_what_cannot_be_inverted(body: str, reason: str) -> None:
    with pytest.raises(NotInvertibleError) as caught:
        inverted(body, minimum="-100" if "**" in body else "0")
    assert str(caught.value) == reason
