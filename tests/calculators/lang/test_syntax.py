"""Texts that are no Python, or too much of it: where that is said, and in which words."""

import pytest

from kurslex.bounds.calculations import DEEPEST, MOST_PARTS
from kurslex.calculators.lang.syntax import (
    SPLIT,
    TooLargeError,
    UnreadableError,
    parsed_expression,
    parsed_file,
)

DEEP = f"this is nested more than {int(DEEPEST)} deep"


def told(text: str, *, expression: bool = False) -> tuple[int, int, str, str] | None:
    try:
        parsed_expression(text) if expression else parsed_file(text)
    except UnreadableError as error:
        return error.line, error.column, str(error), error.hint
    return None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 1\nb = (\n", (2, 5, "'(' was never closed", "")),
        ("a = 1\nb = 2 +\n", (2, 8, "invalid syntax", "")),
        ("a = '\0'", (1, 1, "source code string cannot contain null bytes", "")),
        (
            "b = 1\na = '\ud800'",
            (
                *(1, 1),
                "'utf-8' codec can't encode character '\\ud800' in position 11: "
                "surrogates not allowed",
                "",
            ),
        ),
        (f"\nb = {'1' * 5000}", (2, 1, "this number has too many digits", "write fewer than 100")),
        # A module, an assignment and its value are three levels.
        (f"a = {'-' * (DEEPEST - 3)}b", None),
        (f"\na = {'-' * (DEEPEST - 2)}b", (2, 1, DEEP, SPLIT)),
        # A module and, with each assignment, itself, its target and that one's context, its value.
        ("a = 1\n" * ((MOST_PARTS - 1) // 4), None),
        (
            "a = 1\n" * ((MOST_PARTS - 1) // 4 + 1),
            (MOST_PARTS // 4, 5, f"this has more than {MOST_PARTS:,} parts", "shorten it"),
        ),
    ],
    ids=range(9),
)
def test_what_cannot_be_read(text: str, expected: tuple[int, int, str, str] | None) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("-" * 9000 + "x", 1),
        ("a = 1\nb = 2\nc = " + "-" * 9000 + "x\nd = 3\n", 3),
        ("a = 1\nb = (1 +\n" + "-" * 9000 + "x)\nd = 3\n", 2),
        ("a = (\n1,\n2,\n3)\nb = " + "-" * 9000 + "x\n", 5),
        ("if a:\n    b = 1\n" + "elif c:\n    b = 1\n" * 3000, 2 * DEEPEST + 3),
    ],
    ids=range(5),
)
def test_what_is_far_too_deep_is_named_by_its_longest_statement(text: str, line: int) -> None:
    assert told(text) == (line, 1, "this is nested too deeply", SPLIT)


def test_an_expression_is_read_by_itself_and_warns_of_nothing() -> None:
    assert told("1 +", expression=True) == (1, 1, "invalid syntax", "")
    assert told(r"'\d'", expression=True) is None
    with pytest.raises(TooLargeError):
        parsed_expression("-" * 9000 + "x")
