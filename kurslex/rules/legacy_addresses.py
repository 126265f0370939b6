"""Rule [legacy-address]."""

from collections.abc import Iterator

from kurslex.analysis.addresses import current_addresses
from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.site import home_location
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.links import anchors
from kurslex.rules.registry import Reads, rule


@rule("legacy-address", fixed=True, reads=Reads.STRUCTURE)
def check_legacy_addresses(glossary: Glossary) -> Iterator[Problem]:
    """Old addresses lead to what there is: sections, concepts, calculators.

    Bad: `share: {legacy: [preferred-share#kind]}` where a page has no `{#kind}`;
    `withdrawn: {warrant: {related: [shares]}}` where the concept is called `share`.
    Good: `share: {legacy: [stock, preferred-share#kinds]}`.
    """
    for concept in glossary.concepts.values():
        yield from _sections(glossary, concept)
    for withdrawn in glossary.withdrawn:
        if not withdrawn.related:
            yield _problem(
                withdrawn.line,
                f"withdrawn concept '{withdrawn.id}' leads to no other",
                "name in 'related' where its readers can go on",
            )
        for name in withdrawn.related:
            if name not in glossary.concepts:
                yield _problem(
                    withdrawn.line,
                    f"withdrawn concept '{withdrawn.id}' leads to '{name}', which does not exist",
                    did_you_mean(name, glossary.concepts),
                )
    for calculator in glossary.legacy_calculators:
        if calculator.id not in glossary.calculator_ids:
            yield _problem(
                calculator.line,
                f"old addresses lead to the calculator '{calculator.id}', which does not exist",
                did_you_mean(calculator.id, glossary.calculator_ids),
            )
    yield from _places(glossary)


def _places(glossary: Glossary) -> Iterator[Problem]:
    """Yield what is wrong with places that have moved: the new ones are there, the old ones not."""
    there = current_addresses(glossary) if glossary.moved else frozenset()
    for each in glossary.moved:
        for tag in glossary.locales:
            if home_location(tag) + each.old in there:
                message = f"'{each.old}' is still there, so it has not moved"
                yield _problem(each.line, message, "take the line out")
                break
            if home_location(tag) + each.new not in there:
                message = (
                    f"'{each.old}' leads to '/{home_location(tag)}{each.new}', which is missing"
                )
                yield _problem(each.line, message, "name a place that every language has")
                break


def _sections(glossary: Glossary, concept: Concept) -> Iterator[Problem]:
    for legacy in concept.legacy:
        for page in glossary.translations(concept.id).values() if legacy.section else ():
            ids = anchors(page)
            if legacy.section not in ids:
                yield _problem(
                    concept.line,
                    f"legacy slug '{legacy.slug}' leads to '#{legacy.section}', "
                    f"which is not in {page.path}",
                    did_you_mean(legacy.section, ids) or f"its ids are {', '.join(ids) or 'none'}",
                )


def _problem(line: int, message: str, hint: str) -> Problem:
    return Problem(
        path="docs/concepts.yml", line=line, message=message, check="legacy-address", hint=hint
    )
