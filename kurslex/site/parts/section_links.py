"""A concept's sections in all languages, for readers whom no script takes to the one they want."""

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.localized_words import words


class SectionLinks(Struct, frozen=True, kw_only=True):
    """One section: its id, and for each language its title and its location."""

    id: str
    links: tuple[tuple[Locale, Markup | str, str], ...]


def section_links(context: SiteContext, concept: str, tag: str | None = None) -> list[SectionLinks]:
    """Return the sections and calculators of a concept's pages, or of its page in one language.

    A page that shows each of them only as the target of its own address keeps an address's section
    without a script: it is the one thing after the path that a style sheet knows.
    """
    glossary = context.glossary
    pages = glossary.presentable(concept)
    if tag is not None:
        pages = {tag: glossary.pages[tag, concept]}
    titles = {each: _titles(glossary, page) for each, page in pages.items()}
    ids = dict.fromkeys(name for found in titles.values() for name in found)
    return [
        SectionLinks(
            id=name,
            links=tuple(
                (glossary.locales[each], found[name], f"{page_location(each, concept)}#{name}")
                for each, found in titles.items()
                if name in found
            ),
        )
        for name in ids
    ]


def _titles(glossary: Glossary, page: LocalizedConcept) -> dict[str, Markup | str]:
    """Return what the places of a page are called, by id, in their order."""
    worded = words(glossary, page.locale)
    found: dict[str, Markup | str] = {}
    for name, heading in page.places:
        if heading:
            found[name] = heading
        elif name in glossary.calculators:
            found[name] = worded(glossary.calculators[name].message_id("title"))
    return found
