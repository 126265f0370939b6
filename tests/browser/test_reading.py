"""Reading the site: every page loads clean, with and without scripts, at every width."""

import pytest
from playwright.sync_api import expect

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import (
    CONCEPT_PAGES,
    CONCEPTS,
    CONTENT_PAGES,
    EMBED_PAGES,
    EMBEDS,
    HOMES,
    LANGUAGES,
    NEUTRAL,
    OVERVIEW_PAGES,
    OVERVIEWS,
    PARALLEL_PAGES,
    language_of,
)

# One of each kind, the longest among them.
_KINDS = (
    "",
    "secondary-market/",
    "de/",
    "nb/share/",
    *(f"{language}/secondary-market/" for language in LANGUAGES),
    *(f"de/{name}/" for name in OVERVIEWS),
    "nb/secondary-market/it/",
    "it/embed/profit-loss/",
    "no/such/page/",
)
_LIGHTNESS = """(property) => {
    const [red, green, blue] = getComputedStyle(document.body)[property].match(/\\d+/g);
    return (+red + +green + +blue) / 765;
}"""


_OFTEN = ("nb", "mul")


@pytest.mark.parametrize(
    "language",
    [
        pytest.param(each, marks=[pytest.mark.long] * (each not in _OFTEN))
        for each in (*LANGUAGES, "mul")
    ],
)
def test_every_page_loads_clean(language, reader):
    page = reader()
    locations = [each for each in (*CONTENT_PAGES, *EMBED_PAGES) if language_of(each) == language]
    own = len(EMBEDS) * (language != "mul")
    assert len(locations) == 1 + len(NEUTRAL) + len(CONCEPTS) + own
    for location in locations:
        page.goto(location)
        assert page.evaluate("document.documentElement.lang") == language
        expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_kind_of_page_scrolls_sideways_and_its_colours_fit_the_scheme(width, scheme, reader):
    size = {"width": width, "height": 800}
    page = reader(viewport=size, color_scheme=scheme, missing_expected=True)
    for location in _KINDS:
        page.goto(location)
        assert page.evaluate(OVERFLOW) == 0, location
        paper = page.evaluate(_LIGHTNESS, "backgroundColor")
        ink = page.evaluate(_LIGHTNESS, "color")
        dark, bright = (ink, paper) if scheme == "light" else (paper, ink)
        assert dark < 0.3, location
        assert bright > 0.7, location


@pytest.mark.parametrize(
    # German words are the longest.
    "language",
    [pytest.param(each, marks=[pytest.mark.long] * (each != "de")) for each in LANGUAGES],
)
def test_no_page_scrolls_sideways_on_the_narrowest_phone(language, reader):
    page = reader(viewport={"width": 320, "height": 640})
    for location in (*HOMES, *OVERVIEW_PAGES, *CONCEPT_PAGES):
        if language_of(location) == language:
            page.goto(location)
            assert page.evaluate(OVERFLOW) == 0, location


@pytest.mark.long
def test_no_page_in_two_languages_scrolls_sideways_on_the_narrowest_phone(reader):
    page = reader(viewport={"width": 320, "height": 640})
    for location in PARALLEL_PAGES:
        page.goto(location)
        assert page.evaluate(OVERFLOW) == 0, location


@pytest.mark.parametrize(
    ("language", "result"),
    [
        ("nb", "= 2\u00a0000,00\u00a0USD"),
        ("de", "= 2.000,00\u00a0USD"),
        ("it", "= 2.000,00\u00a0USD"),
    ],
)
def test_without_scripts_everything_can_be_read(language, result, reader, server):
    page = reader(java_script_enabled=False, locale=language)
    page.goto(f"{language}/secondary-market/")
    expect(page.get_by_text(result)).to_be_visible()
    expect(page.locator("math:visible")).to_have_count(2)
    page.locator(".kurslex-calculator__solutions summary").click()
    expect(page.locator("math:visible")).to_have_count(2 + 5)
    expect(page.locator("form[data-calculator]")).to_be_hidden()
    expect(page.locator(".kx-scheme")).to_be_hidden()

    page.goto(f"{language}/")
    expect(page.locator(".kx-entry:visible")).to_have_count(len(CONCEPTS))

    for permalink in ("", "secondary-market/"):
        page.goto(permalink)
        expect(page.locator(".kx-choices a:visible")).to_have_count(len(LANGUAGES))
    page.locator(f".kx-choices a[hreflang={language}]").click()
    expect(page).to_have_url(f"{server.address}{language}/secondary-market/")
