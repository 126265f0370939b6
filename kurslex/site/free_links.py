"""What leads every page of a language to its pages that are no concepts."""

from collections.abc import Mapping

from msgspec import Struct

from kurslex.model.free_page import NOWHERE
from kurslex.model.glossary import Glossary
from kurslex.model.site import page_location


class FreeLink(Struct, frozen=True, kw_only=True):
    """A page's title and id, and where it is named: in the menu or in the footer."""

    id: str
    title: str
    place: str


def free_links(glossary: Glossary) -> dict[str, tuple[FreeLink, ...]]:
    """Return the links of each language, by its tag, in the order in which pages are declared.

    They are worked out once: what a page says is no matter of the pages that lead to it.
    """
    return {
        tag: tuple(
            FreeLink(id=each.id, title=page.title, place=each.place)
            for each in glossary.free
            if each.place != NOWHERE and (page := glossary.free_pages.get((tag, each.id)))
        )
        for tag in glossary.locales
    }


def placed(
    links: Mapping[str, tuple[FreeLink, ...]], tag: str, place: str
) -> list[tuple[str, str]]:
    """Return titles and locations of the pages to which all of a language lead at a place."""
    return [
        (each.title, page_location(tag, each.id))
        for each in links.get(tag, ())
        if each.place == place
    ]
