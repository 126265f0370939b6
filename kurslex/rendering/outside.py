"""Every file of a site that no Markdown page becomes."""

from collections.abc import Iterator

from kurslex.model.site import (
    ACCESSIBILITY,
    AZ,
    CALCULATORS,
    PATH,
    SEARCH,
    STATUS,
    TERMS,
    embed_location,
    page_location,
    permalink_location,
    relative,
)
from kurslex.rendering.accessibility_page import render_accessibility
from kurslex.rendering.assets import ASSET_FOLDER, DIGESTS, digests, script_name, site_assets
from kurslex.rendering.az import render_az
from kurslex.rendering.calculator import EMBED_ASSETS, render_embed
from kurslex.rendering.calculator_list import render_calculator_list
from kurslex.rendering.card import render_card, untranslated
from kurslex.rendering.fragments import concept_links
from kurslex.rendering.frame import Frame
from kurslex.rendering.learning_path import render_path
from kurslex.rendering.moved import moved_pages
from kurslex.rendering.neutral import render_choice, render_not_found, render_overview_choice
from kurslex.rendering.offline import WORKER, service_worker
from kurslex.rendering.search_page import render_search
from kurslex.rendering.sitemap import render_sitemap
from kurslex.rendering.status_page import render_status
from kurslex.rendering.term_table import render_term_table
from kurslex.rendering.withdrawn import withdrawn_pages

_PAGES = {
    AZ: render_az,
    PATH: render_path,
    CALCULATORS: render_calculator_list,
    TERMS: render_term_table,
    ACCESSIBILITY: render_accessibility,
    SEARCH: render_search,
}


def outside_files(frame: Frame) -> dict[str, str | bytes]:
    """Return the content of each such file by its path in the site, the root's page left out."""
    glossary = frame.glossary
    assets = site_assets(glossary)
    files = {ASSET_FOLDER + name: content for name, content in assets.items()}
    files[DIGESTS] = digests(assets)
    for concept in glossary.concepts.values():
        if not glossary.translations(concept.id):
            continue
        files[_index(permalink_location(concept.id))] = render_choice(frame, concept)
    files |= {_index(location): text for location, text in moved_pages(frame)}
    files |= {_index(location): text for location, text in withdrawn_pages(frame)}
    files |= {_index(location): text for location, text in _neutral(frame)}
    files |= {_index(location): text for location, text in _translation(frame)}
    files |= _embeds(frame)
    files[WORKER] = service_worker(frame)
    files["404.html"] = render_not_found(frame)
    files["sitemap.xml"] = render_sitemap(frame)
    return files


def _neutral(frame: Frame) -> Iterator[tuple[str, str]]:
    """Yield what is no concept's in each language, and where its language is chosen."""
    for name in (*frame.neutral_pages, SEARCH):
        yield permalink_location(name), render_overview_choice(frame, name)
        for tag in frame.glossary.locales:
            yield page_location(tag, name), _PAGES[name](frame, tag)


def _translation(frame: Frame) -> Iterator[tuple[str, str]]:
    """Yield the cards of what is not translated, and how far each language is."""
    for tag in frame.glossary.locales:
        yield page_location(tag, STATUS), render_status(frame, tag)
        for card in untranslated(frame, tag):
            yield card["location"], render_card(frame, tag, card["concept"])


def _embeds(frame: Frame) -> dict[str, str]:
    glossary = frame.glossary
    files = {}
    for calculator in glossary.calculators.values():
        for tag, locale in glossary.locales.items():
            here = embed_location(tag, calculator.id)
            page = frame.page_of(calculator.id, tag)
            files[_index(here)] = render_embed(
                calculator,
                locale,
                glossary.messages[tag],
                page=relative(here, page_location(tag, page)) if page else None,
                assets={
                    **{name: relative(here, frame.assets[name]) for name in EMBED_ASSETS},
                    "calculators.js": relative(here, frame.assets[script_name([calculator.id])]),
                },
                canonical=frame.site.absolute(here),
                here=here,
                concepts=concept_links(frame, calculator, tag, here),
            )
    return files


def _index(location: str) -> str:
    return f"{location}index.html"
