"""The call `exercise(asks=…, draw={…}, mistakes={…})` in a calculator's file -> what it says."""

import ast
import inspect
from collections.abc import Callable
from typing import Any

from kurslex.calculators.lang.literals import once
from kurslex.calculators.lang.source import Source
from kurslex.calculators.parser.exercise_spec import ExerciseSpec
from kurslex.calculators.parser.exercise_words import DRAWS, draw_rows, exercise
from kurslex.model.exercise import Draw, DrawLadder, DrawRows
from kurslex.problem import did_you_mean

FORM = (
    'write exercises={"profit": exercise(asks="profit", draw={"buy": draw("20", "90", step="0.5"), '
    '…}, mistakes={"per-share": "sell - buy"})} and exercises_version=1'
)


class _WrongError(ValueError):
    """A part of a declaration that is wrong: where, what, and the hint."""

    def __init__(self, node: ast.expr, fact: str, hint: str = FORM) -> None:
        self.node = node
        self.hint = hint
        super().__init__(fact)


def read_exercise(node: ast.expr, source: Source) -> ExerciseSpec | None:
    """Return what an exercise's call says, or None where it is wrong, and report that."""
    reader = _Reader(source)
    try:
        match node:
            case ast.Call(func=ast.Name(id="exercise")):
                made = reader.called(node, exercise)
                return made if isinstance(made, ExerciseSpec) else None
            case _:
                raise _WrongError(node, f"`{source.quote(node)}` is not an exercise")
    except _WrongError as error:
        source.declaration_problem(error.node, str(error), error.hint)
        return None


class _Reader:
    """Reads calls of the words that declare exercises; raises `_WrongError`."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def called(self, node: ast.Call, word: Callable[..., Any]) -> Any:
        """Return what a call makes."""
        names = list(inspect.signature(word).parameters)
        given = [
            self._value(each, names[place] if place < len(names) else "")
            for place, each in enumerate(node.args)
        ]
        named = {
            each.arg or "**": self._value(each.value, each.arg or "") for each in node.keywords
        }
        if word is draw_rows:
            self._check_columns(node)
        try:
            once(node.keywords)
            inspect.signature(word).bind(*given, **named)
            return word(*given, **named)
        except (TypeError, ValueError) as error:
            raise _WrongError(node, f"{word.__name__}: {error}") from error

    def _value(self, node: ast.expr, name: str) -> Any:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.Constant(value=int(amount)) if not isinstance(amount, bool) and name in (
                *("least", "most", "decimals", "told_decimals"),
            ):
                return amount
            case ast.Dict() if name == "mistakes":
                return self._items(node, self._text)
            case ast.Dict() if name == "draw":
                return self._items(node, self._input)
            case ast.Call():
                return self._draw(node)
            case _:
                fact = f"`{self._source.quote(node)}` is not what '{name}' may be"
                raise _WrongError(node, fact)

    def _items(self, node: ast.Dict, read: Callable[[ast.expr], Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in zip(node.keys, node.values, strict=True):
            match key:
                case ast.Constant(value=str(name)) if name not in found:
                    found[name] = read(value)
                case ast.Constant(value=str(name)):
                    raise _WrongError(key, f"'{name}' is given twice", "write it once")
                case _:
                    fact = f"`{self._source.quote(key or value)}` is not a name in quotation marks"
                    raise _WrongError(key or value, fact)
        return found

    def _text(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case _:
                fact = f"`{self._source.quote(node)}` is not an expression in quotation marks"
                raise _WrongError(node, fact)

    def _input(self, node: ast.expr) -> Draw | DrawRows:
        made = self._draw(node)
        if isinstance(made, DrawLadder):
            raise _WrongError(node, "draw_ladder draws a column of rows", "put it in draw_rows(…)")
        return made

    def _draw(self, node: ast.expr) -> Draw | DrawLadder | DrawRows:
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in DRAWS:
                made: Draw | DrawLadder | DrawRows = self.called(node, DRAWS[name])
                return made
            case _:
                name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
                hint = did_you_mean(name, DRAWS) or f"use one of {', '.join(DRAWS)}"
                raise _WrongError(node, f"`{self._source.quote(node)}` is not a draw", hint)

    def _check_columns(self, node: ast.Call) -> None:
        for each in node.keywords:
            if each.arg not in {"least", "most"}:
                made = self._draw(each.value)
                if isinstance(made, DrawRows):
                    raise _WrongError(each.value, "a column has no rows of its own")
