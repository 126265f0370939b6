"""What a calculator's declared numbers lead to: figures, which have no language."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.run.evaluate import Result, run
from kurslex.calculators.run.find_input import find_input
from kurslex.model.calculator import Calculator, Solution, Target


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
    for target, solution in _solutions(calculator):
        wanted = target.field.default
        found[solution.key] = find_input(calculator, solution, inputs, wanted)
        if solution.program:
            given = {**inputs, solution.target: wanted}
            inverted[solution.key] = run(solution.program, given)
    return DeclaredResults(defaults=run(calculator.program, inputs), found=found, inverted=inverted)


def _solutions(calculator: Calculator) -> list[tuple[Target, Solution]]:
    return [(target, each) for target in calculator.targets for each in target.solutions]
