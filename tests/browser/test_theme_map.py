"""The map of a theme: its boxes hold their words, its lines lead from box to box, at any width."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import part
from tests.browser.painted import faults
from tests.support.addresses import LANGUAGES

_WIDTHS = (320, 768, 1280)
_LONG = pytest.mark.long
_BYTES = 4096  # gzipped, of the map alone
# What is not as it should be: texts outside their boxes, lines that end at no box.
_MAP = (Path(__file__).parent / "theme_map.js").read_text(encoding="utf-8")


def themes(site, language):
    """Return a language's pages of themes, which are as many in each."""
    return sorted(
        f"{language}/theme/{each.name}/" for each in (site / language / "theme").iterdir()
    )


# Every run has each theme in one language, in turn; the long one in all.
@pytest.mark.parametrize(
    ("language", "chosen"),
    [
        *(pytest.param(language, part, id=language) for language in LANGUAGES),
        *(
            pytest.param(language, lambda _, every: every, id=f"{language}-all", marks=_LONG)
            for language in LANGUAGES
        ),
    ],
)
def test_words_stay_in_their_boxes_and_lines_end_at_boxes(language, chosen, site, reader):
    page = reader()
    for location in chosen(language, themes(site, language)):
        page.goto(location)
        assert page.locator(".kx-map li").count() > 3
        for width in _WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(_MAP) == [], (location, width)
        page.evaluate("document.dir = 'rtl'")
        assert page.evaluate(_MAP) == [], location
        page.evaluate("document.dir = 'ltr'")
        assert faults(page) == [], location
        # Larger letters make larger boxes, all alike.
        page.set_viewport_size({"width": 320, "height": 900})
        page.evaluate("document.documentElement.style.fontSize = '150%'")
        assert page.evaluate(_MAP) == [], location


def test_it_is_a_list_of_links_from_the_home_page_to_concepts(site, reader):
    page = reader()
    page.goto("de/")
    page.locator("#theme-instruments").get_by_role("link", name="Karte").click()
    page.wait_for_url("**/de/theme/instruments/#map")
    region = page.get_by_role("region", name="Karte der Begriffe")
    links = region.get_by_role("listitem").get_by_role("link")
    assert links.count() == page.locator("dl[data-definitions] dt a").count()
    links.first.focus()
    page.keyboard.press("Tab")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/de/financial-instrument/")
    # What the lines say can be read.
    page.go_back()
    said = page.locator(".kx-entry", has=page.get_by_role("link", name="Aktie", exact=True))
    expect(said).to_contain_text("Gegenstück: Anleihe")


def test_a_map_is_light(site):
    for language in LANGUAGES:
        for location in themes(site, language):
            html = (site / location / "index.html").read_text(encoding="utf-8")
            start = html.index('<section class="kx-map"')
            end = html.index("</section>", start)
            assert len(gzip.compress(html[start:end].encode(), 9)) <= _BYTES, location
