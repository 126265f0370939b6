"""The index of terms on a phone: short, its letters in sight."""

import pytest

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import LANGUAGES

_TOP = "(element) => element.getBoundingClientRect().top"
_COLOUR = "(element) => getComputedStyle(element).color"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_takes_little_more_than_a_line(language, reader):
    page = reader()
    page.goto(f"{language}/a-z/")
    heights = "all => all.map((e) => e.offsetHeight)"
    for width, most in ((320, 40), (390, 34)):
        page.set_viewport_size({"width": width, "height": 800})
        rows = page.locator(".kx-terms-list li").evaluate_all(heights)
        assert len(rows) > 100
        assert min(rows) >= 24  # for a finger
        columns = page.locator(".kx-columns").evaluate("e => e.offsetHeight")
        assert columns / len(rows) < most, width
        assert page.evaluate(OVERFLOW) == 0, width


def test_the_letters_and_that_of_the_terms_stay_in_sight(reader):
    page = reader(viewport={"width": 390, "height": 800})
    page.goto("de/a-z/")
    page.get_by_role("heading", name="B", exact=True).evaluate(
        "e => scrollTo(0, e.offsetTop + 200)"
    )
    bar = page.locator(".kx-letters")
    assert bar.evaluate(_TOP) == pytest.approx(56, abs=2)
    below = bar.evaluate("e => e.getBoundingClientRect().bottom")
    assert below <= page.get_by_role("heading", name="B", exact=True).evaluate(_TOP) < below + 40
    page.get_by_role("navigation", name="Buchstaben").get_by_role("link", name="M").click()
    page.wait_for_url("**/de/a-z/#*")
    assert below <= page.get_by_role("heading", name="M", exact=True).evaluate(_TOP) < below + 40


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_headwords_are_in_ink_and_synonyms_in_grey(scheme, reader):
    page = reader(color_scheme=scheme)
    page.goto("nb/a-z/")
    ink = page.get_by_role("heading", level=1).evaluate(_COLOUR)
    terms = page.locator(".kx-terms-list li:not(.kx-synonym) a").first
    assert terms.evaluate(_COLOUR) == ink
    soft = page.locator(".kx-lead").evaluate(_COLOUR)
    synonym = page.locator(".kx-synonym").first
    assert {synonym.evaluate(_COLOUR), synonym.locator("a").evaluate(_COLOUR)} == {soft}
