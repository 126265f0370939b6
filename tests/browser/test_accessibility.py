"""WCAG as far as a machine sees it: axe-core finds nothing, light and dark, narrow and wide."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import bring_axe, faults
from tests.browser.defined import LINK
from tests.support.addresses import EMBED_PAGES, LANGUAGES, NEUTRAL, language_of

_KINDS = ("", "share/", "search/", "no/such/page/")
_QUERIES = {"nb": "rente", "de": "Zins", "it": "tasso"}
_WIDE = 1216  # pixels from which the header's links stand in no menu
_TO_THE_MIDDLE = "link => link.scrollIntoView({ block: 'center' })"
_LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (320, 390, 768, 1280)]
# What every run looks at: each language in one look; the long run has all of them.
_SHORT = {"nb": ("light", 320), "de": ("dark", 1280), "it": ("dark", 390), "mul": ("light", 1280)}


def looks(*languages):
    """Return the arguments of a test: languages, in each look."""
    return [
        pytest.param(language, *look, marks=[pytest.mark.long] * (_SHORT[language] != look))
        for language in languages
        for look in _LOOKS
    ]


@pytest.fixture
def opened(reader):
    """Open pages of a look on which axe-core is at hand."""

    def open_page(scheme, width, **options):
        size = {"width": width, "height": 800}
        page = reader(viewport=size, color_scheme=scheme, bypass_csp=True, **options)

        def visit(location):
            page.goto(location)
            bring_axe(page)

        return page, visit

    return open_page


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES, "mul"))
def test_axe_finds_nothing(language, scheme, width, opened):
    page, visit = opened(scheme, width, missing_expected=True)
    for location in _locations(language):
        visit(location)
        if "?q=" in location:
            page.locator(".kx-in-texts mark").first.wait_for()
        assert faults(page) == [], location


@pytest.mark.parametrize(
    ("location", "scheme", "width"),
    [
        pytest.param(location, *look, marks=[pytest.mark.long] * (_SHORT["nb"] != look))
        for look in _LOOKS
        for location in EMBED_PAGES
        if look != _SHORT["nb"] or language_of(location) == "nb"
    ],
)
def test_axe_finds_nothing_in_a_frame(location, scheme, width, opened):
    page, visit = opened(scheme, width)
    visit(location)
    assert faults(page) == []


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_search_open(language, scheme, width, opened):
    page, visit = opened(scheme, width)
    for location in ("", "underwriting/", "terms/"):
        visit(f"{language}/{location}")
        page.locator("#kx-query").fill(_QUERIES[language])
        expect(page.get_by_role("option")).not_to_have_count(0)
        assert faults(page) == [], location
        page.keyboard.press("ArrowDown")
        assert faults(page) == [], location


@pytest.mark.parametrize("touch", [False, True])
@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_a_definition_open(language, touch, scheme, width, opened):
    page, visit = opened(scheme, width, has_touch=touch, reduced_motion="reduce")
    visit(f"{language}/secondary-market/")
    link = page.locator(LINK).first
    link.evaluate(_TO_THE_MIDDLE)  # where nothing of the definition can be out of the window
    link.tap() if touch else link.hover()
    page.locator(".kx-defined").wait_for()
    assert faults(page) == []


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_menus_and_solutions_open(language, scheme, width, opened):
    page, visit = opened(scheme, width)
    visit(f"{language}/secondary-market/")
    for details in page.locator("details > summary:visible").all():
        details.click()
    expect(page.locator("details:not([open])")).to_have_count(0)
    menus = page.locator("button[popovertarget]:visible").all()
    assert len(menus) == (0 if width >= _WIDE else 2)
    for menu in menus:
        menu.click()
        expect(page.locator(":popover-open")).to_have_count(1)
        assert faults(page) == []
        page.keyboard.press("Escape")
    assert faults(page) == []


def _locations(language: str) -> list[str]:
    if language == "mul":
        return list(_KINDS)
    other = next(each for each in LANGUAGES if each != language)
    others = tuple(f"{name}/" for name in (*NEUTRAL, "status", "search"))
    others += (f"search/?q={_QUERIES[language]}",)
    pages = ("", *others, "secondary-market/", f"secondary-market/{other}/", "underwriting/")
    return [f"{language}/{page}" for page in pages]
