"""Targets: numbers, expressions and calculators."""

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from typing import TYPE_CHECKING

from kurslex.bounds.calculations import MOST_DIGITS
from kurslex.calculators.emit.javascript import javascript
from kurslex.calculators.numbers import exact_text, format_number
from kurslex.calculators.numbers.parse import Refusal, parse_number
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.parser.quantities import money
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.inline_expression import InlineError, inline_value
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Input
from kurslex.model.locale import NumberSymbols
from scripts.fuzz.target import Target, files

if TYPE_CHECKING:
    from kurslex.problem import Problem

SYMBOLS = (
    NumberSymbols(decimal=",", group="\u00a0", minus="\u2212"),
    NumberSymbols(decimal=".", group=",", minus="-", groups=(3, 2)),
    NumberSymbols(decimal="\u066b", group="\u066c", minus="\u061c\u2212", digits="٠١٢٣٤٥٦٧٨٩"),
)
"""The signs of numbers of three kinds: Norwegian, Indian, Arabic ones."""

_MOST_DECIMALS = 4
_FILE = "calculators/fuzzed.py"


def field() -> Input:
    """Return a field that accepts nearly every number."""
    limit = "9" * 36
    made = money(
        "1", unit="EUR", sign="€", decimals=_MOST_DECIMALS, minimum=f"-{limit}", maximum=limit
    )
    assert isinstance(made, Input)
    return made


def _typed(data: bytes) -> None:
    text, quantity = data.decode("utf-8", "ignore"), field()
    for symbols in SYMBOLS:
        value = parse_number(text, quantity, symbols)
        if isinstance(value, Refusal):
            continue
        # What is printed for a number is read as the same number.
        shown = format_number(value, decimals=_MOST_DECIMALS, symbols=symbols, unit="EUR")
        again = parse_number(shown, quantity, symbols)
        assert again in {value, Refusal.TOO_LONG}, (text, shown, again)
        assert Fraction(exact_text(value)) == value, text


def _expression(data: bytes) -> None:
    try:
        found = inline_value(data.decode("utf-8", "ignore"))
    except InlineError:
        return
    assert 0 <= found.decimals <= MOST_DIGITS, found


def _calculator(data: bytes) -> None:
    text = data.decode("utf-8", "ignore").replace("\0", "")
    problems: list[Problem] = []
    calculator = parse_calculator(text, _FILE, problems)
    assert (calculator is None) == bool(problems)
    assert all(each.path == _FILE and each.line >= 1 for each in problems), problems
    if calculator is None:
        return
    assert javascript(calculator.program)
    with suppress(NoResultError):  # which has a reason for readers
        run(calculator.program, calculator.defaults())


def _sums() -> Iterator[bytes]:
    yield from (b"50.05 - 49.95", b"1 / 3 | 2", b"sum(k for k in range(1, 5))", b"power(2, 1 / 2)")
    yield from (b"max(1, min(2, 3))", b"round(1.005, 0.01)", b"(1 + 2) * 3 ** 4", b"exp(log(2))")


TARGETS = (
    Target(
        name="numbers",
        read=_typed,
        seeds=lambda: iter((b"1.234,50 EUR", "−1 000".encode(), "١٢٣٫٤".encode(), b"1,00,000.5")),
        words=(
            b",",
            b".",
            b"'",
            b"-",
            b"EUR",
            "€".encode(),
            b" ",
            "٣".encode(),
            "，".encode(),
            b"0",
        ),
        longest=200,
    ),
    Target(
        name="expressions",
        read=_expression,
        seeds=_sums,
        words=(
            *(b"sum(", b" for k in range(", b"power(", b"**", b"/", b"| 2", b" if ", b"(", b")"),
            *(b"lambda", b"9999999999", b"0.", b"max(", b"min(", b"abs(", b"log(", b"exp(", b" "),
        ),
        longest=10_000,
    ),
    Target(
        name="calculators",
        read=_calculator,
        seeds=lambda: files("calculators/*.py", "tests/cases/programs/*.txt"),
        words=(
            *(b"@calculator(", b"    return ", b"def f(x):\n", b"for k in range(0, 9):\n", b"x = "),
            *(b"money(", b"rows(", b"series(", b"target(", b"if x > 1:\n", b"elif ", b"refuse("),
            *(b"lambda: ", b"import os", b"\\", b"'''", b"f'{x}'", b"**", b"exercise(", b"\t"),
        ),
    ),
)
