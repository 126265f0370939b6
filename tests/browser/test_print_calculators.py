"""Calculators on paper, which nobody can scroll or open."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import part, with_calculators
from tests.support.addresses import LANGUAGES

_PAPER = {"width": 627, "height": 900}  # A4 within its margins
_CUT_OFF = """() => [...document.querySelectorAll(
    ".kurslex-calculator__formula, .kurslex-calculator__table"
  )].filter((each) => {
    const edge = each.closest(".kurslex-calculator").getBoundingClientRect().right;
    const parts = [each, ...each.querySelectorAll("*")];
    const clips = getComputedStyle(each).overflowX !== "visible";
    return parts.some((part) => part.getBoundingClientRect().right > edge)
      || (clips && each.scrollWidth > each.clientWidth);
}).map((each) => each.textContent.trim().slice(0, 80))"""


@pytest.fixture
def paper(reader):
    page = reader(viewport=_PAPER)
    page.emulate_media(media="print")
    return page


def nothing_is_cut_off(paper, locations):
    for location in locations:
        paper.goto(location)
        assert paper.evaluate(_CUT_OFF) == [], location


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_or_formula_of_a_calculator_is_cut_off(language, paper, site):
    nothing_is_cut_off(paper, part(language, with_calculators(site, language))[::2])


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_any_calculator_is_cut_off_in_any_language(language, paper, site):
    nothing_is_cut_off(paper, with_calculators(site, language))


def test_solved_formulas_are_there_though_they_are_closed(paper):
    paper.goto("nb/secondary-market/")
    expect(paper.locator(".kurslex-calculator__solutions[open]")).to_have_count(0)
    shown = "each => each.checkVisibility({ contentVisibilityAuto: true }) && each.clientHeight"
    solved = paper.locator(".kurslex-calculator__solution .kurslex-calculator__formula")
    expect(solved).to_have_count(5)
    assert [each.evaluate(shown) for each in solved.all() if not each.evaluate(shown)] == []
    edges = paper.locator(
        ".kurslex-calculator__solutions, .kurslex-calculator__solution"
    ).evaluate_all("each => each.map((e) => e.getBoundingClientRect().bottom)")
    assert max(edges) == edges[0]


def test_no_side_of_a_box_ends_where_its_sheet_does(paper):
    """A calculator goes on from sheet to sheet: it has rules above and below."""
    paper.goto("nb/secondary-market/")
    styles = """each => ["Top", "Right", "Bottom", "Left"].map((side) =>
        getComputedStyle(each)[`border${side}Style`])"""
    assert paper.locator(".kurslex-calculator").evaluate(styles) == [
        "solid",
        "none",
        "solid",
        "none",
    ]


def test_the_second_side_is_hatched_where_ink_fills_nothing(paper):
    """A rectangle is drawn without a fill or with lines; only what is executed is filled."""
    fill = "all => [...new Set(all.map((each) => getComputedStyle(each).fill))]"
    paper.goto("nb/")
    assert paper.locator(".kx-bid rect:not(.kx-taken)").evaluate_all(fill) == ["none"]
    hatched = paper.locator(".kx-ask rect:not(.kx-taken)").evaluate_all(fill)
    assert hatched == ['url("#kx-hatch")']
    assert paper.locator("#kx-hatch path").evaluate("e => getComputedStyle(e).stroke") != "none"
    paper.goto("de/secondary-market/")
    pair = paper.locator(".kurslex-calculator__picture--pair")
    assert pair.locator(".ground-0, .ground-2").evaluate_all(fill) == ["none"]
    lines = pair.locator(".on-paper").first
    shown = "each => getComputedStyle(each).display"
    assert lines.evaluate(shown) != "none"
    paper.emulate_media(media="screen")
    assert lines.evaluate(shown) == "none"
