"""How a site appears elsewhere: in messages that share a page, on home screens, among searches."""

from html import escape

from kurslex.model.look import PAPER
from kurslex.model.site import (
    SEARCH,
    home_location,
    manifest_location,
    opensearch_location,
    page_location,
    relative,
)
from kurslex.site.asset_files import ICON
from kurslex.site.context import SiteContext
from kurslex.utils.compact_json import compact_json

ICON_SIZES = (192, 512)
"""Pixels of the mark as a picture: what browsers ask of a site that can be installed."""

_SHORT = 16  # characters of a name in OpenSearch 1.1
_OPENSEARCH = """<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>{short}</ShortName>
<Description>{description}</Description>
<Language>{tag}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">{icon}</Image>
<Url type="text/html" template="{search}?q={{searchTerms}}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="{here}"/>
</OpenSearchDescription>
"""


def icon_location(size: int) -> str:
    """Return where the mark is as a picture of so many pixels."""
    return f"icon-{size}.png"


def manifest(context: SiteContext, tag: str) -> str:
    """Return what a language's pages are as an application of their own (W3C, Web App Manifest).

    It opens where the language begins, and contains all languages.
    """
    here = manifest_location(tag)
    messages, locale = context.glossary.messages[tag], context.glossary.locales[tag]
    icons = [
        {"src": relative(here, icon_location(size)), "sizes": f"{size}x{size}", "type": "image/png"}
        for size in ICON_SIZES
    ]
    vector = {"src": relative(here, context.assets[ICON]), "sizes": "any", "type": "image/svg+xml"}
    content = {
        "id": relative(here, home_location(tag)),
        "name": f"{messages.format('site-name')} – {messages.format('site-subtitle')}",
        "short_name": messages.format("site-name"),
        "lang": tag,
        "dir": locale.direction,
        "start_url": relative(here, home_location(tag)),
        "scope": relative(here, ""),
        "display": "standalone",
        "background_color": PAPER[0],
        "theme_color": PAPER[0],
        "icons": [vector, *icons],
    }
    return f"{compact_json(content)}\n"


def opensearch(context: SiteContext, tag: str) -> str:
    """Return how a language's terms can be searched from a browser's field of addresses."""
    site, messages = context.site, context.glossary.messages[tag]
    name = messages.format("site-name")[: _SHORT - len(f" {tag}")].rstrip()
    texts = {
        "short": f"{name} {tag}",
        "description": messages.format("site-subtitle"),
        "tag": tag,
        "icon": site.absolute(context.assets[ICON]),
        "search": site.absolute(page_location(tag, SEARCH)),
        "here": site.absolute(opensearch_location(tag)),
    }
    return _OPENSEARCH.format_map({key: _xml(text) for key, text in texts.items()})


def _xml(text: str) -> str:
    return escape(text, quote=False).replace('"', "&quot;")
