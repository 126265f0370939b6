"""By keyboard alone: everything that can be used is reached, in order, seen, and not covered."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import locations, share
from tests.browser.short_lists import shorten
from tests.browser.waiting import wait_for
from tests.support.addresses import LANGUAGES

_WIDTHS = (320, 390, 768, 1280)
# What every run walks through: each language at one width, and each kind of page in one of them.
_SHORT = {"nb": 320, "de": 1280, "it": 768}
_FRAME = "embed/call-auction/"
_OTHER_WIDTHS = [pytest.param(each, marks=[pytest.mark.long] * (each == 390)) for each in _WIDTHS]
# Numbers what a reader can use, as far as it is shown, and says what each number stands for. Boxes
# that scroll take the focus without being told; they have no number.
_NUMBER = """() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  )].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return each.checkVisibility({ visibilityProperty: true }) && width && height
      && !each.disabled && each.tabIndex >= 0
      && (each.type !== "radio" || each.checked);  // arrow keys lead to the others
  }).map((each, stop) => {
    const html = each.outerHTML.slice(0, 120);
    each.dataset.stop = stop;
    return html;
  })"""
# Notes where the focus is, each time that the key is pressed which takes it on. What is in an
# iframe has stops of its own, which its document is looked at for: here the key leads past it.
_NOTE = """() => {
    window.places = [];
    for (const each of document.querySelectorAll("iframe")) each.tabIndex = -1;
    addEventListener("keydown", ({ key }) => {
      const each = document.activeElement;
      if (key !== "Tab" || !each || each === document.body) return;
      const box = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      // A link may break into lines, with its middle beside it.
      const rects = [...each.getClientRects()];
      const centres = [[x, y], ...rects.map((r) => [r.left + r.width / 2, r.top + r.height / 2])];
      const hit = centres.some(([left, top]) => {
        const there = document.elementFromPoint(left, top);
        return there && (each.contains(there) || there.contains(each) && there.matches("label, a"));
      });
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const { dataset: { stop }, outerHTML } = each;
      const number = stop === undefined ? null : Number(stop);
      places.push({ stop: number, html: outerHTML.slice(0, 120), hit, outlined });
    }, { capture: true });
}"""
# Returns how many can be seen of what is skipped.
_SKIP_WHAT_ALL_HAVE = """() => {
    const usable = ":is(.kx-header, .kx-footer) :is(a, button, input, summary)";
    const skipped = [...document.querySelectorAll(usable)];
    for (const each of skipped) each.tabIndex = -1;
    return skipped.filter((each) => each.checkVisibility()).length;
}"""
_IS_ON_THE_PAGE = "!document.activeElement || document.activeElement === document.body"


def walk(page, stops):
    """Press Tab from the top to the end; return where the focus was.

    There are so many stops at least: before it has been at all of them, nobody asks where it is.
    """
    page.evaluate(_NOTE)
    # A page has hundreds of stops: to ask after each costs as much as to go there.
    session = page.context.new_cdp_session(page)
    tab = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    for _ in range(stops):
        session.send("Input.dispatchKeyEvent", tab)
    for _ in range(1000):
        if page.evaluate(_IS_ON_THE_PAGE):
            return page.evaluate("places")
        session.send("Input.dispatchKeyEvent", tab)
    raise AssertionError("the focus comes to no end")


def everything_usable_is_reached_and_seen(page):
    usable = page.evaluate(_NUMBER)
    places = walk(page, len(usable))
    stops = [place["stop"] for place in places if place["stop"] is not None]
    assert [usable[stop] for stop in stops] == usable
    assert stops == list(range(len(usable)))
    assert [place["html"] for place in places if not place["outlined"]] == []
    assert [place["html"] for place in places if not place["hit"]] == []
    return len(places)


def show(location, page):
    page.goto(location)
    # Of the page of results. A locator would cost each page a seventh of its time.
    wait_for(page, "!document.querySelector('.kx-awaited')")


@pytest.mark.parametrize(("language", "width"), _SHORT.items())
def test_everything_usable_is_reached_and_seen_where_lists_are_short(language, width, reader):
    """What all pages have at their head and foot is walked through on the first of a language."""
    page = reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    for at, location in enumerate(share(language, _FRAME)):
        show(location, page)
        shorten(page)
        skipped = page.evaluate(_SKIP_WHAT_ALL_HAVE) if at else 0
        reached = everything_usable_is_reached_and_seen(page)
        assert reached > (0 if at else 20), location
        assert 10 < skipped + reached < 120, location


@pytest.mark.long
@pytest.mark.parametrize("width", _WIDTHS)
@pytest.mark.parametrize(
    "location", [each for language in LANGUAGES for each in locations(language, _FRAME)]
)
def test_everything_usable_is_reached_and_seen(location, width, reader):
    page = reader(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    show(location, page)
    everything_usable_is_reached_and_seen(page)


def test_formulas_are_stops_where_they_scroll(reader):
    page = reader(viewport={"width": 1280, "height": 800})
    page.goto("de/transaction-costs/")
    for summary in page.locator(".kurslex-calculator summary:visible").all():
        summary.click()
    stops = """all => all.filter((each) => each.checkVisibility())
        .map((each) => [each.tabIndex === 0, each.scrollWidth > each.clientWidth])"""
    formulas = page.locator(".kurslex-calculator__formula")
    wide = formulas.evaluate_all(stops)
    page.set_viewport_size({"width": 320, "height": 800})
    expect(page.locator(".kurslex-calculator__formula[tabindex]")).not_to_have_count(
        sum(stop for stop, _ in wide)
    )
    narrow = formulas.evaluate_all(stops)
    for each in (wide, narrow):
        assert all(stop == scrolls for stop, scrolls in each)
    assert not all(stop for stop, _ in wide)
    assert any(stop for stop, _ in narrow)
    # A formula that takes another's place is looked at again.
    every = "[...document.querySelectorAll('.kurslex-calculator__formula')]"
    settled = f"() => ({stops})({every}).every(([stop, scrolls]) => stop === scrolls)"
    for option in page.locator(".kurslex-calculator select option").all()[1:]:
        page.locator(".kurslex-calculator select").first.select_option(
            option.get_attribute("value")
        )
        wait_for(page, settled)


@pytest.mark.parametrize("width", _OTHER_WIDTHS)
def test_the_first_stop_skips_to_the_text(width, reader):
    page = reader(viewport={"width": width, "height": 800})
    page.goto("de/share/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Zum Inhalt")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


# Every run goes each way, and at each width one of them; the long one all at all.
@pytest.mark.parametrize(
    ("width", "name", "address"),
    [
        pytest.param(width, *each, marks=[pytest.mark.long] * (width == 390 or at != turn % 2))
        for turn, width in enumerate(_WIDTHS)
        for at, each in enumerate(
            [("Deutsch", "de/bond/?q=1#key-points"), ("Læringssti", "nb/path/")]
        )
    ],
)
def test_languages_and_overviews_are_reached_and_followed(width, name, address, reader, server):
    page = reader(viewport={"width": width, "height": 800})
    page.goto("nb/bond/?q=1")
    page.evaluate("history.replaceState(null, '', '?q=1#key-points')")
    _follow(page, name)
    page.wait_for_url(server.address + address)


_MENU = """() => {
    const { popoverTargetElement: menu, innerText } = document.activeElement;
    return [Boolean(menu && !menu.matches(":popover-open")), innerText.trim()];
}"""


def _follow(page, name):
    """Go to a link by Tab alone, opening the menus on the way, and press Enter."""
    for _ in range(40):
        page.keyboard.press("Tab")
        is_closed, text = page.evaluate(_MENU)
        if is_closed:
            page.keyboard.press("Enter")
        elif text == name:
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no {name} within 40 stops")
