"""Withdrawn concepts: what each was, and where to read on."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from kurslex.model.concept import Withdrawn
from kurslex.model.site import page_location, permalink_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.pages.language_choice_page import render_withdrawn_choice
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.templating import View, render
from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text


class WithdrawnView(View, frozen=True, kw_only=True):
    """What the page of a withdrawn concept is given; `term` and `text` are messages."""

    template: ClassVar[str] = "withdrawn.html"
    shared: DocumentView
    term: str
    text: str
    related: Sequence[ConceptEntry]


def withdrawn_pages(context: SiteContext) -> Iterator[tuple[str, str]]:
    """Yield the location and document of every such concept's own addresses."""
    for concept in context.glossary.withdrawn:
        yield permalink_location(concept.id), render_withdrawn_choice(context, concept.id)
        for tag in context.glossary.locales:
            yield page_location(tag, concept.id), render_withdrawn(context, tag, concept)


def render_withdrawn(context: SiteContext, tag: str, concept: Withdrawn) -> str:
    """Return the page that says in one language what a concept was; search engines leave it out."""
    here = page_location(tag, concept.id)
    locations = {each: page_location(each, concept.id) for each in context.glossary.locales}
    return render(
        WithdrawnView(
            shared=context.document(tag, here, alternates={}, versions=locations),
            term=withdrawn_term(concept.id),
            text=withdrawn_text(concept.id),
            related=entries(context, tag, concept.related),
        )
    )
