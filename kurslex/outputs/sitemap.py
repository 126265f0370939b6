"""The list of a site's pages for search engines, with their languages."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from kurslex.model.site import AZ, TERMS, permalink_location
from kurslex.site.context import SiteContext
from kurslex.site.language_versions import X_DEFAULT
from kurslex.site.page_views import PageView
from kurslex.site.pages.az_page import az_locations
from kurslex.site.pages.exercise_page import exercise_alternates
from kurslex.site.pages.term_table_page import term_locations
from kurslex.site.pages.theme_page import theme_alternates, theme_locations
from kurslex.site.parts.exercise_links import exercises_of
from kurslex.site.templating import View, render


class SitemapView(View, frozen=True, kw_only=True):
    """What the sitemap is given: locations, each with its alternates by hreflang."""

    template: ClassVar[str] = "sitemap.xml"
    shared: PageView
    entries: Sequence[tuple[str, Mapping[str, str]]]


def _pages(context: SiteContext) -> Iterable[str | None]:
    """Return the names of all that is no concept; None is the home page."""
    free = {name for _, name in context.glossary.free_pages}
    named = (each.id for each in context.glossary.free if each.id in free)
    return (None, *context.language_neutral_pages, *named)


def render_sitemap(context: SiteContext) -> str:
    """Return the sitemap (sitemaps.org 0.9 with hreflang alternates); it has no dates.

    A date would make two builds of one text differ, and search engines ignore an untrue one.
    """
    entries: list[tuple[str, Mapping[str, str]]] = []
    for concept in (*_pages(context), *context.glossary.concepts):
        alternates = context.alternates(concept)
        if len(alternates) == 1:
            continue
        locations = [alternates[tag] for tag in alternates if tag != X_DEFAULT]
        neutral = permalink_location(concept) if concept else ""
        entries += [(location, alternates) for location in (neutral, *locations)]
    for theme in context.glossary.themes:
        alternates = theme_alternates(context, theme)
        entries += [(location, alternates) for location in alternates.values()]
    for calculator, exercise in exercises_of(context.glossary):
        alternates = exercise_alternates(context, calculator.id, exercise)
        entries += [(location, alternates) for location in alternates.values()]
    pieces = {AZ: az_locations, TERMS: term_locations, None: theme_locations}
    for name, locations_of in pieces.items():
        for tag in (each for each in context.alternates(name) if each != X_DEFAULT):
            entries += [(location, {}) for location in locations_of(context, tag)]
    return render(SitemapView(shared=context.page(SitemapView.template), entries=entries))
