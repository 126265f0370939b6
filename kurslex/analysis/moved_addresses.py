"""Old addresses and where each leads: for the pages there, and for the rules of web servers."""

from collections.abc import Iterator

from msgspec import Struct

from kurslex.model.concept import Legacy, LegacyCalculator, Withdrawn
from kurslex.model.glossary import Glossary
from kurslex.model.site import (
    concept_embed_location,
    embed_location,
    exercise_embed_location,
    exercise_location,
    home_location,
    page_location,
    parallel_location,
    permalink_location,
    teaching_location,
)


class Moved(Struct, frozen=True, kw_only=True):
    """An old location and the one that it leads to.

    `tag` is the language of both, empty for those that belong to none. Where a `section` took
    over, it is the id of that. `concept` or `calculator` is the id of what is there now.
    """

    location: str
    target: str
    tag: str = ""
    section: str = ""
    concept: str = ""
    calculator: str = ""


def moved_addresses(glossary: Glossary) -> Iterator[Moved]:
    """Yield every old address, in the order of `docs/concepts.yml`, language by language.

    Those of files are left out: there is a copy of the file (`moved_files`).
    """
    for concept in glossary.concepts.values():
        for legacy in concept.legacy if glossary.translations(concept.id) else ():
            yield from _of_concept(glossary, concept.id, legacy)
    for withdrawn in glossary.withdrawn:
        yield from _of_withdrawn(glossary, withdrawn)
    for moved in glossary.legacy_calculators:
        if moved.id in glossary.calculators:
            yield from _of_calculator(glossary, moved)
    for place in glossary.moved:
        for tag in glossary.locales if place.old.endswith("/") else ():
            here, target = home_location(tag) + place.old, home_location(tag) + place.new
            yield Moved(location=here, target=target, tag=tag)


def moved_files(glossary: Glossary, tag: str) -> dict[str, str]:
    """Return the locations of a language's files by the old ones, where no page could redirect."""
    return {
        home_location(tag) + place.old: home_location(tag) + place.new
        for place in glossary.moved
        if not place.old.endswith("/")
    }


def _of_concept(glossary: Glossary, concept: str, legacy: Legacy) -> Iterator[Moved]:
    """Yield the address in no language, those in each, and those in two that can be read so.

    Where one of the two has no page any more, the first one's page takes over, or its card.
    """
    yield Moved(
        location=permalink_location(legacy.slug),
        target=permalink_location(concept),
        section=legacy.section,
        concept=concept,
    )
    for tag in glossary.locales:
        yield Moved(
            location=page_location(tag, legacy.slug),
            target=page_location(tag, concept),
            tag=tag,
            section=legacy.section,
            concept=concept,
        )
    described = glossary.translations(concept)
    for tag in glossary.locales:
        for at in (concept_embed_location, teaching_location):
            yield Moved(
                location=at(tag, legacy.slug),
                target=at(tag, concept) if tag in described else page_location(tag, concept),
                tag=tag,
                concept=concept,
            )
    for first in glossary.locales:
        for second in glossary.beside(first):
            both = first in described and second in described
            yield Moved(
                location=parallel_location(first, legacy.slug, second),
                target=parallel_location(first, concept, second)
                if both
                else page_location(first, concept),
                tag=first,
                section=legacy.section,
                concept=concept,
            )


def _of_withdrawn(glossary: Glossary, withdrawn: Withdrawn) -> Iterator[Moved]:
    """Yield the addresses that lead to the pages that say what a withdrawn concept was."""
    name = withdrawn.id
    for slug in withdrawn.legacy:
        yield Moved(
            location=permalink_location(slug), target=permalink_location(name), concept=name
        )
        for tag in glossary.locales:
            here, target = page_location(tag, slug), page_location(tag, name)
            yield Moved(location=here, target=target, tag=tag, concept=name)
    for slug in (name, *withdrawn.legacy):
        for first in glossary.locales:
            for at in (concept_embed_location, teaching_location):
                here, target = at(first, slug), page_location(first, name)
                yield Moved(location=here, target=target, tag=first, concept=name)
            for second in glossary.beside(first):
                here, target = parallel_location(first, slug, second), page_location(first, name)
                yield Moved(location=here, target=target, tag=first, concept=name)


def _of_calculator(glossary: Glossary, moved: LegacyCalculator) -> Iterator[Moved]:
    """Yield the addresses of its frame, its exercises and their frames."""
    exercises = [each.name for each in glossary.calculators[moved.id].newest_exercises()]
    for tag in glossary.locales:
        for slug in moved.legacy:
            pairs = [(embed_location(tag, slug), embed_location(tag, moved.id))]
            for at in (exercise_location, exercise_embed_location):
                pairs += [(at(tag, slug, each), at(tag, moved.id, each)) for each in exercises]
            for here, target in pairs:
                yield Moved(location=here, target=target, tag=tag, calculator=moved.id)
