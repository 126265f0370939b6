"""What readers set for themselves: less motion, larger text, their own colours."""

import pytest
from playwright.sync_api import expect

from tests.browser.defined import LINK
from tests.browser.overflow import OVERFLOW
from tests.browser.page_kinds import locations, share
from tests.support.addresses import LANGUAGES

# Beside each kind: long words, wide tables, and a frame.
_OTHERS = ("bond/", "mortgage-backed-security/", "embed/net-profit/")
_MOVING = """() => [...document.querySelectorAll("*")].filter((each) => {
    const style = getComputedStyle(each);
    const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
    return lasts(style.transitionDuration)
      || (style.animationName !== "none" && lasts(style.animationDuration))
      || style.scrollBehavior === "smooth";
}).map((each) => each.outerHTML.slice(0, 100))"""
# Text that is cut off: a box that hides what does not fit into it.
_CUT = """() => [...document.querySelectorAll("body *")].filter((each) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(each);
    const isCut = (overflowX === "hidden" && each.scrollWidth > each.clientWidth + 1)
      || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1);
    return isCut && clipPath === "none" && each.checkVisibility() && each.innerText?.trim();
}).map((each) => each.outerHTML.slice(0, 120))"""
# One question is quicker than three.
_SIZE_AND_FIT = f"""() => [
    parseFloat(getComputedStyle(document.body).fontSize), ({OVERFLOW})(), ({_CUT})()
]"""

# The width of a bottom border, and whether it stands out.
_BORDER = """(each, part) => {
    const style = getComputedStyle(each, part);
    const paper = getComputedStyle(document.body).backgroundColor;
    const seen = ![paper, "rgba(0, 0, 0, 0)"].includes(style.borderBottomColor);
    return [style.borderBottomWidth, style.borderBottomStyle === "solid" && seen];
}"""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_for_those_who_ask_for_less(language, reader):
    page = reader(reduced_motion="reduce")
    for location in share(language, *_OTHERS):
        page.goto(location)
        assert page.evaluate(_MOVING) == [], location
    page.goto(f"{language}/secondary-market/")
    page.locator(LINK).first.hover()
    expect(page.locator(".kx-defined")).to_be_visible()
    assert page.evaluate(_MOVING) == []


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_on_any_kind_of_page_for_those_who_ask_for_less(language, reader):
    page = reader(reduced_motion="reduce")
    for location in locations(language, *_OTHERS):
        page.goto(location)
        assert page.evaluate(_MOVING) == [], location


@pytest.fixture
def large_reader(reader):
    """Make readers of a window's width whose text is twice as large."""

    def make(width):
        page = reader(viewport={"width": width, "height": 900})
        session = page.context.new_cdp_session(page)
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        return page

    return make


_WIDTHS = (320, 375, 640, 1280)


@pytest.mark.long
@pytest.mark.parametrize("width", _WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_text_twice_as_large_fits(width, language, large_reader):
    page = large_reader(width)
    for location in locations(language, *_OTHERS):
        page.goto(location)
        fits_twice_as_large(page, location)


def test_text_twice_as_large_fits_the_narrowest_phone_in_the_language_of_the_longest_words(
    large_reader,
):
    page = large_reader(320)
    seen = share("de", *_OTHERS)[::2]  # below, at this width
    for location in locations("de", *_OTHERS):
        if location in seen:
            continue
        page.goto(location)
        fits_twice_as_large(page, location)


@pytest.mark.parametrize(
    ("language", "of_menus"), [*zip(LANGUAGES, (375, 320, 640), strict=True)], ids=LANGUAGES
)
def test_text_twice_as_large_fits_while_the_window_grows(language, of_menus, large_reader):
    page = large_reader(320)
    for at, location in enumerate(share(language, *_OTHERS)):
        page.goto(location)
        for width in _WIDTHS[at % 2 :: 2]:  # the long run sees each page at all of them
            page.set_viewport_size({"width": width, "height": 900})
            fits_twice_as_large(page, (location, width))
    menus_open_below_their_buttons(page, language, of_menus)


def fits_twice_as_large(page, place):
    # A calculator's frame is set in labels' size, which is 15 px where text is 16.
    size = 2 * 15 if "embed/" in str(place) else 2 * 16
    found, over, cut = page.evaluate(_SIZE_AND_FIT)
    assert found >= size, place
    assert (over, cut) == (0, []), place


@pytest.mark.long
@pytest.mark.parametrize("width", [320, 375, 640])
def test_with_text_twice_as_large_a_menu_opens_below_its_button(width, large_reader):
    page = large_reader(width)
    for language in LANGUAGES:
        menus_open_below_their_buttons(page, language, width)


def menus_open_below_their_buttons(page, language, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{language}/share/")
    buttons = page.locator("button[popovertarget]:visible").all()
    assert len(buttons) >= 3
    for button in buttons:
        button.click()
        menu = page.locator(":popover-open")
        box, above = menu.bounding_box(), button.bounding_box()
        # What is for teaching opens in the middle of the window; all else below its button.
        if button.evaluate("each => each.closest('.kx-header') !== null"):
            assert box["y"] >= above["y"] + above["height"]
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert menu.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
        assert page.evaluate(OVERFLOW) == 0
        page.keyboard.press("Escape")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_the_readers_own_colours_nothing_is_lost(scheme, reader):
    page = reader(forced_colors="active", color_scheme=scheme)
    page.goto("nb/secondary-market/")
    ink, paper = page.evaluate(
        "['color', 'backgroundColor'].map((name) => getComputedStyle(document.body)[name])"
    )
    assert {ink, paper} == {"rgb(0, 0, 0)", "rgb(255, 255, 255)"}
    # Borders stand in for what colours say: fields, the page one is on, the offer that is chosen.
    # The field for searching and its button are in one box; the button's picture is in ink.
    icon = page.locator(".kx-header .kx-search button svg")
    assert icon.evaluate("each => getComputedStyle(each).stroke") == ink
    for selector in (".kx-header .kx-search", "form[data-calculator] input"):
        assert page.locator(selector).first.evaluate(_BORDER, "") == ["1px", True], selector
    page.goto("nb/a-z/")
    current = page.locator(".kx-header .kx-overviews a[aria-current]")
    assert current.evaluate(_BORDER, "") == ["2px", True]
    page.locator("#kx-query").fill("aksje")
    expect(page.locator(".kx-found").get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen).to_have_css("outline-style", "solid")
    other = page.locator("[role=option][aria-selected=false]").first
    expect(other).to_have_css("outline-style", "none")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.locator(":focus").evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
