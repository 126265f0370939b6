"""What a calculator's declared numbers lead to: figures, which have no language."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.run.evaluate import Result, run
from kurslex.calculators.run.find_input import find_input
from kurslex.calculators.run.values import NoResultError
from kurslex.calculators.run.work import Work
from kurslex.model.calculator import Calculator, Solution, Value
from kurslex.utils.memoize import memoized


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredResults:
    """The result of the defaults; by each solution's key the found input, and the way to it.

    A solution that is searched has no way.
    """

    defaults: Result
    found: Mapping[str, Fraction]
    inverted: Mapping[str, Result]


def declared_results(calculator: Calculator) -> DeclaredResults:
    """Return what the defaults and the declared targets lead to; raise `NoResultError`."""
    inputs = calculator.defaults()
    found, inverted = {}, {}
    wanted = {target.field.name: target.field.default for target in calculator.targets}
    for solution, value in declared_targets(calculator):
        if isinstance(value, NoResultError):
            raise value
        found[solution.key] = value
        if solution.program:
            given = {**inputs, solution.target: wanted[solution.target]}
            inverted[solution.key] = run(solution.program, given)
    return DeclaredResults(defaults=default_result(calculator), found=found, inverted=inverted)


@memoized  # a rule asks before any page does
def default_result(calculator: Calculator) -> Result:
    """Return what the defaults lead to; raises `NoResultError`."""
    return run(calculator.program, calculator.defaults())


@memoized  # so it is with the order that a page begins with, in each language
def order_result(calculator: Calculator, quantity: Fraction) -> Result:
    """Return what an order of a calculator's book leads to; raises `NoResultError`."""
    book = calculator.book
    if book is None:
        raise ValueError(f"the calculator '{calculator.id}' has no book of orders")
    return run(calculator.program, {book.quantity: quantity, book.rows: book.given})


@memoized  # a rule asks before any page does, and a search takes long
def declared_targets(
    calculator: Calculator,
) -> tuple[tuple[Solution, Fraction | NoResultError], ...]:
    """Return each solution of the declared targets with the input that it finds, or why it cannot.

    Each is as quick as any other answer must be: a page shows it, and is built again and again.
    """
    inputs = calculator.defaults()
    return tuple(
        (each, _found(calculator, each, inputs, target.field.default))
        for target in calculator.targets
        for each in target.solutions
    )


def _found(
    calculator: Calculator, solution: Solution, inputs: Mapping[str, Value], wanted: Fraction
) -> Fraction | NoResultError:
    try:
        return find_input(calculator, solution, inputs, wanted, Work())
    except NoResultError as error:
        return error
