"""The decorator `@calculator("profit-loss", inputs={…}, outputs={…})`, read without running it."""

import ast
import inspect
import re
from typing import TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kurslex.calculators.lang.literals import IDENTIFIER, no_name, once
from kurslex.calculators.lang.source import Source
from kurslex.calculators.parser.field_concepts import read_concepts
from kurslex.calculators.parser.order_book_words import read_book
from kurslex.calculators.parser.picture_words import read_picture
from kurslex.calculators.parser.quantities import KINDS
from kurslex.model.calculator import FieldConcept, Input, Quantity, RowsInput, Series
from kurslex.model.order_book import OrderBook
from kurslex.model.picture import Picture
from kurslex.problem import did_you_mean

ID = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")
SECTIONS = (
    *("inputs", "steps", "outputs", "series", "targets", "picture", "book", "concepts"),
    *("exercises", "exercises_version", "exercises_before"),
)
QUANTITIES = ("inputs", "steps", "outputs", "series")
WHOLE = ("decimals", "least", "most")
EXAMPLE = (
    '@calculator("some-id", inputs={"price": money("50", unit="USD")}, outputs={…}), '
    "with steps={…} before the outputs, and series={…}, targets={…}, picture=…, book=…, "
    "concepts={…}, exercises={…} and exercises_version=… after them, where there are any"
)


Declared: TypeAlias = Quantity | RowsInput | Series
DeclaredT = TypeVar("DeclaredT", Quantity, RowsInput, Series)


class Declaration(Struct, frozen=True, kw_only=True):
    """What a calculator's file says about itself, outside its function.

    `parameters` are the names of all inputs in order, numbers and lists of rows; `targets` and
    exercises are not read yet, for they take the function's program.
    """

    id: str = ""
    parameters: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()
    rows: tuple[RowsInput, ...] = ()
    steps: tuple[Quantity, ...] = ()
    outputs: tuple[Quantity, ...] = ()
    series: tuple[Series, ...] = ()
    targets: ast.expr | None = None
    picture: Picture | None = None
    book: OrderBook | None = None
    concepts: tuple[FieldConcept, ...] = ()
    exercises: ast.expr | None = None
    exercises_version: ast.expr | None = None
    exercises_before: ast.expr | None = None

    def numbers(self) -> tuple[str, ...]:
        """Return the names of all inputs and outputs that are numbers."""
        return tuple(each.name for each in (*self.inputs, *self.outputs))

    def fields(self) -> tuple[str, ...]:
        """Return the names of all that appears in the form: inputs, lists of rows and outputs."""
        return (*self.numbers(), *(each.name for each in self.rows))


def read_declaration(node: ast.expr, source: Source) -> Declaration:
    """Return what the decorator declares; what is wrong in it is reported to `source`."""
    match node:
        case ast.Call(
            func=ast.Name(id="calculator"),
            args=[ast.Constant(value=str(identifier)) as first],
            keywords=keywords,
        ) if _are_sections(keywords):
            if not ID.fullmatch(identifier):
                source.declaration_problem(
                    first, f"'{identifier}' is not an id", "use a-z, 0-9 and hyphens"
                )
            given = {word.arg: word.value for word in keywords}
            found = {
                name: _declared(value, source)
                for name, value in given.items()
                if name in QUANTITIES
            }
            inputs = found["inputs"]
            declaration = Declaration(
                id=identifier,
                parameters=tuple(each.name for _, each in inputs),
                inputs=_inputs(inputs, source),
                rows=tuple(each for _, each in inputs if isinstance(each, RowsInput)),
                steps=_made("step", found.get("steps", []), Quantity, source),
                outputs=_made("output", found["outputs"], Quantity, source),
                series=_made("series", found.get("series", []), Series, source),
            )
            return replace(
                declaration,
                targets=given.get("targets"),
                picture=_picture(given.get("picture"), declaration, source),
                book=_book(given.get("book"), declaration, source),
                concepts=read_concepts(given.get("concepts"), declaration.fields(), source),
                exercises=given.get("exercises"),
                exercises_version=given.get("exercises_version"),
                exercises_before=given.get("exercises_before"),
            )
        case _:
            source.declaration_problem(
                node, "the decorator does not have the form of a declaration", EXAMPLE
            )
            return Declaration()


def _are_sections(keywords: list[ast.keyword]) -> bool:
    names = [word.arg for word in keywords]
    known = [name for name in SECTIONS if name in names]
    return names == known and {"inputs", "outputs"} <= set(names)


