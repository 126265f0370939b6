"""The decorator `@calculator("profit-loss", inputs={…}, outputs={…})`, read without running it."""

import ast
import inspect
import re
from dataclasses import dataclass, replace

from kurslex.formula.quantities import KINDS
from kurslex.formula.source import Source
from kurslex.model.calculator import Input, Quantity
from kurslex.problem import did_you_mean

ID = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")
EXAMPLE = '@calculator("some-id", inputs={"price": money("50", unit="USD")}, outputs={…})'


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What a calculator's file says about itself, outside its function."""

    id: str
    inputs: tuple[Input, ...]
    outputs: tuple[Quantity, ...]


def read_declaration(node: ast.expr, source: Source) -> Declaration:
    """Return what the decorator declares; what is wrong in it is reported to `source`."""
    match node:
        case ast.Call(
            func=ast.Name(id="calculator"),
            args=[ast.Constant(value=str(identifier)) as first],
            keywords=[
                ast.keyword(arg="inputs", value=ast.Dict() as inputs),
                ast.keyword(arg="outputs", value=ast.Dict() as outputs),
            ],
        ):
            if not ID.fullmatch(identifier):
                source.declaration_problem(
                    first, f"'{identifier}' is no id", "use a-z, 0-9 and hyphens"
                )
            return Declaration(
                id=identifier,
                inputs=_inputs(inputs, source),
                outputs=_outputs(outputs, source),
            )
        case _:
            source.declaration_problem(
                node, "the decorator does not have the form of a declaration", EXAMPLE
            )
            return Declaration(id="", inputs=(), outputs=())


def _inputs(node: ast.Dict, source: Source) -> tuple[Input, ...]:
    found = []
    for value, quantity in _quantities(node, source):
        if isinstance(quantity, Input):
            found.append(quantity)
        else:
            source.declaration_problem(
                value,
                f"input '{quantity.name}' has no default",
                f'give one in decimal text: {quantity.kind}("50", …)',
            )
    return tuple(found)


def _outputs(node: ast.Dict, source: Source) -> tuple[Quantity, ...]:
    found = []
    for value, quantity in _quantities(node, source):
        if isinstance(quantity, Input):
            source.declaration_problem(value, f"output '{quantity.name}' has a default", "drop it")
        found.append(quantity)
    return tuple(found)


def _quantities(node: ast.Dict, source: Source) -> list[tuple[ast.expr, Quantity]]:
    found = []
    for key, value in zip(node.keys, node.values, strict=True):
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            source.declaration_problem(key or value, "the name of a quantity is a plain string")
        elif quantity := _quantity(value, source):
            found.append((value, replace(quantity, name=key.value)))
    return found


def _quantity(node: ast.expr, source: Source) -> Quantity | None:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        source.declaration_problem(
            node, f"`{source.quote(node)}` is no quantity", f"use one of {', '.join(KINDS)}"
        )
        return None
    kind = KINDS.get(node.func.id)
    if kind is None:
        hint = did_you_mean(node.func.id, KINDS) or f"use one of {', '.join(KINDS)}"
        source.declaration_problem(node, f"there is no quantity '{node.func.id}'", hint)
        return None
    try:
        given = [_text(argument, source) for argument in node.args]
        named = {word.arg or "**": _argument(word, source) for word in node.keywords}
        inspect.signature(kind).bind(*given, **named)
        return kind(*given, **named)
    except (TypeError, ValueError) as error:
        source.declaration_problem(node, f"{node.func.id}: {error}")
        return None


def _argument(word: ast.keyword, source: Source) -> str | int:
    match word:
        case ast.keyword(arg="decimals", value=ast.Constant(value=int(decimals))):
            return decimals
        case ast.keyword(arg="decimals"):
            raise ValueError(f"`{source.quote(word.value)}` is not a count of decimals such as 2")
        case _:
            return _text(word.value, source)


def _text(node: ast.expr, source: Source) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            raise ValueError(f'`{source.quote(node)}` is not plain text such as "50"')
