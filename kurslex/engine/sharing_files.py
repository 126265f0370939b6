"""The files that a site has for other programs than a page's reader: pictures, icons, manifests."""

from collections.abc import Callable, Mapping
from functools import partial

from kurslex.model.site import (
    home_picture_location,
    manifest_location,
    opensearch_location,
    picture_of_page_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.sharing import ICON_SIZES, icon_location, manifest, opensearch

Make = Callable[[SiteContext], Mapping[str, str | bytes]]


def sharing_files(context: SiteContext) -> dict[str, Make]:
    """Return what makes each of these files, by its path."""
    found: dict[str, Make] = {
        icon_location(size): partial(_icon, icon_location(size), size) for size in ICON_SIZES
    }
    for tag in context.glossary.homes:
        found[manifest_location(tag)] = partial(_manifest, tag)
        found[home_picture_location(tag)] = partial(_home_picture, tag)
        if context.site.is_published:
            found[opensearch_location(tag)] = partial(_opensearch, tag)
    for tag, concept in context.glossary.pages:
        found[picture_of_page_location(tag, concept)] = partial(_picture, tag, concept)
    return found


def _icon(path: str, size: int, context: SiteContext) -> dict[str, bytes]:
    from kurslex.site.sharing_picture import icon_picture

    return {path: icon_picture(context.glossary.look, size)}


def _manifest(tag: str, context: SiteContext) -> dict[str, str]:
    return {manifest_location(tag): manifest(context, tag)}


def _opensearch(tag: str, context: SiteContext) -> dict[str, str]:
    return {opensearch_location(tag): opensearch(context, tag)}


def _home_picture(tag: str, context: SiteContext) -> dict[str, bytes]:
    from kurslex.site.sharing_picture import sharing_picture

    messages = context.glossary.messages[tag]
    name, subtitle = messages.format("site-name"), messages.format("site-subtitle")
    picture = sharing_picture(context.glossary.look, name, subtitle)
    return {home_picture_location(tag): picture}


def _picture(tag: str, concept: str, context: SiteContext) -> dict[str, bytes]:
    from kurslex.site.sharing_picture import sharing_picture

    name = context.glossary.messages[tag].format("site-name")
    page = context.glossary.pages[tag, concept]
    term = page.preferred.label
    picture = sharing_picture(context.glossary.look, name, term, page.definition, most=1)
    return {picture_of_page_location(tag, concept): picture}
