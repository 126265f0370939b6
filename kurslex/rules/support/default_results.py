"""A calculator's defaults, declared targets and order book: which of them have no result."""

from collections.abc import Iterator

from kurslex.calculators.run.declared_results import declared_targets, default_result, order_result
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Calculator

Complaint = tuple[int, str, str]
"""A line, what is wrong there, and a hint."""


def without_result(calculator: Calculator) -> Iterator[Complaint]:
    """Yield a complaint for each; where the defaults have no result, for these alone."""
    try:
        default_result(calculator)
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
