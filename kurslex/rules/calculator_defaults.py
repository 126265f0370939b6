"""Rule [calculator-default]."""

from collections.abc import Iterator

from kurslex.calculators.run.declared_results import declared_targets
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Calculator
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("calculator-default", fixed=True, reads=Reads.CALCULATOR)
def check_calculator_defaults(glossary: Glossary) -> Iterator[Problem]:
    """The defaults of a calculator, which its worked example shows, have a result.

    So have its declared targets: with the defaults each leads to the inputs that it names. So have
    the orders of its book, if it declares one.

    Bad: `"buy": money("0", …)`, by which the formula divides.
    Good: `"buy": money("50", …)`.
    """
    for calculator in glossary.calculators.values():
        try:
            run(calculator.program, calculator.defaults())
        except NoResultError as error:
            yield Problem(
                path=calculator.path,
                line=error.node.line,
                message=f"the defaults have no result: {error.fact}",
                check="calculator-default",
                hint="choose defaults that work, as the worked example shows them",
            )
        else:
            yield from _targets(calculator)
            yield from _book(calculator)


def _book(calculator: Calculator) -> Iterator[Problem]:
    """Yield a problem for an order that a book's buttons lead to and that has no result."""
    book = calculator.book
    if book is None:
        return
    for quantity in dict.fromkeys((book.step, book.start, book.most)):
        try:
            run(calculator.program, {book.quantity: quantity, book.rows: book.given})
        except NoResultError as error:
            yield Problem(
                path=calculator.path,
                line=error.node.line,
                message=f"the book of orders has no result for {quantity}: {error.fact}",
                check="calculator-default",
                hint="choose a start, a step and rows that lead to a result",
            )
            return


def _targets(calculator: Calculator) -> Iterator[Problem]:
    for solution, value in declared_targets(calculator):
        if isinstance(value, NoResultError):
            yield Problem(
                path=calculator.path,
                line=value.node.line,
                message=f"the target of '{solution.target}' leads to no "
                f"'{solution.unknown}': {value.fact}",
                check="calculator-default",
                hint="choose a target that the other defaults can reach",
            )
