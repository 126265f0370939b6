"""Every file of a site that no Markdown page becomes."""

from kurslex.model.calculator import Calculator
from kurslex.model.site import (
    ACCESSIBILITY,
    ASSET_FOLDER,
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
from kurslex.rendering.assets import DIGESTS, digests, script_name, site_assets
from kurslex.rendering.az import az_pieces, render_az
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
from kurslex.rendering.search_script import search_files
from kurslex.rendering.sitemap import render_sitemap
from kurslex.rendering.status_page import render_status, status_pieces
from kurslex.rendering.term_table import render_term_table, term_pieces
from kurslex.rendering.themes import theme_pieces
from kurslex.rendering.withdrawn import withdrawn_pages

_PAGES = {
    AZ: render_az,
    PATH: render_path,
    CALCULATORS: render_calculator_list,
    TERMS: render_term_table,
    ACCESSIBILITY: render_accessibility,
    SEARCH: render_search,
}


def neutral_files(frame: Frame) -> dict[str, str | bytes]:
    """Return the content of each file that is no language's own, by its path in the site."""
    glossary = frame.glossary
    assets = site_assets(glossary)
    files = {ASSET_FOLDER + name: content for name, content in assets.items()}
    finished = glossary.finished()
    for tag in glossary.locales:
        files |= search_files(finished, tag)
    files[DIGESTS] = digests(files)
    for concept in glossary.concepts.values():
        if not glossary.translations(concept.id):
            continue
        files[_index(permalink_location(concept.id))] = render_choice(frame, concept)
    files |= {_index(location): text for location, text in moved_pages(frame)}
    files |= {_index(location): text for location, text in withdrawn_pages(frame)}
    for name in (*frame.neutral_pages, SEARCH):
        files[_index(permalink_location(name))] = render_overview_choice(frame, name)
    files[_index("")] = render_choice(frame, None)
    files[WORKER] = service_worker(frame)
    files["404.html"] = render_not_found(frame)
    files["sitemap.xml"] = render_sitemap(frame)
    return files


def language_files(frame: Frame, tag: str) -> dict[str, str]:
    """Return the content of each file of a language that no Markdown page becomes, by its path."""
    files = {}
    for name in (*frame.neutral_pages, SEARCH):
        files[_index(page_location(tag, name))] = _PAGES[name](frame, tag)
    files[_index(page_location(tag, STATUS))] = render_status(frame, tag)
    for pieces in (az_pieces, term_pieces, theme_pieces, status_pieces):
        files |= {_index(location): document for location, document in pieces(frame, tag)}
    for card in untranslated(frame, tag):
        files[_index(card["location"])] = render_card(frame, tag, card["concept"])
    for calculator in frame.glossary.calculators.values():
        here = embed_location(tag, calculator.id)
        files[_index(here)] = _embed(frame, calculator, tag, here)
    return files


def _embed(frame: Frame, calculator: Calculator, tag: str, here: str) -> str:
    glossary = frame.glossary
    page = frame.page_of(calculator.id, tag)
    return render_embed(
        calculator,
        glossary.locales[tag],
        glossary.messages[tag],
        page=relative(here, page_location(tag, page)) if page else None,
        assets={
            **{name: relative(here, frame.assets[name]) for name in EMBED_ASSETS},
            "calculators.js": relative(here, frame.assets[script_name([calculator.id])]),
        },
        canonical=frame.site.absolute(here),
        here=here,
        concepts=concept_links(frame, calculator, tag, here),
        results=frame.results[calculator.id],
    )


def _index(location: str) -> str:
    return f"{location}index.html"
