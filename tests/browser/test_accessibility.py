"""WCAG as far as a machine sees it: axe-core finds nothing, light and dark, narrow and wide."""

from itertools import cycle

import pytest
from playwright.sync_api import expect

from tests.browser.axe import bring_axe, faults
from tests.browser.defined import LINK
from tests.browser.page_kinds import part
from tests.browser.short_lists import shorten
from tests.support.addresses import EMBED_PAGES, LANGUAGES, NEUTRAL, language_of

_QUERIES = {"nb": "rente", "de": "Zins", "it": "tasso"}
_WIDE = 1216  # pixels from which the header's links stand in no menu
_DEFINITION = ".kx-defined, [aria-describedby]"
_TO_THE_MIDDLE = "link => link.scrollIntoView({ block: 'center' })"
_LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (320, 390, 768, 1280)]
# Every run sees each kind of page in one look, in turn, so that all widths and schemes are seen.
_OFTEN = [("light", 320)], [("dark", 1280)], [("dark", 390)], [("light", 768)]
# What every run looks at with something open: each language in one look, and each kind of page in
# one of the languages; the long run has everything in all of them.
_SHORT = {"nb": ("light", 320), "de": ("dark", 1280), "it": ("dark", 390), "mul": ("light", 1280)}
# Frames with rows, with the widest table, and with the most parts beside a picture.
_FRAMES = {"nb/embed/call-auction/", "de/embed/mortgage-pool/", "it/embed/net-profit/"}


def looks(*languages):
    """Return the arguments of a test: languages, in each look."""
    return [
        pytest.param(language, *look, marks=[pytest.mark.long] * (_SHORT[language] != look))
        for language in languages
        for look in _LOOKS
    ]


def walks(kinds_of):
    """Return the arguments of a test: the kinds of pages of each language, in each look."""
    found = []
    for language, scheme, width in [(each, *look) for each in LANGUAGES for look in _LOOKS]:
        name, rest = f"{language}-{scheme}-{width}", kinds_of(language)
        if _SHORT[language] == (scheme, width):
            often = part(language, rest)
            found.append(pytest.param(language, often, scheme, width, id=name))
            name, rest = f"{name}-rest", [each for each in rest if each not in often]
        found.append(
            pytest.param(language, rest, scheme, width, id=name, marks=pytest.mark.long),
        )
    return found


def kinds_and_looks():
    """Return the arguments of a test: kinds of pages of each language, and the looks of each.

    The long run has every kind in every language and every look.
    """
    found = []
    for language in LANGUAGES:
        often = part(language, every_kind(language))
        rest = [each for each in every_kind(language) if each not in often]
        found.append(pytest.param(language, often, _OFTEN, id=language))
        for name, kinds in (("often", often), ("rest", rest)):
            each = f"{language}-{name}"
            found.append(pytest.param(language, kinds, [_LOOKS], id=each, marks=pytest.mark.long))
    return found


def every_kind(language):
    other = next(each for each in LANGUAGES if each != language)
    others = ("status", "search", "theme/markets", "false-friends")
    own = ("", *(f"{name}/" for name in (*NEUTRAL, *others)))
    results = f"search/?q={_QUERIES[language]}"
    concepts = ("secondary-market/", f"secondary-market/{other}/", "underwriting/")
    return [*own, results, *concepts]


@pytest.fixture
def opened(reader):
    """Open pages of a look on which axe-core is at hand."""

    def open_page(scheme, width, **options):
        size = {"width": width, "height": 800}
        page = reader(viewport=size, color_scheme=scheme, bypass_csp=True, **options)

        def visit(location):
            page.goto(location)
            # Long lists are short in the look of every run; the long one has seven others.
            if _SHORT[language_of(location)] == (scheme, width):
                shorten(page)
            bring_axe(page)

        return page, visit

    return open_page


