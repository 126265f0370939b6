"""Reading the site: every page loads clean, with and without scripts, at every width."""

import pytest
from playwright.sync_api import expect

from tests.browser.colours import fits_scheme
from tests.browser.overflow import OVERFLOW
from tests.browser.page_kinds import LOADED
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
    THEME_PAGES,
    language_of,
)

# What has other styles than the pages of a language.
_APART = ("", "secondary-market/", "it/embed/profit-loss/", "no/such/page/")
# One of each kind, the longest among them.
_KINDS = (
    *_APART,
    "de/",
    "nb/share/",
    *(f"{language}/secondary-market/" for language in LANGUAGES),
    *(f"de/{name}/" for name in OVERVIEWS),
    "nb/secondary-market/it/",
)


def loads_clean(page, location):
    page.goto(location)
    assert page.evaluate(LOADED) == [language_of(location), [True]], location


def test_pages_of_no_language_load_clean(reader):
    page = reader()
    for location in ("", "secondary-market/", *(f"{each}/" for each in NEUTRAL)):
        loads_clean(page, location)


@pytest.mark.long
@pytest.mark.parametrize("language", [*LANGUAGES, "mul"])
def test_every_page_loads_clean(language, reader):
    page = reader()
    locations = [each for each in (*CONTENT_PAGES, *EMBED_PAGES) if language_of(each) == language]
    themes = [each for each in THEME_PAGES if language_of(each) == language]
    own = (len(EMBEDS) + len(themes)) * (language != "mul")
    assert len(locations) == 1 + len(NEUTRAL) + len(CONCEPTS) + own
    for location in locations:
        loads_clean(page, location)


# Every run has what is apart in two looks, test_painted.py the other kinds, and a journey has them
# all in German; the long run has all in all looks.
_LOOKS = [
    *(
        pytest.param(*look, _APART, id=f"{look[0]}-{look[1]}")
        for look in ((320, "light"), (1280, "dark"))
    ),
    *(
        pytest.param(width, scheme, _KINDS, id=f"{width}-{scheme}-all", marks=pytest.mark.long)
        for width in (320, 390, 1280)
        for scheme in ("light", "dark")
    ),
]


@pytest.mark.parametrize(("width", "scheme", "kinds"), _LOOKS)
def test_no_kind_of_page_scrolls_sideways_and_its_colours_fit_the_scheme(
    width, scheme, kinds, reader
):
    size = {"width": width, "height": 800}
    page = reader(viewport=size, color_scheme=scheme, missing_expected=True)
    for location in kinds:
        page.goto(location)
        assert page.evaluate(OVERFLOW) == 0, location
        assert fits_scheme(page, scheme), location


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
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


@pytest.mark.sampled(3)
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
    expect(page.get_by_text(result)).to_be_hidden()
    expect(page.locator("output").first).to_have_text(result.removeprefix("= "))
    page.locator(".kurslex-calculator__working summary").click()
    expect(page.get_by_text(result)).to_be_visible()
    expect(page.locator("math:visible")).to_have_count(2)
    page.locator(".kurslex-calculator__solutions summary").click()
    expect(page.locator("math:visible")).to_have_count(2 + 5)
    expect(page.locator("fieldset").filter(visible=True)).to_have_count(0)
    expect(page.locator(".kx-scheme")).to_be_hidden()

    page.goto(f"{language}/")
    links = page.locator(".kx-themes > ul > li > a").all()
    counts = []
    for theme in [each.get_attribute("href") for each in links]:
        page.goto(f"{language}/{theme}")
        counts.append(page.locator(".kx-entry dd:not(.kx-said):visible").count())
    assert sum(counts) == len(CONCEPTS)

    for permalink in ("", "secondary-market/"):
        page.goto(permalink)
        expect(page.locator(".kx-choices a:visible")).to_have_count(len(LANGUAGES))
    page.locator(f".kx-choices a[hreflang={language}]").click()
    expect(page).to_have_url(f"{server.address}{language}/secondary-market/")
