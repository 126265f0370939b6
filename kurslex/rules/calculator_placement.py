"""Rule [calculator-placement]."""

from collections import Counter
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("calculator-placement", reads=Reads.CONCEPT)
def check_calculators(glossary: Glossary) -> Iterator[Problem]:
    """A concept's pages show exactly the calculators that `docs/concepts.yml` gives it, each once.

    Bad: `secondary-market: {calculators: [profit-loss]}`, but the German page has none.
    Good: `{{ calculator profit-loss }}` once on each of its pages.
    """
    for page in glossary.pages.values():
        declared = glossary.concepts[page.id].calculators
        holders = [item for item in page.outline.placeholders if item.name == "calculator"]
        shown = [holder.argument for holder in holders]
        for calculator in declared:
            if shown.count(calculator) != 1:
                yield _miscounted(page, calculator, shown.count(calculator))
        for holder in holders:
            if holder.argument in glossary.calculators and holder.argument not in declared:
                yield Problem(
                    path=page.path,
                    line=holder.line,
                    message=f"calculator '{holder.argument}' is not declared for '{page.id}'",
                    check="calculator-placement",
                    hint=f"add it to calculators of '{page.id}' in docs/concepts.yml",
                )
    for home in (*glossary.homes.values(), *glossary.free_pages.values()):
        for calculator, count in Counter(home.calculators).items():
            if count > 1:
                yield _miscounted(home, calculator, count)


def _miscounted(page: LocalizedConcept | Home, calculator: str, count: int) -> Problem:
    return Problem(
        path=page.path,
        line=page.body_line,
        message=f"calculator '{calculator}' appears {count} times on this page",
        check="calculator-placement",
        hint=f"write {{{{ calculator {calculator} }}}} once, in a paragraph of its own",
    )
