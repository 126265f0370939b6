"""A calculator's function computed as the plain Python that it also is, with exact numbers.

Python itself is the oracle here: its own parser, its own loops and branches, its own `sum`. A file
is never executed: what runs is the function's body, compiled from a tree that the calculators' own
reader has accepted node by node, with no names but those of the language.
"""

import ast
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import Any

from kurslex.calculators.parser import words
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.model.calculator import Row, Value


class _Exact(ast.NodeTransformer):
    """Writes `Fraction("0.25")` for `0.25`, as a float would not be exact."""

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, int | float):
            text = ast.Constant(value=str(node.value))
            return ast.Call(func=ast.Name(id="Fraction", ctx=ast.Load()), args=[text], keywords=[])
        return node


def _numbers(first: Fraction, end: Fraction) -> Iterator[Fraction]:
    while first < end:
        yield first
        first += 1


def _given(value: Value) -> Any:
    if isinstance(value, Fraction):
        return value
    return [SimpleNamespace(**row) for row in value]


class _List(list[Any]):
    """A series whose rows can be read by the names of their fields."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__()
        self._fields = fields

    def append(self, row: tuple[Fraction, ...]) -> None:
        super().append(SimpleNamespace(**dict(zip(self._fields, row, strict=True))))


class _Series(ast.NodeTransformer):
    def __init__(self, fields: dict[str, tuple[str, ...]]) -> None:
        self._fields = fields

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.List()):
                call = f"{name} = Rows({self._fields[name]!r})"
                return ast.parse(call).body[0]
        return node


NAMES = {
    **{name: getattr(words, name) for name in words.__all__},
    **{each.__name__: each for each in (abs, max, min, sum)},
    "Fraction": Fraction,
    "Rows": _List,
    "range": _numbers,
    "__builtins__": {},
}
"""All that a function finds outside itself."""


class NotAcceptedError(ValueError):
    """A file that the calculators' reader refuses; nothing of it is compiled."""


def checked_function(text: str) -> ast.FunctionDef:
    """Return the function of an accepted file, without its declaration."""
    problems = []
    if parse_calculator(text, "calculators/some.py", problems) is None:
        raise NotAcceptedError("\n".join(map(str, problems)))
    function = next(node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef))
    function.decorator_list = []
    return function


@cache
def _code(text: str, path: str, series: tuple[tuple[str, tuple[str, ...]], ...]) -> CodeType:
    function = checked_function(text)
    function.name = "computed"
    _Series(dict(series)).visit(_Exact().visit(function))
    return compile(ast.fix_missing_locations(ast.Module([function], [])), path, "exec")


def run_as_python(
    file: Path, inputs: dict[str, Value], series: dict[str, tuple[str, ...]]
) -> list[Fraction | list[Row]]:
    """Return what the function in a file returns, with its numbers read as fractions."""
    names = dict(NAMES)
    exec(_code(file.read_text(encoding="utf-8"), str(file), tuple(series.items())), names)
    returned = names["computed"](**{name: _given(value) for name, value in inputs.items()})
    values = returned if isinstance(returned, tuple) else (returned,)
    return [[vars(row) for row in each] if isinstance(each, list) else each for each in values]
