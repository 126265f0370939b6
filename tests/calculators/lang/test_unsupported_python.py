"""What is advised instead of Python that the language lacks, where no calculator's case says it."""

import ast

import pytest

from kurslex.bounds.calculations import LONGEST_LITERAL
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.unsupported_python import (
    CONDITION,
    hint_for_condition,
    hint_for_expression,
)

LONGEST = int(LONGEST_LITERAL)


def node(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("unheard(1)", ""),
        ("len(a)", "write sum(1 for row in rows)"),
        ("math.sqrt(a)", "write power(a, 1 / 2)"),
        ("a[0](1)", ""),
        ("a @ b", ""),
        ("a % b", "write a - b * floor(a / b)"),
        ("~a", ""),
        ("+a", "leave the plus out"),
        ("{1, 2}", ""),
        ("0x10", ""),
        ("1_000", "write 1000"),
        ("1e3", "write 1000"),
        (f"1e{LONGEST - 1}", f"write 1{'0' * (LONGEST - 1)}"),
        (f"1e{LONGEST}", ""),
        (f"1e-{LONGEST - 2}", f"write 0.{'0' * (LONGEST - 3)}1"),
        (f"1e-{LONGEST - 1}", ""),
        ("1e999999999", ""),
    ],
)
def test_instead_of_an_expression(text: str, hint: str) -> None:
    assert hint_for_expression(node(text), Source(text, "")) == hint


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1 <= a < 3", "write 1 <= a and a < 3"),
        ("1 <= a in b", "write 1 <= a and a == b"),
        ("a in b", CONDITION),
        ("a + b", CONDITION),
        ("a", "write a != 0"),
        ("row.price", "write row.price != 0"),
        ("not a", "write the opposite comparison, such as <= for >"),
        ("-a", CONDITION),
    ],
)
def test_instead_of_a_condition(text: str, hint: str) -> None:
    assert hint_for_condition(node(text), Source(text, "")) == hint
