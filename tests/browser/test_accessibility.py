"""WCAG as far as a machine sees it: axe-core finds nothing, light and dark, narrow and wide."""

import pytest
from playwright.sync_api import expect

from tests.support.addresses import EMBED_PAGES, LANGUAGES, NEUTRAL, language_of

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_KINDS = ("", "share/", "search/", "no/such/page/")
_QUERIES = {"nb": "rente", "de": "Zins", "it": "tasso"}
_RUN = """async (tags) => {
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}"""
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
def opened(reader, project):
    """Open pages of a look on which axe-core is at hand."""
    axe = project / "requirements" / "node_modules" / "axe-core" / "axe.min.js"

    def open_page(scheme, width, **options):
        size = {"width": width, "height": 800}
        page = reader(viewport=size, color_scheme=scheme, bypass_csp=True, **options)

        def visit(location):
            page.goto(location)
            page.add_script_tag(path=axe)

        return page, visit

    return open_page


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES, "mul"))
def test_axe_finds_nothing(language, scheme, width, opened):
    page, visit = opened(scheme, width, missing_expected=True)
    for location in _locations(language):
        visit(location)
        assert page.evaluate(_RUN, _RULES) == [], location


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
    assert page.evaluate(_RUN, _RULES) == []


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_search_open(language, scheme, width, opened):
    page, visit = opened(scheme, width)
    for location in ("", "underwriting/", "terms/"):
        visit(f"{language}/{location}")
        page.locator("#kx-query").fill(_QUERIES[language])
        expect(page.get_by_role("option")).not_to_have_count(0)
        assert page.evaluate(_RUN, _RULES) == [], location
        page.keyboard.press("ArrowDown")
        assert page.evaluate(_RUN, _RULES) == [], location


@pytest.mark.parametrize("touch", [False, True])
@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_a_definition_open(language, touch, scheme, width, opened):
    page, visit = opened(scheme, width, has_touch=touch)
    visit(f"{language}/secondary-market/")
    link = page.locator("main a[aria-describedby]:visible").first
    link.tap() if touch else link.hover()
    page.locator(".kx-defined").wait_for()
    page.wait_for_timeout(300)  # until it has faded in
    assert page.evaluate(_RUN, _RULES) == []


@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_menus_and_solutions_open(language, scheme, width, opened):
    page, visit = opened(scheme, width)
    visit(f"{language}/secondary-market/")
    for details in page.locator("details:not([open]) > summary").all():
        details.click()
    for menu in page.locator("button[popovertarget]:visible").all():
        menu.click()
        assert page.evaluate(_RUN, _RULES) == []
        page.keyboard.press("Escape")
    assert page.evaluate(_RUN, _RULES) == []


def _locations(language: str) -> list[str]:
    if language == "mul":
        return list(_KINDS)
    other = next(each for each in LANGUAGES if each != language)
    others = tuple(f"{name}/" for name in (*NEUTRAL, "status", "search"))
    others += (f"search/?q={_QUERIES[language]}",)
    pages = ("", *others, "secondary-market/", f"secondary-market/{other}/", "underwriting/")
    return [f"{language}/{page}" for page in pages]
