"""Concepts as a page shows or keeps them beside its text: term, definition, address."""

from collections.abc import Iterable

from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext


class ConceptEntry(Struct, frozen=True, kw_only=True):
    """What templates print of a concept."""

    id: str
    term: str
    definition: str
    location: str

    def at(self, location: str) -> "ConceptEntry":
        """Return the same concept at another location; quicker than `replace`, on many pages."""
        return ConceptEntry(
            id=self.id, term=self.term, definition=self.definition, location=location
        )


class TermLink(Struct, frozen=True, kw_only=True):
    """A page in another language, by its term."""

    locale: Locale
    term: str
    location: str


def term_link(context: SiteContext, page: LocalizedConcept) -> TermLink:
    """Return what leads from one language to a page in another."""
    return TermLink(
        locale=context.glossary.locales[page.locale],
        term=page.preferred.label,
        location=page_location(page.locale, page.id),
    )


def entry(page: LocalizedConcept) -> ConceptEntry:
    """Return what templates print of a concept."""
    return ConceptEntry(
        id=page.id,
        term=page.preferred.label,
        definition=page.definition,
        location=page_location(page.locale, page.id),
    )


def entries(context: SiteContext, tag: str, concepts: Iterable[str]) -> list[ConceptEntry]:
    """Return the same of each concept that has a page in a language."""
    pages = (context.glossary.page(tag, concept) for concept in concepts)
    return [entry(page) for page in pages if page]


def kept_definitions(
    context: SiteContext,
    page: LocalizedConcept,
    *,
    linked: Iterable[ConceptEntry],
) -> list[ConceptEntry]:
    """Return what a page keeps so that each link of its main part can show a definition, each once.

    Links of its text and of its calculators are known; `linked` are those that follow them. The
    page's own definition is printed on it anyhow.
    """
    concepts = (*context.crosslinks.links[page.locale, page.id], *_in_calculators(context, page))
    in_text = entries(context, page.locale, concepts)
    kept = {each.location: each for each in (*in_text, *linked)}
    own = page_location(page.locale, page.id)
    return [each for location, each in kept.items() if location != own]


def _in_calculators(context: SiteContext, page: LocalizedConcept) -> list[str]:
    """Return the concepts that fields of the page's calculators link to."""
    calculators = context.glossary.calculators
    shown = (calculators[each] for each in context.glossary.concepts[page.id].calculators)
    return [each.concept for calculator in shown for each in calculator.concepts]
