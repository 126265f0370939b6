"""A program with numbers put in: exact fractions, step by step."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain

from kurslex.bounds.calculations import MOST_DIGITS
from kurslex.calculators.run.values import NoResultError, Values, begin, branch, carry_out
from kurslex.model.calculator import Row, Value
from kurslex.model.program import Assignment, For, If, Program, Statement

TOO_LONG = 10**MOST_DIGITS
"""No number that a calculator leads to is so long; the counterpart of `TOO_LONG` in the browser."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A statement outside loops that was carried out, and the values before and after it."""

    statement: Assignment | For
    before: Values
    after: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a program gives: numbers and series by name, reasons to warn, and the way there."""

    outputs: dict[str, Fraction]
    series: dict[str, tuple[Row, ...]]
    warnings: tuple[str, ...]
    steps: tuple[Step, ...]


def evaluate(program: Program, inputs: Mapping[str, Value]) -> dict[str, Fraction]:
    """Return the value of every result that is a number, by name; raises as `run` does."""
    return run(program, inputs).outputs


def run(program: Program, inputs: Mapping[str, Value]) -> Result:
    """Return all that these inputs lead to.

    Raises `NoResultError`, also where a number is longer than anybody reads; raises `KeyError`
    where an input is missing.
    """
    values = begin(program, inputs)
    steps = tuple(_steps(program.statements, values))
    numbers, tables = values.numbers, values.tables
    cells = (cell for rows in tables.values() for row in rows for cell in row.values())
    if any(abs(number) >= TOO_LONG for number in chain(numbers.values(), cells)):
        fact = f"it leads to a number of more than {MOST_DIGITS} digits"
        raise NoResultError("out-of-range", program.statements[-1], fact)
    return Result(
        outputs={name: numbers[name] for name in program.results if name in numbers},
        series={name: tuple(tables[name]) for name in program.results if name in tables},
        warnings=tuple(values.warnings),
        steps=steps,
    )


def _steps(statements: Iterable[Statement], values: Values) -> Iterator[Step]:
    """Carry the statements out and yield the assignments and loops among them."""
    for statement in statements:
        match statement:
            case If():
                yield from _steps(branch(statement, values), values)
            case Assignment() | For():
                before = values.now()
                carry_out([statement], values)
                yield Step(statement=statement, before=before, after=values.now())
            case _:
                carry_out([statement], values)
