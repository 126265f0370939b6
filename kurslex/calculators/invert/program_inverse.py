"""A program -> the program that computes one of its inputs from a wanted output.

Steps that depend on the unknown are put into each other until the output is one expression, which
`equation.py` inverts; steps that do not are kept where they are needed. What a loop makes, or a
branch that the unknown itself decides on, cannot be inverted.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from kurslex.bounds.calculations import DEEPEST_EQUATION, MOST_BRANCHES, MOST_PARTS_OF_EQUATION
from kurslex.calculators.invert.algebra import placed
from kurslex.calculators.invert.equation import NotInvertibleError, inverted
from kurslex.calculators.lang.program_steps import all_statements, assigned
from kurslex.model.calculator import Input
from kurslex.model.program import (
    Aggregate,
    Append,
    Assignment,
    Expression,
    For,
    If,
    Name,
    NewSeries,
    Node,
    Outcome,
    Program,
    Rows,
    Statement,
    is_longer,
    nodes,
)

PartT = TypeVar("PartT")


def solve(program: Program, unknown: Input, target: str) -> Program:
    """Return the program with the target in place of the unknown, and the unknown as its result.

    Raises `NotInvertibleError`. The program says nothing of refusals and warnings: whoever has
    found the unknown runs the calculator with it.
    """
    swapped = (target if each == unknown.name else each for each in program.parameters)
    return Program(
        parameters=tuple(swapped),
        statements=_Solver(unknown, target).solved(program.statements, _Way(unknown.name)),
        results=(unknown.name,),
    )


class _Way(Struct):
    """What is found out on the way through a program.

    `known` holds the names that depend on the unknown, with their expressions; `blocked` those that
    have none, with the reason; `kept` the statements that do not depend on it.
    """

    unknown: str
    known: dict[str, Expression] = field(default_factory=dict)
    blocked: dict[str, str] = field(default_factory=dict)
    kept: list[Statement] = field(default_factory=list)

    def copy(self) -> "_Way":
        return _Way(self.unknown, dict(self.known), dict(self.blocked), list(self.kept))

    def names(self) -> set[str]:
        return assigned(self.kept).union(self.known, self.blocked)

    def dependent(self, part: object) -> set[str]:
        """Return the names in a part of the program that depend on the unknown, or are blocked."""
        found = {each.identifier for each in nodes(part) if isinstance(each, Name)}
        found |= {table for each in nodes(part) if isinstance(each, Rows) for table in each.tables}
        return found & {self.unknown, *self.known, *self.blocked}

    def assign(self, statement: Assignment) -> None:
        names = self.dependent(statement.expression)
        if blocked := sorted(names & self.blocked.keys()):
            self.blocked[statement.target] = self.blocked[blocked[0]]
        elif names:
            self._put_in(statement)
        else:
            self.kept.append(statement)

    def _put_in(self, statement: Assignment) -> None:
        expression = _put_in(statement.expression, self.known)
        if is_longer(expression, MOST_PARTS_OF_EQUATION, DEEPEST_EQUATION):
            self.block({statement.target}, "the formula grows too long")
        else:
            self.known[statement.target] = expression

    def block(self, names: set[str], reason: str) -> None:
        for name in names:
            self.known.pop(name, None)
            self.blocked[name] = reason


class _Solver:
    """Walks through the statements of one program."""

    def __init__(self, unknown: Input, target: str) -> None:
        self._unknown = unknown
        self._target = target
        self._branches_seen = 0

    def solved(self, statements: tuple[Statement, ...], before: _Way) -> tuple[Statement, ...]:
        """Return the statements that lead to the unknown, in place of these."""
        way = before.copy()
        for position, statement in enumerate(statements):
            names = _made(statement)
            depends_on = way.dependent(statement)
            if names & way.names():
                way.block(names, f"'{min(names & way.names())}' changes on the way")
            elif isinstance(statement, For | NewSeries | Append):
                way.block(names, "a loop is in between")
            elif isinstance(statement, Assignment):
                way.assign(statement)
            elif isinstance(statement, If) and names:
                if way.dependent(statement.condition):
                    way.block(names, "a condition depends on it")
                elif not depends_on and _is_plain(statement):
                    way.kept.append(statement)
                else:
                    return self._branches(statement, statements[position + 1 :], way)
        return _needed(way.kept, (self._last(way),))

    def _branches(
        self, statement: If, rest: tuple[Statement, ...], way: _Way
    ) -> tuple[Statement, ...]:
        self._branches_seen += 1
        if self._branches_seen > MOST_BRANCHES:
            raise NotInvertibleError("too many conditions are in between")
        inner = replace(way, kept=[])
        then, otherwise = (
            self.solved((*branch, *rest), inner) for branch in (statement.then, statement.otherwise)
        )
        if then == otherwise:
            return _needed(way.kept, then)
        return _needed(way.kept, (replace(statement, then=then, otherwise=otherwise),))

    def _last(self, way: _Way) -> Assignment:
        if self._target in way.blocked:
            raise NotInvertibleError(way.blocked[self._target])
        if self._target not in way.known:
            raise NotInvertibleError(f"'{self._target}' does not depend on it")
        whole = way.known[self._target]
        wanted = Name(line=whole.line, column=whole.column, identifier=self._target)
        return Assignment(
            line=whole.line,
            column=whole.column,
            target=self._unknown.name,
            expression=inverted(placed(whole, whole), wanted, self._unknown),
        )


def _put_in(part: PartT, known: Mapping[str, Expression]) -> PartT:
    """Return a part of a program with known expressions in place of their names."""
    if isinstance(part, tuple):
        return tuple(_put_in(each, known) for each in part)  # type: ignore[return-value]
    if isinstance(part, Name):
        return known.get(part.identifier, part)  # type: ignore[return-value]
    if not isinstance(part, Node):
        return part
    if isinstance(part, Aggregate) and any(
        isinstance(each, Aggregate)
        for name in nodes(part)
        if isinstance(name, Name) and name.identifier in known
        for each in nodes(known[name.identifier])
    ):
        raise NotInvertibleError("a sum appears in a sum")
    inner = {name: _put_in(getattr(part, name), known) for name in part.__struct_fields__}
    return replace(part, **inner)


def _needed(kept: Iterable[Statement], last: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return the last statements, after those before them that they cannot do without."""
    found = last
    for statement in reversed(list(kept)):
        wanted = {each.identifier for each in nodes(found) if isinstance(each, Name)}
        if assigned([statement]) & wanted:
            found = (statement, *found)
    return found


def _is_plain(statement: If) -> bool:
    inner = all_statements((*statement.then, *statement.otherwise))
    return all(isinstance(each, Assignment | If | Outcome) for each in inner)


def _made(statement: Statement) -> set[str]:
    """Return the names that a statement gives a value to, and those of the series it adds to."""
    return {
        each.target
        for each in all_statements([statement])
        if isinstance(each, Assignment | NewSeries | Append)
    }