@pytest.mark.parametrize(("language", "kinds", "seen"), kinds_and_looks())
def test_axe_finds_nothing(language, kinds, seen, reader):
    page = reader(bypass_csp=True, reduced_motion="reduce")
    for location, these in zip(kinds, cycle(seen), strict=False):
        page.goto(f"{language}/{location}")
        if "?q=" in location:
            page.locator(".kx-in-texts mark").first.wait_for()
        if seen is _OFTEN:
            shorten(page)
        bring_axe(page)
        for scheme, width in these:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 800})
            assert faults(page) == [], (location, scheme, width)


@pytest.mark.parametrize(("language", "scheme", "width"), looks("mul"))
def test_axe_finds_nothing_on_pages_of_no_language(language, scheme, width, opened):
    page, visit = opened(scheme, width, missing_expected=True)
    for location in ("", "share/", "search/", "no/such/page/"):
        visit(location)
        assert faults(page) == [], location


@pytest.mark.parametrize(
    ("location", "scheme", "width"),
    [
        pytest.param(location, *look, marks=[pytest.mark.long] * (not is_often))
        for look in _LOOKS
        for location, language in EMBED_PAGES.items()
        for is_often in [location in _FRAMES and _SHORT[language] == look]
    ],
)
def test_axe_finds_nothing_in_a_frame(location, scheme, width, opened):
    page, visit = opened(scheme, width)
    visit(location)
    assert faults(page) == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "kinds", "scheme", "width"), walks(lambda _: ["terms/", "", "underwriting/"])
)
def test_axe_finds_nothing_with_search_open(language, kinds, scheme, width, opened):
    page, visit = opened(scheme, width)
    for location in kinds:
        visit(f"{language}/{location}")
        opener = page.locator(".kx-open-search")
        if opener.is_visible():
            opener.click()
        page.locator("#kx-query").fill(_QUERIES[language])
        expect(page.locator(".kx-found").get_by_role("option")).not_to_have_count(0)
        assert faults(page) == [], location
        page.keyboard.press("ArrowDown")
        assert faults(page, ".kx-search") == [], location


@pytest.mark.parametrize(
    ("language", "scheme", "width", "touch"),
    [
        pytest.param(*each.values, touch, marks=[*each.marks, *[pytest.mark.long] * is_rare])
        for each in looks(*LANGUAGES)
        for touch in (False, True)
        # Every run touches in one language and hovers in another.
        for is_rare in [each.values[0] == "it" or touch != (each.values[0] == "nb")]
    ],
)
def test_axe_finds_nothing_with_a_definition_open(language, scheme, width, touch, opened):
    page, visit = opened(scheme, width, has_touch=touch, reduced_motion="reduce")
    visit(f"{language}/secondary-market/")
    link = page.locator(LINK).first
    link.evaluate(_TO_THE_MIDDLE)  # where nothing of the definition can be out of the window
    link.tap() if touch else link.hover()
    expect(page.locator(".kx-defined")).to_be_visible()
    # What is around it has been looked at by itself; every run looks at all together once.
    is_short = _SHORT[language] == (scheme, width) and not touch
    assert faults(page, _DEFINITION if is_short else "html") == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("language", "scheme", "width"), looks(*LANGUAGES))
def test_axe_finds_nothing_with_menus_and_solutions_open(language, scheme, width, opened):
    page, visit = opened(scheme, width)
    visit(f"{language}/secondary-market/")
    for details in page.locator("details > summary:visible").all():
        details.click()
    expect(page.locator("details:not([open])")).to_have_count(0)
    menus = page.locator(".kx-header button[popovertarget]:visible").all()
    assert len(menus) == (1 if width >= 1200 else 2 if width >= 736 else 3)
    for menu in menus:
        menu.click()
        expect(page.locator(".kx-header :popover-open")).to_have_count(1)
        assert faults(page, ".kx-header") == []
        page.keyboard.press("Escape")
    page.evaluate("scrollTo(0, 0)")  # axe takes for too small what is half below the head
    assert faults(page) == []
