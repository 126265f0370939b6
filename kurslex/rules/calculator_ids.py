"""Rule [calculator-id]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.site import STAGE, THEME
from kurslex.problem import Problem
from kurslex.rules.headings import PAGE_IDS
from kurslex.rules.registry import Reads, rule


@rule("calculator-id", fixed=True, reads=Reads.SETTINGS)
def check_calculator_ids(glossary: Glossary) -> Iterator[Problem]:
    """A calculator's id is its own: it begins the ids of its fields and the names of its messages.

    Bad: calculators `bond` and `bond-price`, both with a `bond-price-hint`; one called `content`.
    Good: calculators `bond-yield` and `bond-price`.
    """
    for calculator in glossary.calculators.values():
        for other in glossary.calculators:
            if calculator.id.startswith(f"{other}-"):
                yield _problem(
                    calculator.path,
                    f"the id '{calculator.id}' begins like the ids of the parts of '{other}'",
                )
        if calculator.id in PAGE_IDS:
            yield _problem(calculator.path, f"the id '{calculator.id}' is used by every page")
        elif calculator.id in {THEME, STAGE}:
            fact = f"the id '{calculator.id}' is an address of the pages of practice"
            yield _problem(calculator.path, fact)


def _problem(path: str, message: str) -> Problem:
    return Problem(
        path=path,
        line=1,
        message=message,
        check="calculator-id",
        hint="choose another id, and name the file after it",
    )
