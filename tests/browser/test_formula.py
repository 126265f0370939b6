"""Formulas of pages in the real browser: drawn as formulas, and never wider than the page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from kurslex.site.asset_files import bundled
from kurslex.site.parts.formula_html import formula_html
from tests.browser.axe import bring_axe, faults
from tests.site.tiny import tiny_context

FORMULAS = (
    "last = brottlast / 5",
    '"säker last" = "kvarvarande brottlast" / ("säkerhetsfaktor i bruk" - "slitage per år")',
    'medel = sum("dragprov med nummer k" * "vikt" for k in range(1, n + 1)) / (n - 1)',
    "spridning = power(varians, 1 / 2)",
    "working-load",
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    html = "".join(formula_html(tiny_context(), "sv", each) for each in FORMULAS)
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.set_content(
        f'<!doctype html><html lang="sv"><title>x</title><body><main><h1>x</h1>{html}</main>'
    )
    page.add_style_tag(content=bundled("tokens.css") + bundled("calculator.css"))
    yield page
    page.close()


def test_formulas_fit_a_phone_or_can_be_scrolled_by_keyboard(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.evaluate(
        """[...document.querySelectorAll(".kurslex-calculator__formula")].every(
            (each) => each.scrollWidth <= each.clientWidth || each.tabIndex === 0)"""
    )


def test_a_fraction_is_one_above_the_other(page: Page) -> None:
    above, below = (
        page.locator("math").first.locator(f"mfrac > :nth-child({place})").bounding_box()
        for place in (1, 2)
    )
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]


def test_axe_finds_nothing(page: Page) -> None:
    bring_axe(page)
    assert faults(page) == []
