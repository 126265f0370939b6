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


@pytest.mark.parametrize("chosen", [None, "dark"])
def test_the_ink_is_black_and_the_paper_white(chosen, printed):
    page = printed("de/share/")
    if chosen:
        page.evaluate("(chosen) => { document.documentElement.dataset.scheme = chosen; }", chosen)
    for selector in ("body", ".kx-text p"):
        expect(page.locator(selector).first).to_have_css("color", "rgb(0, 0, 0)")
    paper = "(name) => getComputedStyle(document.documentElement)[name]"
    assert page.evaluate(paper, "colorScheme") == "light"
    grounds = [
        page.locator(name).evaluate("each => getComputedStyle(each).backgroundColor")
        for name in ("html", "body")
    ]
    assert set(grounds) <= {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}


@pytest.mark.parametrize(
    "location",
    ["nb/", "de/secondary-market/", "it/terms/", "de/share/it/", "nb/teaching/secondary-market/"],
)
def test_there_is_nothing_to_click(location, printed):
    page = printed(location)
    # The heads of a table that can be sorted are buttons, and stay its heads.
    for part in ("header.kx-header", ".kx-search", "button:not(th *)"):
        expect(page.locator(part)).not_to_have_count(0)
        expect(page.locator(part).filter(visible=True)).to_have_count(0)


def test_a_card_has_its_definition_and_no_way_to_a_page(printed):
    page = printed("it/embed/concept/share/")
    expect(page.locator(".kx-card__definition")).to_be_visible()
    expect(page.locator(".kx-card__source")).to_be_visible()
    expect(page.locator(".kx-card__source a")).to_be_hidden()


def test_worked_example_and_picture_are_there(printed):
    page = printed("nb/transaction-costs/")
    expect(page.locator(".kurslex-calculator__steps math").first).to_be_visible()
    expect(page.locator("svg[role=img]").first).to_be_visible()


def test_addresses_of_sources_are_written_out(printed):
    page = printed("de/secondary-market/")
    found = page.evaluate(_ADDRESSES)
    assert found
    for address, written in found:
        assert address in written


@pytest.mark.parametrize(
    "concept", ["secondary-market", "transaction-costs", "mortgage-backed-security"]
)
def test_nothing_is_cut_off_at_the_sheets_edge(concept, printed):
    page = printed(f"de/{concept}/")
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(_CUT) == []


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


@pytest.mark.parametrize(
    ("location", "selector"),
    [("nb/share/de/", ".kx-beside"), ("nb/search/", ".kx-key"), ("nb/", ".kx-archive")],
)
def test_what_only_a_screen_can_use_is_not_there(location, selector, printed):
    page = printed(location)
    expect(page.locator(selector)).not_to_have_count(0)
    expect(page.locator(selector)).to_be_hidden()
