"""Lists that come in pieces: old addresses lead on, and what is narrowed is what is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.site_server import Served, serving
from tests.browser.axe import bring_axe, faults
from tests.browser.readers import Readers
from tests.browser.short_lists import shorten
from tests.support.large import large_glossary
from tests.support.list_sites import LONG

_LONGEST = "theme/loops/", "a-z/s/", "terms/s/2/", "status/loops/", "terms/", "a-z/", ""


@pytest.fixture(scope="module")
def long_host(long_site: Path) -> Iterator[Served]:
    with serving(long_site) as served:
        yield served


@pytest.fixture(scope="module")
def readers(browser: Browser, long_host: Served) -> Iterator[Readers]:
    """Readers of that site in the place of this project's."""
    with Readers(browser, long_host.address) as readers:
        yield readers


@pytest.fixture
def page(reader) -> Page:
    opened: Page = reader()
    return opened


def test_an_old_anchor_leads_to_its_piece(page, long_host):
    for old, new in (
        ("sv/#theme-loops", "sv/theme/loops/"),
        ("sv/a-z/#letter-s", "sv/a-z/s/"),
        ("sv/a-z/#letter-å", "sv/a-z/u00e5/"),
        ("fr/search/#letter-b", "fr/a-z/b/"),
    ):
        page.goto(old)
        page.wait_for_url(f"{long_host.address}{new}", wait_until="commit")
    # And where the address changes on the page itself.
    for location, anchor, new in (
        ("sv/", "theme-loops", "sv/theme/loops/"),
        ("sv/a-z/", "letter-å", "sv/a-z/u00e5/"),
        ("fr/search/", "letter-b", "fr/a-z/b/"),
    ):
        page.goto(location)
        page.evaluate("anchor => { location.hash = anchor; }", anchor)
        page.wait_for_url(f"{long_host.address}{new}", wait_until="commit")


def test_without_scripts_an_old_anchor_is_a_link_to_its_piece(reader, long_host):
    page = reader(java_script_enabled=False)
    page.goto("sv/a-z/#letter-s")
    page.locator(":target a").click()
    page.wait_for_url(f"{long_host.address}sv/a-z/s/")


def test_the_filter_of_a_piece_says_what_it_narrows(page):
    page.goto("sv/terms/s/2/")
    rows = page.locator("#terms tbody tr")
    count = rows.count()
    first = rows.first.locator("a").first.inner_text()
    box = page.get_by_label("Filtrera den här delen av tabellen")
    box.fill(first)
    expect(page.locator("#terms tbody tr:visible")).not_to_have_count(count)
    expect(page.locator("#terms tbody tr:visible").first).to_contain_text(first)
    page.goto("sv/terms/")
    expect(page.locator("#terms-filter")).to_have_count(0)


def test_terms_of_all_pieces_are_looked_up_from_any_of_them(page, long_host):
    page.goto("sv/terms/b/")
    other = next(
        each
        for each in large_glossary(*LONG).pages.values()
        if each.locale == "fr" and each.preferred.text.startswith("v")
    )
    page.locator("#kx-query").fill(other.preferred.text)
    expect(
        page.locator(".kx-found").get_by_role("option").filter(has_text="Français").first
    ).to_be_visible()


@pytest.mark.parametrize(
    ("location", "width"),
    [
        # Every run has each list in one width, the narrow and the wide one in turn.
        pytest.param(location, width, marks=[pytest.mark.long] * (at % 2 != is_wide))
        for at, location in enumerate(_LONGEST)
        for is_wide, width in enumerate((320, 1280))
    ],
)
def test_pieces_fit_and_are_accessible(location, width, page):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"sv/{location}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    shorten(page)
    bring_axe(page)
    assert faults(page) == []
