"""Rule [example-numbers]."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from kurslex.calculators.numbers.in_text import number_pattern, plain_number
from kurslex.model.glossary import Glossary
from kurslex.model.locale import NumberSymbols
from kurslex.model.outline import Placeholder
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import EXAMPLE
from kurslex.problem import Problem, shortened
from kurslex.rules.registry import Reads, rule

# Per number: how it is written on one page, and on which line it comes first.
Figures = dict[Fraction, tuple[str, int]]


@rule("example-numbers", reads=Reads.CONCEPT)
def check_example_numbers(glossary: Glossary) -> Iterator[Problem]:
    """The section `{#example}` of a concept has the same numbers in every language.

    Bad: `2 000` in `docs/nb/bond.md`, `2.100` in `docs/de/bond.md`.
    Good: `2 000` and `2.000`, each in its language's own style.
    """
    for concept in glossary.concepts:
        pages = {
            tag: page
            for tag, page in glossary.translations(concept).items()
            if any(heading.id == EXAMPLE for heading in page.outline.headings)
        }
        figures = {
            tag: _figures(page, glossary.locales[tag].numbers) for tag, page in pages.items()
        }
        count = Counter(number for found in figures.values() for number in found)
        for number in sorted(count):
            if count[number] < len(pages):
                yield from _blame(number, pages, figures)


def _blame(
    number: Fraction, pages: dict[str, LocalizedConcept], figures: dict[str, Figures]
) -> Iterator[Problem]:
    """Name the minority: pages that alone have a number, or pages that alone lack it."""
    having = [tag for tag in pages if number in figures[tag]]
    lacking = [tag for tag in pages if number not in figures[tag]]
    if len(having) <= len(lacking):
        for tag in having:
            written, line = figures[tag][number]
            yield Problem(
                path=pages[tag].path,
                line=line,
                message=f"the example says {shortened(written)}, which {' and '.join(lacking)} "
                f"{'does' if len(lacking) == 1 else 'do'} not",
                check="example-numbers",
                hint="an example has the same numbers in every language",
            )
    else:
        written, _ = figures[having[0]][number]
        for tag in lacking:
            line = next(h.line for h in pages[tag].outline.headings if h.id == EXAMPLE)
            yield Problem(
                path=pages[tag].path,
                line=line,
                message=f"the example lacks the number that {having[0]} writes as "
                f"{shortened(written)}",
                check="example-numbers",
                hint="an example has the same numbers in every language",
            )


def _figures(page: LocalizedConcept, symbols: NumberSymbols) -> Figures:
    pattern = re.compile(number_pattern(symbols))
    found: Figures = {}
    for passage in page.outline.passages:
        if passage.section == EXAMPLE:
            for match in pattern.finditer(passage.text):
                plain = plain_number(match.group(), symbols)
                # By a decimal, which has no limit of digits.
                found.setdefault(Fraction(Decimal(plain)), (match.group(), passage.line))
    for holder in page.outline.placeholders:
        if holder.section == EXAMPLE and holder.name == "=":
            value = _value(holder)
            if value is not None:
                found.setdefault(value, (holder.argument, holder.line))
    return found


def _value(holder: Placeholder) -> Fraction | None:
    """Return what a sum comes to; None where it has no result, which [placeholder] says."""
    # What computes takes long to import, and most pages have no sums.
    from kurslex.calculators.run.inline_expression import InlineError, inline_value  # noqa: PLC0415

    try:
        return inline_value(holder.argument).value
    except InlineError:
        return None
