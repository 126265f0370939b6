"""Rule [calculator-default]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("calculator-default", fixed=True, reads=Reads.CALCULATOR)
def check_calculator_defaults(glossary: Glossary) -> Iterator[Problem]:
    """The defaults of a calculator, which its worked example shows, have a result.

    So have its declared targets: with the defaults each leads to the inputs that it names. So have
    the orders of its book, and its picture, if it declares them.

    Bad: `"buy": money("0", …)`, by which the formula divides.
    Good: `"buy": money("50", …)`.
    """
    # What computes takes long to import, and most calculators are as they were.
    from kurslex.rules.support.default_results import without_result  # noqa: PLC0415

    for calculator in glossary.calculators.values():
        for line, message, hint in without_result(calculator):
            yield Problem(
                path=calculator.path,
                line=line,
                message=message,
                check="calculator-default",
                hint=hint,
            )
