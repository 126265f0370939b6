"""A concept as a card, alone in an iframe: term, definition, its terms in other languages."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import concept_embed_location, page_location, relative
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import TermLink
from kurslex.site.parts.localized_words import Words, words
from kurslex.site.policy import framed
from kurslex.site.templating import View, render

_ASSETS = ("embed.css", "embed.js", "icon.svg")


class ConceptEmbedView(View, frozen=True, kw_only=True):
    """What the card is given: addresses, those of `assets` by name.

    `address` is that of the concept's page, `others` are its pages in other languages, each with
    its address as the location; `canonical` is the absolute address of the page.
    """

    template: ClassVar[str] = "concept-embed.html"
    page: LocalizedConcept
    locale: Locale
    w: Words
    assets: Mapping[str, str]
    address: str
    others: Sequence[TermLink]
    canonical: str
    here: str


def render_concept_embed(context: SiteContext, tag: str, concept: str) -> str:
    """Return the document of a concept for iframes; the language has a page of it."""
    glossary = context.glossary
    here, own = concept_embed_location(tag, concept), page_location(tag, concept)
    return render(
        ConceptEmbedView(
            page=glossary.pages[tag, concept],
            locale=glossary.locales[tag],
            w=words(glossary, tag),
            assets={each: relative(here, context.assets[each]) for each in _ASSETS},
            address=relative(here, own),
            others=[
                TermLink(
                    locale=glossary.locales[each],
                    term=other.preferred.label,
                    location=relative(here, page_location(each, concept)),
                )
                for each, other in glossary.translations(concept).items()
                if each != tag
            ],
            canonical=context.site.absolute(own),
            here=here,
        ),
        policy=framed(context.site.address),
    )
