"""The words with which a calculator's file declares its picture, and how they are read."""

import ast
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping

from kurslex.bounds.calculations import MOST_CURVES, MOST_PICTURE_PARTS, MOST_REPETITIONS
from kurslex.calculators.lang.literals import once
from kurslex.calculators.lang.source import Source
from kurslex.model.picture import BARS, COLUMNS, CURVES, LINE, PAIR, STACK, STAIRS, Picture
from kurslex.problem import did_you_mean


def bars(rows: str, *, label: str, length: str, part: str, mark: str) -> Picture:
    """Declare a bar for each row: `length` long, `part` of it filled, and `label` above it.

    All three are fields of the rows, which rise by `label`; `mark` is a number of the calculator
    that is drawn between the bars, where it is among the labels.
    """
    columns = {"label": label, "length": length, "part": part}
    return Picture(kind=BARS, rows=rows, columns=columns, quantities={"mark": mark})


def stack(*parts: str) -> Picture:
    """Declare one bar of several numbers of the calculator, negative ones left of zero."""
    return Picture(kind=STACK, parts=_parts(parts))


def columns(rows: str, *parts: str, every: int = 1) -> Picture:
    """Declare a column for each row, or for the sum of `every` of them, of several fields."""
    if not 1 <= every <= MOST_REPETITIONS:
        raise ValueError(f"a column stands for 1 to {MOST_REPETITIONS} rows")
    return Picture(kind=COLUMNS, rows=rows, parts=_parts(parts), every=every)


def stairs(
    rows: str, *, height: str, falling: str, rising: str, mark_across: str, mark_height: str
) -> Picture:
    """Declare two curves in steps, as of demand and supply, and the point where they meet.

    The rows fall by `height`; `falling` and `rising` are the fields that the curves reach there.
    The point is at two numbers of the calculator.
    """
    return Picture(
        kind=STAIRS,
        rows=rows,
        columns={"height": height, "falling": falling, "rising": rising},
        quantities={"mark_across": mark_across, "mark_height": mark_height},
    )


def line(
    rows: str, *, across: str, height: str, zero: str, mark_across: str, mark_height: str
) -> Picture:
    """Declare a line through rows, the place where it is zero, and a point on it.

    The rows rise by `across`; `zero` and the point are numbers of the calculator.
    """
    return Picture(
        kind=LINE,
        rows=rows,
        columns={"across": across, "height": height},
        quantities={"zero": zero, "mark_across": mark_across, "mark_height": mark_height},
    )


def curves(
    rows: str,
    *parts: str,
    height: str,
    fixed: str,
    mark_across: str,
    mark_height: str,
    widest: str = "",
) -> Picture:
    """Declare one curve or two through rows, a dotted one that never moves, and a point.

    The rows fall by `height`; `parts` and `fixed` are the fields that the curves reach there, not
    below zero. `widest` is a field as large as they ever are, so that the axis across stays where
    it is while a reader moves a curve. The point is at two numbers of the calculator.
    """
    if not 1 <= len(parts) <= MOST_CURVES:
        raise ValueError(f"from 1 to {MOST_CURVES} curves can be told apart")
    return Picture(
        kind=CURVES,
        rows=rows,
        columns={"height": height, "fixed": fixed, **({"widest": widest} if widest else {})},
        quantities={"mark_across": mark_across, "mark_height": mark_height},
        parts=parts,
    )


def pair(rows: str, first: str, second: str) -> Picture:
    """Declare two bars, such as what was paid and what was received, and the difference.

    Both are fields of the rows, of which there is one, and neither is below zero.
    """
    return Picture(kind=PAIR, rows=rows, parts=(first, second))


PICTURES: Mapping[str, Callable[..., Picture]] = {
    BARS: bars,
    COLUMNS: columns,
    CURVES: curves,
    LINE: line,
    PAIR: pair,
    STACK: stack,
    STAIRS: stairs,
}


def read_picture(
    node: ast.expr, fields: Mapping[str, tuple[str, ...]], numbers: tuple[str, ...], source: Source
) -> Picture | None:
    """Return the picture that a declaration asks for, or None where it is wrong, and report that.

    `fields` are those of each list of rows by its name, `numbers` the names of inputs and outputs.
    """
    name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
    if not isinstance(node, ast.Call) or name not in PICTURES:
        hint = did_you_mean(name, PICTURES) or f"use one of {', '.join(PICTURES)}"
        source.declaration_problem(node, f"`{source.quote(node)}` is not a picture", hint)
        return None
    try:
        given = [_name(each, source) for each in node.args]
        named = {word.arg or "**": _argument(word, source) for word in node.keywords}
        once(node.keywords)
        inspect.signature(PICTURES[name]).bind(*given, **named)
        picture = PICTURES[name](*given, **named)
    except (TypeError, ValueError) as error:
        source.declaration_problem(node, f"{name}: {error}")
        return None
    problems = list(_unknown(picture, fields, numbers))
    for fact, hint in problems:
        source.declaration_problem(node, f"{name}: {fact}", hint)
    return None if problems else picture


def _argument(word: ast.keyword, source: Source) -> str | int:
    match word:
        case ast.keyword(arg="every", value=ast.Constant(value=int(amount))):
            return amount
        case _:
            return _name(word.value, source)


def _name(node: ast.expr, source: Source) -> str:
    match node:
        case ast.Constant(value=str(name)):
            return name
        case _:
            raise ValueError(f'`{source.quote(node)}` is not plain text such as "price"')


def _unknown(
    picture: Picture, fields: Mapping[str, tuple[str, ...]], numbers: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """Yield what a picture names and is not there, with a hint."""
    named = list(picture.quantities.values())
    if picture.rows and picture.rows not in fields:
        yield f"there are no rows '{picture.rows}'", _hint(picture.rows, fields)
    elif picture.rows:
        known = fields[picture.rows]
        for each in (*picture.columns.values(), *picture.parts):
            if each not in known:
                yield f"the rows of '{picture.rows}' have no '{each}'", _hint(each, known)
    else:
        named += picture.parts
    for each in named:
        if each not in numbers:
            yield f"there is no input or output '{each}'", _hint(each, numbers)


def _hint(name: str, known: Iterable[str]) -> str:
    return did_you_mean(name, known) or f"use one of {', '.join(known)}"


def _parts(names: tuple[str, ...]) -> tuple[str, ...]:
    if not 1 <= len(names) <= MOST_PICTURE_PARTS:
        raise ValueError(f"from 1 to {MOST_PICTURE_PARTS} parts can be told apart")
    return names
