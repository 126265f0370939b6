"""On paper: the text in black on white, whatever the screen's colours, and no ways to elsewhere."""

import pytest
from playwright.sync_api import expect

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import LANGUAGES

_WIDTH = 627  # CSS pixels between the margins of a sheet of A4
_ADDRESSES = """() => [...document.querySelectorAll(".kx-text a[href^=http]")].map((each) =>
    [each.getAttribute("href"), getComputedStyle(each, "::after").content])"""

# Nobody scrolls a sheet: boxes that would have to be scrolled sideways.
_CUT = """() => [...document.querySelectorAll("main *")].filter((each) =>
    each.checkVisibility() && getComputedStyle(each).overflowX !== "visible"
    && each.scrollWidth > each.clientWidth + 1).map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture
def printed(tab):
    """Print pages that a reader sees with light letters on dark ground."""
    tab.set_viewport_size({"width": _WIDTH, "height": 900})
    tab.emulate_media(media="print", color_scheme="dark")

    def visit(location):
        tab.goto(location)
        return tab

    return visit


def test_the_ink_is_black_and_the_paper_white(printed):
    page = printed("de/share/")
    for scheme in ("as the system has it", "dark"):
        if scheme == "dark":  # as a reader has chosen it
            page.evaluate("() => { document.documentElement.dataset.scheme = 'dark'; }")
        for selector in ("body", ".kx-text p"):
            expect(page.locator(selector).first).to_have_css("color", "rgb(0, 0, 0)")
        paper = "(name) => getComputedStyle(document.documentElement)[name]"
        assert page.evaluate(paper, "colorScheme") == "light"
        grounds = [
            page.locator(name).evaluate("each => getComputedStyle(each).backgroundColor")
            for name in ("html", "body")
        ]
        assert set(grounds) <= {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}


# Of some pages, what only a screen can use.
_ON_SCREEN = {
    "nb/": ".kx-archive",
    "it/terms/": "",
    "nb/share/de/": ".kx-beside",
    "nb/search/": ".kx-key",
    "nb/teaching/secondary-market/": "",
}


@pytest.mark.parametrize("location", _ON_SCREEN)
def test_there_is_nothing_to_click(location, printed):
    nothing_to_click(printed(location), _ON_SCREEN[location])


def nothing_to_click(page, *others):
    # The heads of a table that can be sorted are buttons, and stay its heads.
    for part in ("header.kx-header", ".kx-search", "button:not(th *)", *filter(None, others)):
        expect(page.locator(part)).not_to_have_count(0)
        expect(page.locator(part).filter(visible=True)).to_have_count(0)


def test_a_card_has_its_definition_and_no_way_to_a_page(printed):
    page = printed("it/embed/concept/share/")
    expect(page.locator(".kx-card__definition")).to_be_visible()
    expect(page.locator(".kx-card__source")).to_be_visible()
    expect(page.locator(".kx-card__source a")).to_be_hidden()


@pytest.mark.parametrize(
    "concept", ["secondary-market", "transaction-costs", "mortgage-backed-security"]
)
def test_nothing_is_cut_off_and_addresses_of_sources_are_written_out(concept, printed):
    page = printed(f"de/{concept}/")
    nothing_to_click(page)
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(_CUT) == []
    found = page.evaluate(_ADDRESSES)
    assert found
    for address, written in found:
        assert address in written
    if concept == "transaction-costs":  # its worked example and its picture are there
        expect(page.locator(".kurslex-calculator__steps math").first).to_be_visible()
        expect(page.locator("svg[role=img]").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_says_where_other_terms_lead(language, printed):
    page = printed(f"{language}/a-z/")
    expect(page.locator("li.kx-synonym a").first).to_be_visible()
    lines = page.locator("main").inner_text().splitlines()
    assert [line for line in lines if line.rstrip().endswith((",", ":"))] == []


def test_no_ways_to_the_index_follow_what_was_found(printed):
    page = printed("de/search/?q=Zinsen")
    expect(page.locator(".kx-awaited")).to_have_count(0)
    expect(page.locator(".kx-letters")).to_be_hidden()


def test_a_table_has_no_arrows_to_sort_it(printed):
    buttons = printed("nb/terms/").locator("#terms thead button")
    expect(buttons).to_have_count(3)
    arrows = "all => all.map((each) => getComputedStyle(each, '::after').display)"
    assert set(buttons.evaluate_all(arrows)) == {"none"}
