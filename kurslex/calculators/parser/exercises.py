"""The exercises of a calculator: `exercises={"profit": exercise(asks="profit", …)}`, read only."""

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from kurslex.bounds.calculations import LAST_VERSION
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.scope import Scope, Table
from kurslex.calculators.lang.source import Quoted, Source
from kurslex.calculators.lang.syntax import UnreadableError, parsed_expression
from kurslex.calculators.parser.declaration import ID, Declaration
from kurslex.calculators.parser.draw_checks import check_draws
from kurslex.calculators.parser.exercise_call import FORM, read_exercise
from kurslex.calculators.parser.exercise_spec import ExerciseSpec
from kurslex.model.calculator import Quantity, RowsInput, Series, Target
from kurslex.model.exercise import Exercise, Mistake
from kurslex.model.program import Assignment, Condition, Expression, Program
from kurslex.problem import did_you_mean

NodeT = TypeVar("NodeT", Expression, Condition)

_VERSION = f"write a whole number from 1 to {LAST_VERSION}, which rises whenever a draw changes"
_BEFORE = 'write exercises_before={1: {"profit": exercise(…)}}: the exercises as version 1 had them'


def read_exercises(
    declaration: Declaration, program: Program, targets: tuple[Target, ...], source: Source
) -> tuple[Exercise, ...]:
    """Return the exercises of all versions, the newest first; what is wrong is reported."""
    reader = _Reader(declaration, program, targets, source)
    newest = _version(declaration, source)
    if declaration.exercises is None or newest is None:
        return ()
    found = list(reader.read(declaration.exercises, newest))
    for version, node in _before(declaration.exercises_before, newest, source):
        found += reader.read(node, version)
    _check_names(found, source)
    return tuple(found)


def _version(declaration: Declaration, source: Source) -> int | None:
    """Return the version of the exercises, or None where there is none, and report that."""
    node = declaration.exercises_version
    match node:
        case ast.Constant(value=version) if type(version) is int and 0 < version <= LAST_VERSION:
            if declaration.exercises is None:
                fact = "there is a version of exercises, and there are none"
                source.declaration_problem(node, fact, FORM)
            return version
        case None:
            for each in (declaration.exercises, declaration.exercises_before):
                if each is not None:
                    fact = "the exercises have no version"
                    source.declaration_problem(each, fact, "write exercises_version=1 after them")
                    break
        case _:
            fact = f"`{source.quote(node)}` is not a version"
            source.declaration_problem(node, fact, _VERSION)
    return None


def _before(node: ast.expr | None, newest: int, source: Source) -> Iterator[tuple[int, ast.expr]]:
    if node is None:
        return
    if not isinstance(node, ast.Dict):
        source.declaration_problem(node, f"`{source.quote(node)}` is not {{…}}", _BEFORE)
        return
    met = {newest}
    for key, value in zip(node.keys, node.values, strict=True):
        version = key.value if isinstance(key, ast.Constant) else None
        if type(version) is not int or not 0 < version < newest or version in met:
            fact = f"`{source.quote(key or value)}` is not a version before {newest}, told once"
            source.declaration_problem(key or value, fact, _BEFORE)
        else:
            met.add(version)
            yield version, value


def _check_names(exercises: list[Exercise], source: Source) -> None:
    """Report an exercise whose messages would have the names of another one's."""
    for each in exercises:
        for other in exercises:
            begins = f"{other.name}-"
            if any(each.name == begins + mistake.name for mistake in other.mistakes):
                fact = f"the words of '{each.name}' would be those of a mistake of '{other.name}'"
                source.problem_at((each.line, each.column), fact, hint="rename one of them")


