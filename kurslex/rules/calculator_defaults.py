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

    So have its declared targets: with the defaults each leads to the inputs that it names.

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
