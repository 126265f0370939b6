"""The address of a language's feed, which pages tell browsers and feed readers."""

from kurslex.model.site import feed_location
from kurslex.site.context import SiteContext


def feed_link(context: SiteContext, tag: str) -> str:
    """Return where a language's feed is, and nothing where it has no finished page."""
    glossary = context.finished
    has_pages = any(glossary.page(tag, concept) for concept in glossary.concepts)
    return feed_location(tag) if has_pages else ""
