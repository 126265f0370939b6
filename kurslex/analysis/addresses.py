"""Every address of a glossary's site that somebody may have linked, known without a build.

Not among them are addresses that follow from how long a list is, such as those of a letter of the
index and of further pages (`…/2/`), files that pages and programs load by themselves (pictures for
sharing, codes, Markdown), and ids of sections: an address with an id that is gone opens the page
at its top.
"""

from collections.abc import Iterator

from kurslex.analysis.crosslinks.nearby import concepts_in_themes
from kurslex.analysis.moved_addresses import moved_addresses, moved_files
from kurslex.analysis.places import further_pages, overview_names
from kurslex.analysis.practice.alternatives import alternatives
from kurslex.analysis.practice.hidden_terms import wordings
from kurslex.analysis.practice.practice_sets import practice_sets
from kurslex.model.glossary import Glossary
from kurslex.model.site import (
    SEARCH,
    STATUS,
    THEME,
    annotation_location,
    archive_location,
    concept_embed_location,
    embed_location,
    exercise_embed_location,
    exercise_location,
    feed_location,
    home_location,
    page_location,
    parallel_location,
    permalink_location,
    picture_location,
    practice_location,
    teaching_location,
)


def addresses(glossary: Glossary) -> frozenset[str]:
    """Return the locations that the site has, old ones included, but not files for download.

    What `kurslex build` makes of the same glossary has them all.
    """
    old = {moved.location for moved in moved_addresses(glossary)}
    old.update(*(moved_files(glossary, tag) for tag in glossary.locales))
    return current_addresses(glossary) | old


def current_addresses(glossary: Glossary) -> frozenset[str]:
    """Return the same without the old ones."""
    in_theme, finished = concepts_in_themes(glossary), glossary.finished()
    beside = alternatives(glossary, in_theme)
    sets = practice_sets(finished, in_theme, wordings(finished), beside)
    names = (*overview_names(glossary, has_practice=bool(sets)), *further_pages(glossary), SEARCH)
    found = {"", *map(permalink_location, names)}
    for tag in glossary.locales:
        found |= {home_location(tag), page_location(tag, STATUS)}
        found |= {page_location(tag, name) for name in names}
        found |= {archive_location(tag)} if glossary.zip_files else set()
        if any(locale == tag for locale, _ in glossary.finished().pages):
            found |= {annotation_location(tag), feed_location(tag)}
        found |= {picture_location(tag, each) for each in glossary.pictures}
        found.update(_of_calculators(glossary, tag))
    for tag, name in glossary.free_pages:
        found |= {permalink_location(name), page_location(tag, name)}
    found |= {page_location(tag, f"{THEME}/{theme}") for tag, theme in in_theme}
    found |= {practice_location(*key) for key in sets}
    found.update(_of_concepts(glossary))
    return frozenset(found)


def _of_concepts(glossary: Glossary) -> Iterator[str]:
    """Yield where concepts are: where a language has no page of one, it has a card there."""
    for concept in glossary.concepts:
        # A draft, and a file that cannot be read, are reported as such: nothing is lost by them.
        pages = [tag for tag in glossary.locales if glossary.is_begun(tag, concept)]
        if pages:
            yield permalink_location(concept)
            yield from (page_location(tag, concept) for tag in glossary.locales)
        for first in pages:
            yield from (concept_embed_location(first, concept), teaching_location(first, concept))
            beside = (tag for tag in glossary.beside(first) if tag in pages)
            yield from (parallel_location(first, concept, second) for second in beside)
    for withdrawn in glossary.withdrawn:
        yield permalink_location(withdrawn.id)
        yield from (page_location(tag, withdrawn.id) for tag in glossary.locales)


def _of_calculators(glossary: Glossary, tag: str) -> Iterator[str]:
    for name, calculator in glossary.calculators.items():
        yield embed_location(tag, name)
        for each in calculator.newest_exercises():
            yield exercise_location(tag, name, each.name)
            yield exercise_embed_location(tag, name, each.name)
