"""Concepts that the glossary has no longer: what each was, and where to read on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from kurslex.model.concept import Withdrawn
from kurslex.model.site import (
    concept_embed_location,
    page_location,
    parallel_location,
    permalink_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.pages.language_choice_page import render_withdrawn_choice
from kurslex.site.pages.moved_page import render_moved
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.templating import View, render
from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawnView(View):
    """What the page of a withdrawn concept is given; `term` and `text` are messages."""

    template: ClassVar[str] = "withdrawn.html"
    shared: DocumentView
    term: str
    text: str
    related: Sequence[ConceptEntry]


def withdrawn_pages(context: SiteContext) -> Iterator[tuple[str, str]]:
    """Yield the location and document of every address that such a concept has had."""
    for concept in context.glossary.withdrawn:
        yield permalink_location(concept.id), render_withdrawn_choice(context, concept.id)
        for tag in context.glossary.locales:
            yield page_location(tag, concept.id), render_withdrawn(context, tag, concept)
        for first in context.glossary.locales:
            target = page_location(first, concept.id)
            title = context.glossary.messages[first].format(withdrawn_term(concept.id))
            beside = context.glossary.beside(first)
            for here in (
                concept_embed_location(first, concept.id),
                *(parallel_location(first, concept.id, second) for second in beside),
            ):
                yield here, render_moved(context, first, here, target, title=title)


def render_withdrawn(context: SiteContext, tag: str, concept: Withdrawn) -> str:
    """Return the page that says in one language what a concept was; search engines leave it out."""
    here = page_location(tag, concept.id)
    locations = {each: page_location(each, concept.id) for each in context.glossary.locales}
    return render(
        WithdrawnView(
            shared=context.document(tag, here, alternates={}, editions=locations),
            term=withdrawn_term(concept.id),
            text=withdrawn_text(concept.id),
            related=entries(context, tag, concept.related),
        )
    )
