"""A function as data: each part at the place where Python sees it, and what stands for errors."""

import ast
from fractions import Fraction

import pytest

from kurslex.bounds.calculations import LONGEST_LITERAL
from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.scope import Table
from kurslex.calculators.lang.source import Source
from kurslex.model.program import Comparison, If, Node, Number, Program, Rows, nodes

EVERYTHING = """\
def f(x, a, list):
    made = []
    if x > 1 and a >= 2.50:
        warn("low")
    y = max(x, -a) + 1.25
    for k in range(0, 3):
        y = y + k
    for row in ascending(list, "p"):
        made.append((row.p, y))
    z = sum(each.p for each in list) + min(k for k in range(1, 4) if k > a)
    return y, z, made
"""


def read(text: str) -> tuple[Program, list[str]]:
    source = Source(text, path="")
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef)
    rows = {"list": Table(name="list", fields=("p", "q"))}
    program = read_program(function, source, rows, {"made": Table(name="made", fields=("p", "q"))})
    return program, [f"{each.line}: {each.message}; {each.hint}" for each in source.problems]


def of_body(body: str) -> tuple[Program, list[str]]:
    return read(f"def f(x, list):\n    {body}\n    return x\n")


def kinds(kind: type[Node]) -> set[type[Node]]:
    return {kind}.union(*map(kinds, kind.__subclasses__())) if kind.__subclasses__() else {kind}


def test_each_part_is_at_the_place_where_python_sees_it() -> None:
    program, problems = read(EVERYTHING)
    assert problems == []
    found = [each for each in nodes(program.statements) if isinstance(each, Node)]
    places = {
        (each.lineno, each.col_offset + 1)
        for each in ast.walk(ast.parse(EVERYTHING))
        if isinstance(each, ast.expr | ast.stmt)
    }
    assert [each for each in found if (each.line, each.column) not in places] == []
    met = {type(each).__name__ for each in found}
    assert met == {each.__name__ for each in kinds(Node) if each.__module__ == Node.__module__} - {
        "Node"
    }
    assert [each.line for each in program.statements] == [2, 3, 5, 6, 8, 10]
    numbers = [each for each in found if isinstance(each, Number)]
    assert Number(line=3, column=23, value=Fraction("2.5"), decimals=2) in numbers
    assert Number(line=3, column=12, value=Fraction(1)) in numbers


def test_in_the_place_of_errors_there_are_zeros_and_no_rows() -> None:
    program, problems = of_body("if not x > 1:\n        warn('low')")
    assert len(problems) == 1
    (branch,) = program.statements
    assert isinstance(branch, If)
    zero = Number(line=2, column=8, value=Fraction(0))
    assert branch.condition == Comparison(line=2, column=8, operator="==", left=zero, right=zero)
    for iterated in ("5", "x"):
        program, problems = of_body(f"for row in {iterated}:\n        y = row + 1")
        assert len(problems) == 1  # and not that `row` is unknown
        (rows,) = (each for each in nodes(program.statements) if isinstance(each, Rows))
        assert rows == Rows(line=2, column=16, tables=())


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (
            "y = maxi(x, 1)",
            "column 9: `maxi(x, 1)` is not part of the language of calculators; "
            "did you mean 'max'?",
        ),
        (
            f"y = {'1' * (LONGEST_LITERAL + 1)}",
            f"column 9: `{'1' * 39}…` is not part of the language of calculators; "
            f"write at most {LONGEST_LITERAL} digits",
        ),
        (
            "y = 1e3",
            "column 9: `1e3` is not part of the language of calculators; write 1000",
        ),
        (
            "y = abs(x, k=1)",
            "column 9: abs takes one argument without names, not `abs(x, k=1)`; ",
        ),
        (
            "y = max(x, 1, k=1)",
            "column 9: max takes 2 arguments or more without names, not `max(x, 1, k=1)`; ",
        ),
        (
            "y = round_to(x)",
            "column 9: round_to takes 2 arguments without names, not `round_to(x)`; ",
        ),
    ],
)
def test_what_is_said_of_a_call_and_a_number(body: str, problem: str) -> None:
    assert of_body(body)[1] == [f"2: {problem}"]


def test_a_function_of_no_name_has_no_likeness() -> None:
    _, (problem,) = of_body("y = list[0](x)")
    assert problem.partition("; ")[2].startswith("an expression has numbers, names, row.field")


def test_an_input_of_no_valid_name_and_a_function_without_its_return() -> None:
    assert read("def f(X):\n    y = 1\n    return y\n")[1] == [
        "1: column 7: 'X' is not a valid name; use a-z, 0-9 and _, and begin with a letter"
    ]
    assert read("def f(x):\n    made = []\n    y = 1\n")[1] == [
        "1: column 1: f does not end with a return; return the outputs, in order"
    ]


def test_the_row_of_a_loop_has_its_name_alone() -> None:
    _, problems = of_body("for row in list:\n        for row in list:\n            y = row.p")
    assert problems == ["3: column 13: 'row' has a value already; choose another name"]


def test_a_series_begins_at_the_top_alone() -> None:
    _, problems = of_body("if x > 1:\n        y = 1\n    else:\n        made = []")
    assert problems == [
        "5: column 16: `[]` is not part of the language of calculators; an expression has "
        "numbers, names, row.field, + - * / **, brackets, min, max, abs, floor, round_to, power, "
        "exp, ln, and sum, min, max of EXPRESSION for NAME in ROWS"
    ]
