"""Old addresses: where what was at each can be read now."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from kurslex.analysis.moved_addresses import Moved, moved_addresses
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import PageView
from kurslex.site.pages.language_choice_page import render_choice, render_withdrawn_choice
from kurslex.site.parts.localized_words import Language
from kurslex.site.parts.localized_words import language as spoken
from kurslex.site.parts.section_links import SectionLinks, section_links
from kurslex.site.policy import framed
from kurslex.site.templating import View, render
from kurslex.ui.withdrawn_messages import withdrawn_term


class MovedView(View, frozen=True, kw_only=True):
    """What the page at an old address is given.

    `tag` is the page's language, `locale` that of its `sentence`, `original` that of its title.
    `canonical` is the location that it leads to, `section` what follows that, with its sign `#`.
    """

    template: ClassVar[str] = "moved.html"
    shared: PageView
    tag: str
    locale: Language
    original: Language
    title: str
    sentence: str
    canonical: str
    section: str
    sections: Sequence[SectionLinks]


def moved_pages(context: SiteContext) -> Iterator[tuple[str, str]]:
    """Yield the location and document of every old address."""
    glossary = context.glossary
    for moved in moved_addresses(glossary):
        if moved.calculator:
            message = glossary.calculators[moved.calculator].message_id("title")
            title = glossary.messages[moved.tag].format(message)
            document = render_moved(context, moved, title=title)
        elif moved.concept in glossary.concepts:
            document = _moved_concept(context, moved)
        elif not moved.concept:
            document = render_moved(
                context, moved, title=glossary.messages[moved.tag].format("site-name")
            )
        elif moved.tag:
            title = glossary.messages[moved.tag].format(withdrawn_term(moved.concept))
            document = render_moved(context, moved, title=title)
        else:
            document = render_withdrawn_choice(context, moved.concept, moved)
        yield moved.location, document


def _moved_concept(context: SiteContext, moved: Moved) -> str:
    """Return what is where a concept once was."""
    concept = context.glossary.concepts[moved.concept]
    if not moved.tag:
        return render_choice(context, concept, moved)
    pages = context.glossary.translations(concept.id)
    page = pages.get(moved.tag, next(iter(pages.values())))
    is_here = moved.target == page_location(moved.tag, concept.id) and moved.tag in pages
    return render_moved(
        context,
        moved,
        title=page.preferred.label,
        language=page.locale,
        sections=section_links(context, concept.id, moved.tag) if is_here else [],
    )


def render_moved(
    context: SiteContext,
    moved: Moved,
    *,
    title: str,
    language: str = "",
    sections: Sequence[SectionLinks] = (),
) -> str:
    """Return the page at an old address of one language; it leads to a location of the same.

    `language` is the title's, where it is not the page's. A script goes on at once, with values and
    section. Without one the reader follows a link: a refresh would lose the section.
    """
    glossary = context.glossary
    messages = glossary.messages[moved.tag]
    is_framed = moved.location.startswith(f"{moved.tag}/embed/")
    return render(
        MovedView(
            shared=context.page(moved.location),
            tag=moved.tag,
            locale=spoken(glossary, messages.language_of("moved")),
            original=spoken(glossary, language or moved.tag),
            title=title,
            sentence=messages.format("moved"),
            canonical=moved.target,
            section=f"#{moved.section}" if moved.section else "",
            sections=sections,
        ),
        policy=framed(context.site.address) if is_framed else None,
    )
