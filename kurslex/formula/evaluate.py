"""A program with numbers put in: exact fractions, step by step."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.formula.values import Values, begin, branch, carry_out
from kurslex.model.calculator import Row, Value
from kurslex.model.program import Assignment, For, If, Program, Statement


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

    Raises `NoResultError`; raises `KeyError` where an input is missing.
    """
    values = begin(program, inputs)
    steps = tuple(_steps(program.statements, values))
    numbers, tables = values.numbers, values.tables
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
