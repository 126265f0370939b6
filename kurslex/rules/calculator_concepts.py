"""Rule [calculator-concept]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule


@rule("calculator-concept", fixed=True, reads=Reads.SETTINGS)
def check_calculator_concepts(glossary: Glossary) -> Iterator[Problem]:
    """The concepts that a calculator's fields link to exist.

    Bad: `concepts={"price": "market-prise"}` where the concept is called `market-price`.
    Good: `concepts={"price": "market-price"}`.
    """
    for calculator in glossary.calculators.values():
        for each in calculator.concepts:
            if each.concept not in glossary.concepts:
                yield Problem(
                    path=calculator.path,
                    line=each.line,
                    message=f"concept '{each.concept}' of field '{each.name}' does not exist",
                    check="calculator-concept",
                    hint=did_you_mean(each.concept, glossary.concepts),
                )
