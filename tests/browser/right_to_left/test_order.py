"""Pages in Arabic and Urdu: what is read from the left keeps its order, measured by its boxes."""

import pytest
from playwright.sync_api import Page

from tests.browser.overflow import OVERFLOW
from tests.browser.search_field import field, options, wait_for_texts

# The left edge of the first place of each text within an element, in pixels.
_LEFTS = """(element, texts) => texts.map((text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
        const at = node.data.indexOf(text);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return range.getBoundingClientRect().left;
    }
})"""
_WIDE = {"width": 1280, "height": 800}


@pytest.fixture
def visit(reader):
    def open_page(location: str) -> Page:
        page: Page = reader(viewport=_WIDE)
        page.goto(location)
        return page

    return open_page


def _is_from_left(element, *texts: str) -> bool:
    lefts = element.evaluate(_LEFTS, list(texts))
    return None not in lefts and lefts == sorted(lefts)


@pytest.mark.parametrize("tag", ["ar", "ur"])
def test_a_foreign_term_and_a_calculation_keep_their_order(tag, visit) -> None:
    text = visit(f"{tag}/bowline/").locator(".kx-concept p", has_text="68-95-99.7").first
    assert _is_from_left(text, "68", "95", "99.7", "rule")
    assert _is_from_left(text, "12,000", "×", "65", "/", "100", "=", "7,800")
    isolated = {"68-95-99.7 rule", "12,000 × 65 / 100 = 7,800"}
    assert isolated <= set(text.locator("bdi").all_inner_texts())


def test_a_number_keeps_its_sign_and_its_unit(visit) -> None:
    page = visit("ar/bowline/")
    cells = page.locator(".kx-concept td")
    assert _is_from_left(cells.filter(has_text="35"), "−", "35", "%")
    assert _is_from_left(cells.filter(has_text="N"), "12,000", "N")


def test_the_working_is_read_from_the_left(visit) -> None:
    page = visit("ar/bowline/")
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    line = page.locator(".kurslex-calculator__figures").first
    assert _is_from_left(line, "12,000", "×", "65", "/ 100", "= 7,800")
    page.locator(".kurslex-calculator input[name=strength]").fill("-12")
    assert (
        page.locator(".kurslex-calculator input[name=strength]").evaluate(
            "(element) => getComputedStyle(element).direction"
        )
        == "ltr"
    )


def test_what_a_script_shows_keeps_its_order_too(visit) -> None:
    page = visit("ar/search/?q=rule")
    wait_for_texts(page)
    said = page.locator(".kx-in-texts .kx-said").first
    assert _is_from_left(said, "68", "99.7", "rule")


def test_another_language_is_isolated_in_a_list_of_offers(visit) -> None:
    page = visit("ar/")
    field(page).press_sequentially("nœud de chaise")
    met = options(page).first.locator("small span")
    assert met.get_attribute("dir") == "auto"
    assert met.evaluate("(element) => getComputedStyle(element).direction") == "ltr"


@pytest.mark.parametrize("tag", ["ar", "ur"])
def test_terms_of_other_languages_say_from_which_side_they_are_read(tag, visit) -> None:
    page = visit(f"{tag}/bowline/")
    without = page.locator("body [lang]:not([dir])")
    assert without.evaluate_all("all => all.map((each) => each.outerHTML)") == []
    page.goto("sv/bowline/")
    term = page.locator(f".kx-concept [lang={tag}]").first
    assert term.evaluate("(element) => getComputedStyle(element).direction") == "rtl"


def test_no_letters_are_apart_and_none_slant(visit) -> None:
    page = visit("ar/bowline/")
    style = "(element) => { const style = getComputedStyle(element); return %s; }"
    heading = page.locator("h1")
    assert heading.evaluate(style % "style.letterSpacing") == "normal"
    assert "Kurslex Serif" not in heading.evaluate(style % "style.fontFamily")
    assert page.locator("link[rel=preload][as=font]").count() == 0
    page.goto("sv/bowline/")
    assert page.locator("link[rel=preload][as=font]").count() == 1


def test_lines_of_nastaliq_are_twice_as_high_as_its_letters(visit) -> None:
    page = visit("ur/bowline/")
    ratio = """(element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        return parseFloat(lineHeight) / parseFloat(fontSize);
    }"""
    assert page.locator(".kx-concept p", has_text="68-95").first.evaluate(ratio) == 2
    assert page.locator("h1").evaluate(ratio) == 2
    assert page.evaluate(OVERFLOW) == 0
