"""Documents whose forms have lists of rows, and what a reader sees of them."""

from functools import cache

from playwright.sync_api import Locator, Page

from kurslex.site.parts.calculator_html import render_embed
from tests.browser.documents import ASSETS, SITE, page_of
from tests.browser.rendered import form, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators

NARROW = {"width": 320, "height": 700}


@cache
def served(path: str) -> str:
    """Return the document at `/LOCALE/ID/`, `/embed/ID/` or `/frame/ID/`."""
    kind, identifier = path.strip("/").split("/")
    calculator = calculators()[identifier]
    if kind == "frame":
        return f'<iframe sandbox="allow-scripts" src="/embed/{identifier}/?asks=50x7"></iframe>'
    if kind == "embed":
        locale, german = LOCALES["de"], words("de")
        return render_embed(
            calculator, locale, german, page=None, assets=ASSETS, canonical=SITE + path
        )
    return page_of(kind, form(identifier, kind))


def cells(page: Page, name: str = "asks") -> list[list[str]]:
    return page.evaluate(
        """(name) => [...document.querySelectorAll(`[data-rows=${name}] li`)].map((row) =>
            [...row.querySelectorAll("input")].map((input) => input.value))""",
        name,
    )


def outputs(page: Page) -> list[str]:
    return page.locator("output").all_text_contents()


def cell(page: Page, label: str) -> Locator:
    return page.get_by_role("textbox", name=label, exact=True)
