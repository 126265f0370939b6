"""A calculator's defaults, targets, order book and picture: which of them have no result."""

from collections.abc import Iterator
from fractions import Fraction

from kurslex.calculators.run.declared_results import declared_targets, default_result, order_result
from kurslex.calculators.run.evaluate import Result
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Calculator
from kurslex.model.picture import PAIR, WITH_CURVES
from kurslex.model.program import NewSeries, nodes

Complaint = tuple[int, str, str]
"""A line, what is wrong there, and a hint."""


def without_result(calculator: Calculator) -> Iterator[Complaint]:
    """Yield a complaint for each; where the defaults have no result, for these alone."""
    try:
        result = default_result(calculator)
    except NoResultError as error:
        message = f"the defaults have no result: {error.fact}"
        yield (
            error.node.line,
            message,
            "choose defaults that work, as the worked example shows them",
        )
    else:
        yield from _targets(calculator)
        yield from _book(calculator)
        yield from _picture(calculator, result)


def _targets(calculator: Calculator) -> Iterator[Complaint]:
    for solution, value in declared_targets(calculator):
        if isinstance(value, NoResultError):
            message = (
                f"the target of '{solution.target}' leads to no '{solution.unknown}': {value.fact}"
            )
            yield value.node.line, message, "choose a target that the other defaults can reach"


def _book(calculator: Calculator) -> Iterator[Complaint]:
    """Yield a complaint for an order that a book's buttons lead to and that has no result."""
    book = calculator.book
    if book is None:
        return
    for quantity in dict.fromkeys((book.step, book.start, book.most)):
        try:
            order_result(calculator, quantity)
        except NoResultError as error:
            message = f"the order book has no result for {quantity}: {error.fact}"
            hint = "choose a start, a step and rows that lead to a result"
            yield error.node.line, message, hint
            return


def _picture(calculator: Calculator, result: Result) -> Iterator[Complaint]:
    """Yield a complaint where the defaults lead to fewer or more rows than a picture shows."""
    picture = calculator.picture
    if picture is None or not picture.rows:
        return
    name = picture.rows
    values = {**calculator.defaults(), **result.series}[name]
    count = 0 if isinstance(values, Fraction) else len(values)
    begun = (each for each in nodes(calculator.program.statements) if isinstance(each, NewSeries))
    line = next((each.line for each in begun if each.target == name), 1)
    if picture.kind == PAIR and count != 1:
        fact = f"the defaults lead to {count} rows of '{name}', of which the picture shows one"
        yield line, fact, "append one row, outside of loops and conditions"
    elif picture.kind in WITH_CURVES and not count:
        fact = f"the defaults lead to no rows of '{name}', which the picture shows"
        yield line, fact, "choose defaults that lead to rows"
