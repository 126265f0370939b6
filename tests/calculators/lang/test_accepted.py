"""What no reader of a calculator's file reads is named, once and at its place."""

import ast

import pytest

from kurslex.calculators.lang.accepted import name_what_is_left
from kurslex.calculators.lang.source import Source


def left(text: str, *, after_problems: bool = False) -> list[str]:
    source = Source(text, path="a.py")
    if after_problems:
        source.problem_at((1, 1), "found before")
    name_what_is_left(ast.parse(text), source)
    return [f"{each.line}: {each.message}; {each.hint}" for each in source.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("def f(x):\n    return x\n", []),
        (
            "import math\n",
            ["1: column 1: `import math` is not part of a calculator's file; leave it out"],
        ),
        (
            "def f(x: int) -> int:\n    return x\n",
            [
                "1: column 10: `int` is an annotation; write the plain name",
                "1: column 18: `int` is an annotation; leave it out, with the arrow before it",
            ],
        ),
        (
            "def f(x, *, a=2, **k: int):\n    return x\n",
            [
                "1: column 15: `2` is not part of a calculator's file; leave it out",
                "1: column 23: `int` is an annotation; write the plain name",
            ],
        ),
        (
            "def f(x):\n    y = sum(i async for i in x)\n    return x[0]\n",
            [
                "2: column 12: `(i async for i in x)` is asynchronous; write for without async",
                "3: column 12: `x[0]` is not part of a calculator's file; leave it out",
            ],
        ),
    ],
)
def test_what_is_left(text: str, expected: list[str]) -> None:
    assert left(text) == expected


def test_where_readers_have_found_something_only_annotations_are_named_too() -> None:
    text = "import math\ndef f(x: int):\n    return x[0]\n"
    assert left(text, after_problems=True) == [
        "1: column 1: found before; ",
        "2: column 10: `int` is an annotation; write the plain name",
    ]


def test_what_has_no_place_is_not_quoted() -> None:
    source = Source("a = 1\n", path="")
    assert source.written(ast.parse("a = 1\n")) == ""