def _picture(node: ast.expr | None, declaration: Declaration, source: Source) -> Picture | None:
    if node is None:
        return None
    tables: tuple[RowsInput | Series, ...] = (*declaration.rows, *declaration.series)
    fields = {table.name: tuple(each.name for each in table.fields) for table in tables}
    return read_picture(node, fields, declaration.numbers(), source)


def _book(node: ast.expr | None, declaration: Declaration, source: Source) -> OrderBook | None:
    if node is None:
        return None
    lists: dict[str, RowsInput | Series] = {each.name: each for each in declaration.rows}
    lists |= {each.name: each for each in declaration.series}
    inputs = [each.name for each in declaration.inputs]
    outputs = [each.name for each in declaration.outputs]
    return read_book(node, inputs, outputs, lists, source)


def _inputs(declared: list[tuple[ast.expr, Declared]], source: Source) -> tuple[Input, ...]:
    found = []
    for node, each in declared:
        if isinstance(each, Input):
            found.append(each)
        elif isinstance(each, Quantity):
            source.declaration_problem(
                node,
                f"input '{each.name}' has no default",
                f'give one in decimal text: {each.kind}("50", …)',
            )
        elif isinstance(each, Series):
            source.declaration_problem(node, f"input '{each.name}' is a series", "write rows(…)")
    return tuple(found)


def _made(
    what: str,
    declared: list[tuple[ast.expr, Declared]],
    kind: type[DeclaredT],
    source: Source,
) -> tuple[DeclaredT, ...]:
    found = []
    for node, each in declared:
        if isinstance(each, Input):
            source.declaration_problem(node, f"{what} '{each.name}' has a default", "drop it")
        elif not isinstance(each, kind):
            fact = f"{what} '{each.name}' is not of this kind"
            source.declaration_problem(node, fact, "lists belong in series={…}, numbers elsewhere")
        if isinstance(each, kind):
            found.append(each)
    return tuple(found)


def _declared(node: ast.expr, source: Source) -> list[tuple[ast.expr, Declared]]:
    if not isinstance(node, ast.Dict):
        source.declaration_problem(node, f"`{source.quote(node)}` is not {{…}}", EXAMPLE)
        return []
    found: list[tuple[ast.expr, Declared]] = []
    for key, value in zip(node.keys, node.values, strict=True):
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            source.declaration_problem(key or value, "the name of a quantity is a plain string")
        elif not IDENTIFIER.fullmatch(key.value):
            source.declaration_problem(key, *no_name(key.value))
        elif key.value in (each.name for _, each in found):
            source.declaration_problem(key, f"'{key.value}' is declared twice", "declare it once")
        elif each := _quantity(value, source):
            found.append((value, replace(each, name=key.value)))
    return found


def _quantity(node: ast.expr, source: Source) -> Declared | None:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        source.declaration_problem(
            node, f"`{source.quote(node)}` is not a quantity", f"use one of {', '.join(KINDS)}"
        )
        return None
    kind = KINDS.get(node.func.id)
    if kind is None:
        hint = did_you_mean(node.func.id, KINDS) or f"use one of {', '.join(KINDS)}"
        source.declaration_problem(node, f"there is no quantity '{node.func.id}'", hint)
        return None
    try:
        given = [_text(argument, source) for argument in node.args]
        for word in node.keywords:
            if isinstance(word.value, ast.Call) and not IDENTIFIER.fullmatch(word.arg or ""):
                source.declaration_problem(word.value, *no_name(word.arg or "**"))
        named = {word.arg or "**": _argument(word, source) for word in node.keywords}
        once(node.keywords)
        inspect.signature(kind).bind(*given, **named)
        return kind(*given, **named)
    except (TypeError, ValueError) as error:
        source.declaration_problem(node, f"{node.func.id}: {error}")
        return None


def _argument(word: ast.keyword, source: Source) -> str | int | Quantity:
    match word:
        case ast.keyword(arg=name, value=ast.Constant(value=int(amount))) if (
            name in WHOLE and not isinstance(amount, bool)
        ):
            return amount
        case ast.keyword(arg=name) if name in WHOLE:
            raise ValueError(f"`{source.quote(word.value)}` is not a whole number such as 2")
        case ast.keyword(value=ast.Call() as call):
            each = _quantity(call, source)
            if not isinstance(each, Quantity):
                raise ValueError(f"`{source.quote(call)}` is not a field")
            return each
        case _:
            return _text(word.value, source)


def _text(node: ast.expr, source: Source) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            raise ValueError(f'`{source.quote(node)}` is not plain text such as "50"')
