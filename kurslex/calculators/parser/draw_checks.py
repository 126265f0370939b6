"""Whether what an exercise draws are inputs of the calculator, and within what these may be."""

import ast
from collections.abc import Iterator
from fractions import Fraction

from kurslex.calculators.lang.source import Source
from kurslex.calculators.parser.declaration import Declaration
from kurslex.calculators.parser.exercise_spec import ExerciseSpec
from kurslex.model.calculator import Input, RowsInput
from kurslex.model.exercise import PLAIN, AnyDraw, Draw, DrawLadder, DrawRows
from kurslex.problem import did_you_mean


def check_draws(
    spec: ExerciseSpec, node: ast.expr, declaration: Declaration, source: Source
) -> None:
    """Report each draw that does not fit its input; `node` is where the draws are."""
    values = node.values if isinstance(node, ast.Dict) else []
    inputs = {each.name: each for each in declaration.inputs}
    rows = {each.name: each for each in declaration.rows}
    known = dict.fromkeys((*inputs, *rows))
    drawn = set(inputs) - spec.draws.keys()  # which have their defaults, and so a value at once
    for (name, draw), place in zip(spec.draws.items(), values, strict=False):
        if name not in known:
            hint = did_you_mean(name, known) or f"use one of {', '.join(known)}"
            source.declaration_problem(place, f"there is no input '{name}' to draw", hint)
            continue
        for fact, hint in _unfit(name, draw, inputs.get(name), rows.get(name), drawn):
            source.declaration_problem(place, fact, hint)
        drawn.add(name)
    if not spec.draws:
        source.declaration_problem(node, "nothing is drawn", 'write draw={"buy": draw(…)}')


def _unfit(
    name: str, draw: AnyDraw, number: Input | None, rows: RowsInput | None, drawn: set[str]
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the draw of one input, with a hint."""
    match draw, number, rows:
        case Draw(), Input(), _:
            yield from _number(name, draw, number, drawn)
        case DrawRows(), _, RowsInput():
            yield from _rows(name, draw, rows, drawn)
        case Draw(), _, _:
            yield f"'{name}' is a list of rows", "write draw_rows(…)"
        case _:
            yield f"'{name}' is one number", "write draw(…)"


def _rows(name: str, draw: DrawRows, rows: RowsInput, drawn: set[str]) -> Iterator[tuple[str, str]]:
    fields = tuple(each.name for each in rows.fields)
    columns = tuple(column for column, _ in draw.columns)
    if columns != fields:
        fact = f"the rows of '{name}' have {', '.join(fields)}, not {', '.join(columns)}"
        yield fact, "draw the same columns in the same order"
        return
    if not rows.least <= draw.least <= draw.most <= rows.most:
        yield f"'{name}' has from {rows.least} to {rows.most} rows", "draw as many"
    for field, (column, made) in zip(rows.fields, draw.columns, strict=True):
        if isinstance(made, DrawLadder):
            yield from _number(f"{name}.{column}", made.first, field, drawn)
            yield from _grid(f"{name}.{column}", made.by, field)
        else:
            yield from _number(f"{name}.{column}", made, field, drawn)


def _number(name: str, draw: Draw, quantity: Input, drawn: set[str]) -> Iterator[tuple[str, str]]:
    if draw.kind != PLAIN and draw.other not in drawn:
        fact = f"'{name}' is drawn from '{draw.other}', which has no number yet"
        yield fact, "name an input that is drawn before it, or one that keeps its default"
    elif draw.kind == PLAIN and not quantity.minimum <= draw.low <= draw.high <= quantity.maximum:
        yield f"'{name}' is drawn beyond what the input may be", "keep within its bounds"
    yield from _grid(name, draw, quantity)


def _grid(name: str, draw: Draw, quantity: Input) -> Iterator[tuple[str, str]]:
    if draw.step % Fraction(1, 10**quantity.decimals):
        fact = f"the step of '{name}' has more than {quantity.decimals} decimals"
        yield fact, "choose a step that can be typed"