class _Reader:
    """Reads the exercises of one calculator; what is wrong is reported to `source`."""

    def __init__(
        self,
        declaration: Declaration,
        program: Program,
        targets: tuple[Target, ...],
        source: Source,
    ) -> None:
        self._declaration = declaration
        self._source = source
        self._inputs = {each.name: each for each in declaration.inputs}
        self._outputs = {each.name: each for each in declaration.outputs}
        self._solutions = {
            (each.unknown, each.target) for target in targets for each in target.solutions
        }
        assigned = {each.target for each in program.statements if isinstance(each, Assignment)}
        self._known = {
            *self._inputs,
            *self._outputs,
            *(each.name for each in declaration.steps if each.name in assigned),
        }

    def read(self, node: ast.expr, version: int) -> Iterator[Exercise]:
        if not isinstance(node, ast.Dict):
            fact = f"`{self._source.quote(node)}` is not {{…}}"
            self._source.declaration_problem(node, fact, FORM)
            return
        names = set()
        for key, value in zip(node.keys, node.values, strict=True):
            match key:
                case ast.Constant(value=str(name)) if ID.fullmatch(name) and name not in names:
                    names.add(name)
                    spec = read_exercise(value, self._source)
                    if spec and (made := self._exercise(name, version, spec, value)):
                        yield made
                case _:
                    fact = f"`{self._source.quote(key or value)}` does not name an exercise"
                    hint = "use a-z, 0-9 and hyphens, and each name once"
                    self._source.declaration_problem(key or value, fact, hint)

    def _exercise(
        self, name: str, version: int, spec: ExerciseSpec, node: ast.expr
    ) -> Exercise | None:
        problems_before = len(self._source.problems)
        parts = _parts(node)
        asked = self._asked(spec, parts["asks"])
        check_draws(spec, parts["draw"], self._declaration, self._source)
        if not spec.mistakes:
            fact = f"the exercise '{name}' has no mistakes"
            hint = 'declare what students get wrong: mistakes={"per-share": "sell - buy"}'
            self._source.declaration_problem(parts["mistakes"], fact, hint)
        every = self._scope(self._known, (*self._declaration.rows, *self._declaration.series))
        told = every
        if asked and spec.given:
            names = {*self._inputs, spec.given} - {spec.asks}
            told = self._scope(names, self._declaration.rows)
        where = None
        if spec.where:
            where = self._read(parts["where"], spec.where, every, ExpressionReader.condition)
        mistakes = tuple(self._mistakes(spec.mistakes, parts["mistakes"], told))
        if asked is None or len(self._source.problems) > problems_before:
            return None
        line, column = self._source.place(node)
        told_decimals = self._outputs[spec.given].decimals if spec.given else 0
        return Exercise(
            name=name,
            version=version,
            asks=spec.asks,
            given=spec.given,
            draws=tuple(spec.draws.items()),
            where=where,
            mistakes=mistakes,
            tolerance=spec.tolerance,
            decimals=asked.decimals if spec.decimals is None else spec.decimals,
            told_decimals=told_decimals if spec.told_decimals is None else spec.told_decimals,
            line=line,
            column=column,
        )

    def _asked(self, spec: ExerciseSpec, node: ast.expr) -> Quantity | None:
        """Return the quantity that is asked for, or None where it cannot be, and report that."""
        fact, hint = "", ""
        if spec.asks in self._outputs and spec.given:
            fact = f"'{spec.asks}' is an output, for which nothing but inputs is given"
            hint = "leave given=… out"
        elif spec.asks in self._inputs and (spec.asks, spec.given) not in self._solutions:
            known = [target for unknown, target in self._solutions if unknown == spec.asks]
            fact = f"the input '{spec.asks}' is not found for an output '{spec.given}'"
            hint = f"use given=… with one of {', '.join(sorted(known))}"
            if not known:
                fact = f"the input '{spec.asks}' can be found for no output"
                hint = "name it in targets={…}, or ask for an output"
        elif spec.asks in self._inputs and spec.asks not in spec.draws:
            fact = f"the input '{spec.asks}' is asked for, and not drawn"
            hint = f'draw it: draw={{"{spec.asks}": draw(…)}}'
        elif spec.asks not in {*self._inputs, *self._outputs}:
            numbers = self._declaration.numbers()
            fact = f"there is no input or output '{spec.asks}' that is a number"
            hint = did_you_mean(spec.asks, numbers) or f"use one of {', '.join(numbers)}"
        if fact:
            self._source.declaration_problem(node, fact, hint)
            return None
        return {**self._inputs, **self._outputs}[spec.asks]

    def _mistakes(
        self, mistakes: Mapping[str, str], node: ast.expr, scope: Scope
    ) -> Iterator[Mistake]:
        values = node.values if isinstance(node, ast.Dict) else []
        for (name, text), place in zip(mistakes.items(), values, strict=False):
            if not ID.fullmatch(name):
                fact = f"'{name}' does not name a mistake"
                self._source.declaration_problem(place, fact, "use a-z, 0-9 and hyphens")
            expression = self._read(place, text, scope, ExpressionReader.expression)
            if expression:
                yield Mistake(name=name, expression=expression)

    def _read(
        self,
        node: ast.expr,
        text: str,
        scope: Scope,
        read: Callable[[ExpressionReader, ast.expr], NodeT],
    ) -> NodeT | None:
        """Return what a text in quotation marks says, or None where it is wrong."""
        quoted = Quoted(text, self._source, self._source.place(node))
        try:
            found = read(ExpressionReader(quoted, scope), parsed_expression(text))
        except UnreadableError as error:
            fact = f"`{text}` cannot be read: {error}"
            self._source.declaration_problem(node, fact, error.hint)
            return None
        self._source.problems += quoted.problems
        return None if quoted.problems else found

    def _scope(self, names: set[str], lists: tuple[RowsInput | Series, ...]) -> Scope:
        return Scope(
            numbers=frozenset(names),
            tables={
                each.name: Table(name=each.name, fields=tuple(field.name for field in each.fields))
                for each in lists
            },
        )


def _parts(node: ast.expr) -> dict[str, ast.expr]:
    """Return where each argument is; one that is not given is where the exercise is."""
    words = ("asks", "draw", "mistakes", "given", "where")
    given = {each.arg: each.value for each in getattr(node, "keywords", ())}
    return {word: given.get(word, node) for word in words}
