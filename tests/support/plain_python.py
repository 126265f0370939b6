"""A calculator's file run as the plain Python that it also is, with exact numbers.

Python itself is the oracle here: its own parser, its own loops and branches, its own `sum`.
"""

import ast
import importlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any

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


def run_as_python(
    file: Path, inputs: dict[str, Value], series: dict[str, tuple[str, ...]]
) -> list[Fraction | list[Row]]:
    """Return what the function in a file returns, with its numbers read as fractions."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    function.decorator_list = []
    _Series(series).visit(_Exact().visit(function))
    language = importlib.import_module("kurslex.formula")
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    names = {alias.name: getattr(language, alias.name) for node in imports for alias in node.names}
    names |= {"Fraction": Fraction, "range": _numbers, "Rows": _List}
    code = compile(ast.fix_missing_locations(ast.Module([function], [])), str(file), "exec")
    exec(code, names)  # the one place where a calculator's file is executed
    returned = names[function.name](**{name: _given(value) for name, value in inputs.items()})
    values = returned if isinstance(returned, tuple) else (returned,)
    return [[vars(row) for row in each] if isinstance(each, list) else each for each in values]
