"""Rule [conflicting-fact]."""

from collections import defaultdict, deque
from collections.abc import Iterator

from kurslex.checks.facts import Fact, facts, near
from kurslex.checks.registry import rule
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity

# Per value: how it is written on one page, and on which line it stands first.
Told = dict[Fact, tuple[str, int]]


@rule("conflicting-fact", severity=Severity.WARNING)
def check_conflicting_facts(glossary: Glossary) -> Iterator[Problem]:
    """Languages that tell the same fact tell it alike: numbers, dates, instruments, names.

    Each language may choose what it tells. But where every page of a concept has one of two values
    that look like one another, and none has both, one of the two is a slip: a digit or a letter
    that differs, signs in another order, another case. `[example-numbers]` is stricter.

    Bad: `founded in 1938` in nb and it, `gegründet 1983` in de; `Nasdaq`, `Nasdaq` and `NASDAQ`.
    Good: `1938` in nb and it, nothing about it in de; `Directive 2014/65/EU`, `2014/65/UE`.
    """
    for concept in glossary.concepts:
        pages = glossary.translations(concept)
        told: dict[str, Told] = {
            tag: facts(page, glossary.locales[tag]) for tag, page in pages.items()
        }
        partial = [
            fact
            for fact in dict.fromkeys(fact for found in told.values() for fact in found)
            if any(fact not in found for found in told.values())
        ]
        alike: dict[tuple[str, int], deque[Fact]] = defaultdict(deque)
        for fact in partial:
            alike[fact.kind, len(fact.value)].append(fact)
        for one in partial:
            others = alike[one.kind, len(one.value)]
            others.popleft()  # the fact itself
            for other in others:
                if near(one, other) and all((one in t) != (other in t) for t in told.values()):
                    yield from _blame(one, other, pages, told)


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
                hint="mend the wrong one; where both are right, tell both in every language",
            )
