"""The word with which a calculator's file declares its order book, and how it is read."""

import ast
import inspect
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from kurslex.bounds.calculations import MOST_LEVELS
from kurslex.calculators.lang.literals import decimal_literal, once
from kurslex.calculators.lang.source import Source
from kurslex.model.calculator import RowsInput, Series, split_rows
from kurslex.model.order_book import OrderBook
from kurslex.problem import did_you_mean

_FORM = (
    'book(quantity="…", rows="…", level="…", offered="…", fills="…", taken="…", result="…", '
    'over="…", start="…", step="…", given="50.05x100,…", opposite="49.95x200,…")'
)


def book(
    *,
    quantity: str,
    rows: str,
    level: str,
    offered: str,
    fills: str,
    taken: str,
    result: str,
    over: str,
    start: str,
    step: str,
    given: str,
    opposite: str,
) -> OrderBook:
    """Declare an order book: what waits on two sides, and what an order takes of one of them.

    Names are those of the calculator; numbers and rows are written as in an address. Raises
    `ValueError` where they are none, and where the order would take nothing or more than there is.
    """

    def levels(text: str) -> tuple[dict[str, Fraction], ...]:
        read = split_rows(text, width=2, least=1, most=MOST_LEVELS)
        return tuple({level: decimal_literal(at), offered: decimal_literal(of)} for at, of in read)

    made = OrderBook(
        quantity=quantity,
        rows=rows,
        level=level,
        offered=offered,
        fills=fills,
        taken=taken,
        result=result,
        over=over,
        start=decimal_literal(start),
        step=decimal_literal(step),
        given=levels(given),
        opposite=levels(opposite),
    )
    if not 0 < made.step <= made.start <= made.most:
        raise ValueError(f"start {start} and step {step} must be between 0 and what is offered")
    if made.start.denominator != 1 or made.step.denominator != 1:
        raise ValueError(f"start {start} and step {step} must be whole numbers")
    return made


def read_book(
    node: ast.expr,
    inputs: Iterable[str],
    outputs: Iterable[str],
    lists: Mapping[str, RowsInput | Series],
    source: Source,
) -> OrderBook | None:
    """Return the book that a declaration asks for, or None where it is wrong, and report that.

    `inputs` and `outputs` are the names of numbers, `lists` the lists of rows by their names.
    """
    if not (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "book"
    ):
        source.declaration_problem(node, f"`{source.quote(node)}` is not a book", _FORM)
        return None
    try:
        if node.args:
            raise TypeError("each argument needs its name")
        once(node.keywords)
        named = {word.arg or "**": _text(word.value, source) for word in node.keywords}
        inspect.signature(book).bind(**named)
        found = book(**named)
    except (TypeError, ValueError) as error:
        source.declaration_problem(node, f"book: {error}", _FORM)
        return None
    unknown = list(_unknown(found, list(inputs), list(outputs), lists))
    for fact, known in unknown:
        name = fact.split("'")[1]
        hint = did_you_mean(name, known) or f"use one of {', '.join(known)}"
        source.declaration_problem(node, f"book: {fact}", hint if known else "")
    return None if unknown else found


def _unknown(
    found: OrderBook,
    inputs: list[str],
    outputs: list[str],
    lists: Mapping[str, RowsInput | Series],
) -> Iterator[tuple[str, list[str]]]:
    """Yield what a book names and is not there, with the names that are."""
    of_kind = {
        kind: [name for name, table in lists.items() if isinstance(table, kind)]
        for kind in (RowsInput, Series)
    }
    if found.quantity not in inputs:
        yield f"there is no input '{found.quantity}'", inputs
    both_known = found.quantity in inputs and found.rows in of_kind[RowsInput]
    for name in (*inputs, *of_kind[RowsInput]) if both_known else ():
        if name not in {found.quantity, found.rows}:
            yield f"the input '{name}' has no place in it", []
    for name in (found.result, found.over):
        if name not in outputs:
            yield f"there is no output '{name}'", outputs
    for name, kind, what, fields in (
        (found.rows, RowsInput, "are no rows", (found.level, found.offered)),
        (found.fills, Series, "is no series", (found.level, found.taken)),
    ):
        if name not in of_kind[kind]:
            yield f"there {what} '{name}'", of_kind[kind]
            continue
        known = [each.name for each in lists[name].fields]
        for field in fields:
            if field not in known:
                yield f"there is no '{field}' in '{name}'", known


def _text(node: ast.expr, source: Source) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            raise ValueError(f'`{source.quote(node)}` is not plain text such as "price"')
