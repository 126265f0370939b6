"""Old addresses: where what was at each can be read now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import ClassVar

from kurslex.model.concept import Legacy
from kurslex.model.locale import Locale
from kurslex.model.site import (
    concept_embed_location,
    embed_location,
    page_location,
    parallel_location,
    permalink_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.page_views import PageView
from kurslex.site.pages.language_choice_page import render_choice
from kurslex.site.parts.section_links import SectionLinks, section_links
from kurslex.site.templating import View, render


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView(View):
    """What the page at an old address is given.

    `tag` is the page's language, `locale` that of its `sentence`, `original` that of its title.
    `canonical` is the location that it leads to, `section` what follows that, with its sign `#`.
    """

    template: ClassVar[str] = "moved.html"
    shared: PageView
    tag: str
    locale: Locale
    original: Locale
    title: str
    sentence: str
    canonical: str
    section: str
    sections: Sequence[SectionLinks]


def moved_pages(context: SiteContext) -> Iterator[tuple[str, str]]:
    """Yield the location and document of every old address of concepts and calculators."""
    glossary = context.glossary
    for concept in glossary.concepts.values():
        for legacy in concept.legacy if glossary.translations(concept.id) else ():
            yield permalink_location(legacy.slug), render_choice(context, concept, legacy)
            yield from _moved_concept(context, concept.id, legacy)
    for moved in glossary.legacy_calculators:
        for tag, slug in product(glossary.locales, moved.legacy):
            message = glossary.calculators[moved.id].message_id("title")
            title = glossary.messages[tag].format(message)
            here, target = embed_location(tag, slug), embed_location(tag, moved.id)
            yield here, render_moved(context, tag, here, target, title=title)


def _moved_concept(context: SiteContext, concept: str, legacy: Legacy) -> Iterator[tuple[str, str]]:
    """Yield what is where each language's page, its card, and those in two, once were."""
    pages = context.glossary.translations(concept)
    described = next(iter(pages.values()))
    section = f"#{legacy.section}" if legacy.section else ""
    for tag in context.glossary.locales:
        here = page_location(tag, legacy.slug)
        target = page_location(tag, concept) + section
        page = pages.get(tag, described)
        sections = section_links(context, concept, tag) if tag in pages else []
        title, language = page.preferred.text, page.locale
        yield (
            here,
            render_moved(
                context, tag, here, target, title=title, language=language, sections=sections
            ),
        )
    for first in pages:
        title = pages[first].preferred.text
        here, target = (concept_embed_location(first, each) for each in (legacy.slug, concept))
        yield here, render_moved(context, first, here, target, title=title)
        for second in context.glossary.beside(first):
            if second in pages:
                here = parallel_location(first, legacy.slug, second)
                target = parallel_location(first, concept, second) + section
                yield here, render_moved(context, first, here, target, title=title)


def render_moved(
    context: SiteContext,
    tag: str,
    here: str,
    target: str,
    *,
    title: str,
    language: str = "",
    sections: Sequence[SectionLinks] = (),
) -> str:
    """Return the page at an old address in one language; it leads to a location in the same.

    `language` is the title's, where it is not the page's. A script goes on at once, with values and
    section. Without one the reader follows a link: a refresh would lose the section.
    """
    canonical, sign, section = target.partition("#")
    glossary = context.glossary
    messages = glossary.messages[tag]
    return render(
        MovedView(
            shared=context.page(here),
            tag=tag,
            locale=glossary.locales[messages.language_of("moved")],
            original=glossary.locales[language or tag],
            title=title,
            sentence=messages.format("moved"),
            canonical=canonical,
            section=sign + section,
            sections=sections,
        )
    )
