"""Which parts of a program readers see as the steps of a worked example, and what words they need.

A step is an assignment, outside loops, to a name that the calculator declares, or a loop that adds
rows to a series. What only begins a name that a loop changes later is not a step.
"""

from collections.abc import Iterable, Iterator

from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.program import (
    Append,
    Assignment,
    Field,
    For,
    If,
    Name,
    Number,
    Outcome,
    Program,
    Statement,
)


def is_step(calculator: Calculator, statement: Statement) -> bool:
    """Return whether readers see this statement of the function's first level, or of an `if`."""
    match statement:
        case Assignment(target=target):
            declared = target in calculator.quantities()
            return declared and target not in _changed_later(calculator.program)
        case For():
            return bool(series_filled(statement))
        case _:
            return False


def step_names(calculator: Calculator) -> list[str]:
    """Return the names whose steps need words: assigned quantities, and series filled in loops."""
    names: dict[str, None] = {}
    for statement in outside_loops(calculator.program.statements):
        if is_step(calculator, statement):
            match statement:
                case Assignment(target=target):
                    names[target] = None
                case For():
                    names |= dict.fromkeys(series_filled(statement)[:1])
    return list(names)


def shown_definitions(calculator: Calculator, loop: For) -> list[Statement]:
    """Return the statements of a loop whose formulas readers see: how declared names come about.

    A name from before the loop is not among them, for what changes in each iteration the table
    shows; nor is a name that only repeats another.
    """
    before = {
        each.target
        for each in outside_loops(calculator.program.statements)
        if isinstance(each, Assignment)
    }
    wanted = calculator.quantities().keys() - before
    return [
        each
        for each in _definitions(loop.body)
        if assigned([each]) & wanted and not isinstance(getattr(each, "expression", each), _PLAIN)
    ]


_PLAIN = Name | Field | Number


def _definitions(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield assignments, and each `if` with an `else`; one without only says when."""
    for statement in statements:
        match statement:
            case If(otherwise=()):
                yield from _definitions(statement.then)
            case Assignment() | If():
                yield statement


def outputs_changed(calculator: Calculator, loop: For) -> list[Quantity]:
    """Return the outputs whose last value a loop gives."""
    return [each for each in calculator.outputs if each.name in assigned([loop])]


def series_filled(loop: For) -> list[str]:
    """Return the names of the series that a loop adds rows to, in order."""
    found = dict.fromkeys(
        each.target for each in all_statements(loop.body) if isinstance(each, Append)
    )
    return list(found)


def outcomes(program: Program) -> dict[str, str]:
    """Return the reasons of the program's own refusals and warnings, each with its kind."""
    return {
        each.reason: each.kind
        for each in all_statements(program.statements)
        if isinstance(each, Outcome)
    }


def outside_loops(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield the statements in order, those in branches instead of their `if`, none of loops."""
    for statement in statements:
        if isinstance(statement, If):
            yield from outside_loops((*statement.then, *statement.otherwise))
        else:
            yield statement


def all_statements(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Yield every statement, those in branches and loops after the one that holds them."""
    for statement in statements:
        yield statement
        match statement:
            case If():
                yield from all_statements((*statement.then, *statement.otherwise))
            case For():
                yield from all_statements(statement.body)


def assigned(statements: Iterable[Statement]) -> set[str]:
    """Return the names that statements give a value to, those in branches and loops too."""
    return {each.target for each in all_statements(statements) if isinstance(each, Assignment)}


def _changed_later(program: Program) -> set[str]:
    """Return the names that a loop gives other values than they had before it."""
    loops = [each for each in program.statements if isinstance(each, For)]
    before = {
        each.target for each in outside_loops(program.statements) if isinstance(each, Assignment)
    }
    return {target for loop in loops for target in assigned([loop]) & before}
