"""A glossary with a language that is written from right to left: pages mirror, numbers do not."""

import pytest
from playwright.sync_api import Page

from tests.browser.axe import bring_axe, faults
from tests.browser.overflow import OVERFLOW
from tests.browser.search_field import wait_for_texts
from tests.support.pdf import read_sheets

_PAGES = (
    "",
    "a-z/",
    "path/",
    "calculators/",
    "terms/",
    "status/",
    "accessibility/",
    "downloads/",
    "theme/loops/",
    "search/?q=קשר",
    "search/?q=zz",
    "bowline/",
    "reef-knot/",
    "bowline/sv/",
    "embed/working-load/",
)
_WITH_AXE = ("", "bowline/", "a-z/", "terms/", "bowline/sv/", "search/?q=קשר")
# Nobody can scroll to what lies beyond the edge at which a page begins.
_BEYOND = """() => [...document.querySelectorAll("body *")].filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width > 1 && each.checkVisibility()
      && !each.matches(".kx-skip, .kx-hidden, .kx-hidden *")
      && (left < -1 || right > innerWidth + 1);
}).map((each) => each.outerHTML.slice(0, 100))"""
_OUTSIDE = f"() => [({OVERFLOW})(), ({_BEYOND})()]"
_MARGIN = 60  # points: beside what is printed are 2.2 centimetres
_OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
_LEFT = "(element) => element.getBoundingClientRect().left"
# What a script puts another in the place of meanwhile is part of no page, and has no direction.
_DIRECTIONS = """all => [
    ...new Set(
        all.filter((each) => each.isConnected).map((each) => getComputedStyle(each).direction)
    ),
]"""


@pytest.fixture
def visit(reader):
    def open_page(location: str, width: int = 390) -> Page:
        page: Page = reader(viewport={"width": width, "height": 800}, bypass_csp=True)
        page.goto(f"he/{location}")
        return page

    return open_page


def test_nothing_lies_beyond_an_edge_and_axe_finds_nothing(visit):
    page = visit("", 320)
    for location in _PAGES:
        page.goto(f"he/{location}")
        wait_for_texts(page)
        if location in _WITH_AXE:
            bring_axe(page)
            assert faults(page) == [], location
        page.evaluate(_OPEN)
        assert page.locator("html").get_attribute("dir") == "rtl", location
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(_OUTSIDE) == [0, []], (location, width)
        page.set_viewport_size({"width": 320, "height": 800})


def test_a_page_begins_at_the_right(visit):
    page = visit("bowline/", 1280)
    left = [
        page.locator(each).evaluate(_LEFT) for each in (".kx-margin", ".kx-term", ".kx-contents")
    ]
    assert left == sorted(left)
    assert page.locator(".kx-open-languages").evaluate(_LEFT) < 200
    first, *_, last = page.locator(".kurslex-calculator [name]").all()
    assert first.evaluate(_LEFT) > last.evaluate(_LEFT)


def test_the_index_has_its_letters_at_the_right(visit):
    page = visit("a-z/")
    letters = page.locator(".kx-columns h2")
    assert letters.all_inner_texts() == ["ל", "ק"]
    terms = page.locator(".kx-columns ul").first
    assert letters.first.evaluate(_LEFT) > terms.evaluate(_LEFT)
    arrow = "each => getComputedStyle(each, '::before').content"
    assert "\u2190" in page.locator(".kx-synonym a").first.evaluate(arrow)


def test_names_of_languages_stand_where_their_column_begins(visit):
    page = visit("status/")
    right = "all => all.map((each) => Math.round(each.getBoundingClientRect().right))"
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        names = page.locator(".kx-counts tbody th > *")
        assert len(names.all()) == 2 + 3
        assert len(set(names.evaluate_all(right))) == 1, width


def test_numbers_and_formulas_are_read_from_the_left(visit):
    page = visit("bowline/")
    page.evaluate(_OPEN)
    name = ".kurslex-calculator__"
    for part in ("line", "figures", "formula math"):
        assert page.locator(f"{name}{part}").evaluate_all(_DIRECTIONS) == ["ltr"], part
    # What is computed stands left of its formula.
    formula = page.locator("math").first
    fraction = formula.locator("mfrac").evaluate(_LEFT)
    assert formula.locator("mi").first.evaluate(_LEFT) < fraction


def test_the_other_language_of_two_keeps_its_direction(visit):
    page = visit("bowline/sv/", 1280)
    one, other = page.locator(".kx-pair > div").all()[:2]
    assert one.evaluate(_LEFT) > other.evaluate(_LEFT)
    assert other.evaluate("e => getComputedStyle(e).direction") == "ltr"


def test_on_paper_nothing_is_beyond_the_edge_of_the_sheet(visit):
    for location in ("bowline/", "terms/"):
        sheets = read_sheets(visit(location).pdf(format="A4", prefer_css_page_size=True))
        begun = [line.parts[0][0] for sheet in sheets for line in sheet]
        assert len(begun) > 10
        assert min(begun) >= _MARGIN, location


def test_a_number_before_lent_words_stands_where_these_begin(visit):
    """Swedish lends "2 begrepp", which would be read as "begrepp 2"."""
    notes = visit("path/").locator(".kx-stages small").all()
    assert {each.evaluate("each => getComputedStyle(each).direction") for each in notes} == {"ltr"}
