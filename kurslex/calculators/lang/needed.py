"""The part of a program that some of its values need, which is run again and again."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from kurslex.calculators.lang.program_steps import all_statements, assigned
from kurslex.model.program import (
    Append,
    Field,
    If,
    Name,
    NewSeries,
    Outcome,
    Program,
    Rows,
    Statement,
    nodes,
)


def part_needed(program: Program, names: Iterable[str], *, refusing: bool) -> Program:
    """Return the program with only what these names need, and without warnings.

    `refusing` keeps what makes it refuse its inputs, and whatever that depends on.
    """
    wanted = set(names)
    kept = tuple(reversed(list(_kept(program.statements, wanted, refusing=refusing))))
    results = tuple(each for each in program.results if each in wanted)
    return replace(program, statements=kept, results=results)


def names_in(part: object) -> set[str]:
    """Return the names and the lists of rows that a part of a program speaks of."""
    found = set()
    for each in nodes(part):
        match each:
            case Name(identifier=name) | Field(table=name):
                found.add(name)
            case Rows(tables=names):
                found.update(names)
    return found


def _kept(
    statements: tuple[Statement, ...], wanted: set[str], *, refusing: bool
) -> Iterator[Statement]:
    """Yield what is needed, the last first, and add to `wanted` what that needs itself."""
    for statement in reversed(statements):
        if isinstance(statement, If):
            then, otherwise = (
                tuple(reversed(list(_kept(branch, wanted, refusing=refusing))))
                for branch in (statement.then, statement.otherwise)
            )
            if then or otherwise:
                wanted |= names_in(statement.condition)
                yield replace(statement, then=then, otherwise=otherwise)
        elif isinstance(statement, Outcome):
            if refusing and statement.kind == "refuse":
                yield statement
        elif _made(statement) & wanted:
            wanted |= names_in(statement) | _made(statement)  # a loop is kept as a whole
            yield statement


def _made(statement: Statement) -> set[str]:
    series = {
        each.target for each in all_statements([statement]) if isinstance(each, NewSeries | Append)
    }
    return assigned([statement]) | series
