"""Which parts of Python a calculator's file has, by where they are: all others are named.

The readers of declaration and function know what they read. This list knows that nothing is left
over: whoever accepts a file has seen each node of its tree.
"""

import ast
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from kurslex.calculators.lang.operators import CONJUNCTIONS, OPERATORS, RELATIONS
from kurslex.calculators.lang.source import Source

Placed: TypeAlias = ast.expr | ast.stmt | ast.arg
Fields: TypeAlias = Mapping[type[ast.AST], tuple[str, ...]]
"""The fields of each kind of node that something may be in."""

_ANYWHERE: Fields = {
    ast.Call: ("func", "args", "keywords"),
    ast.Constant: ("value", "kind"),
    ast.Load: (),
    ast.Name: ("id", "ctx"),
    ast.Tuple: ("elts", "ctx"),
}
_FILE: Fields = {
    ast.Constant: ("value", "kind"),
    ast.Expr: ("value",),
    ast.FunctionDef: ("name", "args", "body", "decorator_list"),
    ast.ImportFrom: ("module", "names", "level"),
    ast.Module: ("body",),
    ast.alias: ("name",),
    ast.arg: ("arg",),
    ast.arguments: ("posonlyargs", "args", "vararg", "kwonlyargs", "kwarg"),
}
_DECLARATION: Fields = {
    **_ANYWHERE,
    ast.Dict: ("keys", "values"),
    ast.keyword: ("arg", "value"),
}
_FUNCTION: Fields = {
    **_ANYWHERE,
    ast.Assign: ("targets", "value"),
    ast.Attribute: ("value", "attr", "ctx"),
    ast.BinOp: ("left", "op", "right"),
    ast.BoolOp: ("op", "values"),
    ast.Call: ("func", "args"),
    ast.Compare: ("left", "ops", "comparators"),
    ast.Expr: ("value",),
    ast.For: ("target", "iter", "body"),
    ast.GeneratorExp: ("elt", "generators"),
    ast.If: ("test", "body", "orelse"),
    ast.List: ("ctx",),
    ast.Return: ("value",),
    ast.Store: (),
    ast.USub: (),
    ast.UnaryOp: ("op", "operand"),
    ast.comprehension: ("target", "iter", "ifs"),
    **dict.fromkeys((row.syntax for row in OPERATORS.values()), ()),
    **dict.fromkeys((row.syntax for row in RELATIONS.values()), ()),
    **dict.fromkeys((row[0] for row in CONJUNCTIONS.values()), ()),
}
_INNER: Mapping[tuple[type[ast.AST], str], Fields] = {
    (ast.FunctionDef, "decorator_list"): _DECLARATION,
    (ast.FunctionDef, "body"): _FUNCTION,
}
"""Where the list changes: below a decorator, and in a function."""

_WORDS = {
    "annotation": ("is an annotation", "write the plain name"),
    "returns": ("is an annotation", "leave it out, with the arrow before it"),
    "is_async": ("is asynchronous", "write for without async"),
}


def name_what_is_left(module: ast.Module, source: Source) -> None:
    """Report every part of a file that no reader reads; the readers have to come first.

    What the readers report, too, is named here only where they found nothing at all.
    """
    is_new = not source.problems
    for node, field in _left(module, module.body[0] if module.body else None, _FILE):
        if field in _WORDS or is_new:
            fact, hint = _WORDS.get(field, ("is not part of a calculator's file", "leave it out"))
            source.language_problem(node, f"`{source.quote(node)}` {fact}", hint)


def _left(node: ast.AST, near: Placed | None, known: Fields) -> Iterator[tuple[Placed, str]]:
    """Yield nodes of unknown kinds, and nodes in unknown fields together with the field.

    A node that has no place itself is told by the one `near` it.
    """
    near = node if isinstance(node, Placed) else near
    if near is None:
        return  # an empty file
    if type(node) not in known:
        yield near, ""
        return
    for field, value in ast.iter_fields(node):
        parts = [each for each in (value if isinstance(value, list) else [value]) if each]
        if field not in known[type(node)]:
            yield from ((each if isinstance(each, Placed) else near, field) for each in parts)
            continue
        inner = _INNER.get((type(node), field), known)
        for each in parts:
            if isinstance(each, ast.AST):
                yield from _left(each, near, inner)
