"""Rules [unknown-theme], [related-concept], [unknown-calculator]."""

from collections.abc import Iterable, Iterator

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, did_you_mean
from kurslex.rules.registry import Reads, rule


@rule("unknown-theme", "related-concept", "unknown-calculator", fixed=True, reads=Reads.SETTINGS)
def check_declarations(glossary: Glossary) -> Iterator[Problem]:
    """Whatever `docs/concepts.yml` names exists: themes, related concepts, calculators.

    Bad: `bond: {theme: instruments, related: [cupon]}` where the concept is called `coupon`.
    Good: `bond: {theme: instruments, related: [coupon]}`.
    """
    for concept in glossary.concepts.values():
        yield from _known(concept, "theme", [concept.theme], glossary.themes, "unknown-theme")
        named = [other for others in concept.relations.values() for other in others]
        yield from _known(concept, "related concept", named, glossary.concepts, "related-concept")
        yield from _known(
            concept,
            "calculator",
            concept.calculators,
            glossary.calculator_ids,
            "unknown-calculator",
        )
        if concept.id in named:
            yield Problem(
                path="docs/concepts.yml",
                line=concept.line,
                message=f"concept '{concept.id}' is related to itself",
                check="related-concept",
                hint="take it out of its own relations",
            )


def _known(
    concept: Concept, what: str, named: Iterable[str], known: Iterable[str], check: str
) -> Iterator[Problem]:
    for name in named:
        if name and name not in known:
            yield Problem(
                path="docs/concepts.yml",
                line=concept.line,
                message=f"{what} '{name}' of '{concept.id}' does not exist",
                check=check,
                hint=did_you_mean(name, known),
            )
