"""Rule [conflicting-fact]."""

from collections import defaultdict
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.page_facts import Fact, FactReader, likenesses, near

# Per value: how it is written on one page, and on which line it comes first.
Told = dict[Fact, tuple[str, int]]

_MOST_RIVALS = 20


@rule("conflicting-fact", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_conflicting_facts(glossary: Glossary) -> Iterator[Problem]:
    """Languages that tell the same fact tell it alike: numbers, dates, instruments, names.

    Each language may choose what it tells. But where every page of a concept has one of two values
    that look like one another, and none has both, one of the two is a typo: a digit or a letter
    that differs, characters in another order, another case. `[example-numbers]` is stricter.

    Bad: `founded in 1938` in nb and it, `gegründet 1983` in de; `Nasdaq`, `Nasdaq` and `NASDAQ`.
    Good: `1938` in nb and it, nothing about it in de; `Directive 2014/65/EU`, `2014/65/UE`.
    """
    readers = {tag: FactReader(locale) for tag, locale in glossary.locales.items()}
    for concept in glossary.concepts:
        pages = glossary.translations(concept)
        told: dict[str, Told] = {tag: readers[tag].facts(page) for tag, page in pages.items()}
        partial = [
            fact
            for fact in dict.fromkeys(fact for found in told.values() for fact in found)
            if any(fact not in found for found in told.values())
        ]
        for one, other in _rivals(partial, told):
            yield from _blame(one, other, pages, told)


def _rivals(partial: list[Fact], told: dict[str, Told]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the pairs that look alike, of which each page has one, in the order of the first.

    Only facts that share a likeness are compared, and with few of those, or a page full of numbers
    would be compared with itself number by number.
    """
    tellers = {fact: frozenset(tag for tag in told if fact in told[tag]) for fact in partial}
    order = {fact: place for place, fact in enumerate(partial)}
    alike: dict[tuple[str, frozenset[str]], list[Fact]] = defaultdict(list)
    for fact in partial:
        for likeness in likenesses(fact):
            alike[likeness, tellers[fact]].append(fact)
    every = frozenset(told)
    for one in partial:
        others = {
            other
            for likeness in likenesses(one)
            for other in alike.get((likeness, every - tellers[one]), ())[:_MOST_RIVALS]
            if order[other] > order[one] and near(one, other)
        }
        yield from ((one, other) for other in sorted(others, key=lambda fact: order[fact]))


def _blame(
    one: Fact, other: Fact, pages: dict[str, LocalizedConcept], told: dict[str, Told]
) -> Iterator[Problem]:
    """Name the minority, or both where they are as many."""
    for fact, rival in ((one, other), (other, one)):
        camp = [tag for tag in pages if fact in told[tag]]
        rivals = [tag for tag in pages if rival in told[tag]]
        for tag in camp if len(camp) <= len(rivals) else ():
            written, line = told[tag][fact]
            yield Problem(
                path=pages[tag].path,
                line=line,
                message=f"the page says {written}, where {' and '.join(rivals)} "
                f"{'says' if len(rivals) == 1 else 'say'} {told[rivals[0]][rival][0]}",
                check="conflicting-fact",
                hint="fix the wrong one; where both are right, tell both in every language",
            )
