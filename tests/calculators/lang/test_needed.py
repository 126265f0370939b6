"""The part of a program that some names need: nothing is missing, and nothing is too much."""

import ast

import pytest

from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.needed import names_in, part_needed
from kurslex.calculators.lang.program_steps import all_statements
from kurslex.calculators.lang.source import Source
from kurslex.model.program import If
from tests.calculators.lang.programs import loan, loop, texts

REST = ["made = []", "other = []", "rate = x / 100", "rest = x", "for row in list:"]
SUM = "y = rest + rate + sum(m.p for m in made)"


@pytest.mark.parametrize(
    ("names", "refusing", "expected", "results"),
    [
        (["rate"], False, ["rate = x / 100"], ()),
        (["spare"], False, ["base = x + 1", "if a > 3:", "spare = fee * base"], ()),
        (["rest"], False, REST, ("rest", "made", "other")),
        (["made"], False, REST, ("rest", "made", "other")),
        (["y"], False, [*REST, SUM], ("y", "rest", "made", "other")),
        (["rate"], True, ["if x > 90:", *REST, SUM, "if y > 8:"], ("y", "rest", "made", "other")),
        ([], False, [], ()),
    ],
)
def test_what_names_need(
    names: list[str], refusing: bool, expected: list[str], results: tuple[str, ...]
) -> None:
    part = part_needed(loan().program, names, refusing=refusing)
    assert texts(part.statements) == expected
    assert part.parameters == ("x", "a", "list")
    assert part.results == results


def test_branches_and_loops_are_kept_whole() -> None:
    program = loan().program
    spare = part_needed(program, ["spare"], refusing=False)
    assert texts(all_statements(spare.statements))[1:4] == ["if a > 3:", "fee = 1", "fee = a * 2"]
    rest = part_needed(program, ["rest"], refusing=False)
    assert rest.statements[-1] == loop(loan())
    refusing = part_needed(program, [], refusing=True)
    assert texts(all_statements(refusing.statements))[:2] == ["if x > 90:", 'refuse("too-much")']


def test_of_both_branches_only_what_is_needed_is_kept() -> None:
    text = (
        "def f(x):\n    if x > 1:\n        a = 1\n        b = 2\n"
        "    else:\n        a = 3\n        b = 4\n    return a, b\n"
    )
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef)
    program = read_program(function, Source(text, path=""), {}, {})
    (branch,) = part_needed(program, ["a"], refusing=False).statements
    assert isinstance(branch, If)
    assert [each.line for each in (*branch.then, *branch.otherwise)] == [3, 6]


def test_names_in_a_part_are_numbers_and_lists() -> None:
    program = loan().program
    assert names_in(program.statements[-2]) == {"rest", "rate", "made"}
    body = loop(loan()).body
    assert names_in(body[0]) == {"list", "rate"}
    assert names_in(loop(loan()).source) == {"list"}
    assert names_in(body[2]) == {"list"}
