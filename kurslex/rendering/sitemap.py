"""The list of a site's pages for search engines, with their languages."""

from kurslex.model.site import permalink_location
from kurslex.rendering.environment import render
from kurslex.rendering.frame import X_DEFAULT, Frame


def render_sitemap(frame: Frame) -> str:
    """Return the sitemap (sitemaps.org 0.9 with hreflang alternates); it has no dates.

    A date would make two builds of one text differ, and search engines ignore an untrue one.
    """
    entries = []
    for concept in (None, *frame.neutral_pages, *frame.glossary.concepts):
        alternates = frame.alternates(concept)
        if len(alternates) == 1:
            continue
        locations = [alternates[tag] for tag in alternates if tag != X_DEFAULT]
        neutral = permalink_location(concept) if concept else ""
        entries += [(location, alternates) for location in (neutral, *locations)]
    return render("sitemap.xml", **frame.values("sitemap.xml"), entries=entries)
