"""A concept that a language does not describe yet -> a card that shows it in another one."""

from collections.abc import Sequence
from typing import ClassVar

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.parts.contribute_links import writing_address
from kurslex.site.parts.definition_list import TermLink, term_link
from kurslex.site.templating import View, render


class CardView(View, frozen=True, kw_only=True):
    """What a card is given: the page that it shows, and that page's language.

    `others` are all pages of the concept; `start` is the address at which its page in the card's
    own language is begun, empty where no forge is set.
    """

    template: ClassVar[str] = "card.html"
    shared: DocumentView
    page: LocalizedConcept
    original: Locale
    others: Sequence[TermLink]
    start: str


def render_card(context: SiteContext, tag: str, concept: str) -> str:
    """Return the document at a concept's address in a language that has no page of it.

    The concept has a page in some language. The card says that it is none: search engines are left
    to the page that it shows, and no language is promised that is not there.
    """
    glossary = context.glossary
    pages = glossary.presentable(concept)
    original = next(iter(pages.values()))
    return render(
        CardView(
            shared=context.document(
                tag,
                page_location(tag, concept),
                alternates={},
                versions=context.language_versions(concept),
                canonical=page_location(original.locale, concept),
            ),
            page=original,
            original=glossary.locales[original.locale],
            others=[term_link(context, page) for page in pages.values()],
            start=writing_address(context, tag, concept),
        )
    )


def untranslated(context: SiteContext, tag: str) -> list[str]:
    """Return the concepts that have a page in other languages only."""
    glossary = context.glossary
    return [
        concept
        for concept in glossary.concepts
        if not glossary.page(tag, concept) and glossary.presentable(concept)
    ]
