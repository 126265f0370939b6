"""The note at a marked word: by pointer, keyboard and touch, in both schemes, in narrow windows."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.annotated import LOAD, STRICT, Host, Hosts, open_page

_BODY = "<p>Vi knyter en pålstek <a href='#n'>här</a>.</p>" + "<br>" * 80
_HOSTILE = """<style>
    * { all: revert; display: block !important; font-size: 60px; color: red; margin: 40px }
    [role=button], button, a { padding: 50px; background: blue }
</style>"""
_WITHOUT_POPOVERS = "delete HTMLElement.prototype.showPopover"
_FOCUSED = """() => {
    const outer = document.activeElement;
    const focused = outer.shadowRoot ? outer.shadowRoot.activeElement : outer;
    return focused.className || focused.localName;
}"""


@pytest.fixture
def host(hosts: Hosts) -> Iterator[Callable[..., Host]]:
    """What lends hosts whose browser has options; no page may complain."""
    yield hosts.lend
    assert hosts.take_back() == []


def note(page: Page):
    return page.locator("kurslex-term .note")


@pytest.mark.parametrize(
    ("popovers", "policy"),
    [
        # Every run has each of the two once; a note without a popover has most to bear.
        pytest.param(True, "", id="popover-no policy"),
        pytest.param(False, STRICT, id="without popovers-strict"),
        pytest.param(True, STRICT, id="popover-strict", marks=pytest.mark.long),
        pytest.param(False, "", id="without popovers-no policy", marks=pytest.mark.long),
    ],
)
def test_a_click_opens_and_closes_it(popovers: bool, policy: str, host) -> None:
    made = host() if popovers else host(before=_WITHOUT_POPOVERS)
    page = open_page(made, _BODY, policy=policy)
    word = page.get_by_role("button", name="pålstek")
    word.click()
    expect(note(page)).to_be_visible()
    expect(note(page).get_by_role("link")).to_have_text("pålstek")
    expect(note(page)).to_contain_text("En pålstek är en knop som bildar en fast ögla")
    expect(note(page)).to_have_css("position", "fixed")
    expect(note(page)).to_have_css("border-top-width", "1px")
    expect(word).to_have_attribute("aria-expanded", "true")
    box, at = note(page).bounding_box(), word.bounding_box()
    assert box["y"] >= at["y"] + at["height"]
    assert box["x"] == at["x"]
    word.click()
    expect(note(page)).to_have_count(0)
    expect(word).to_have_attribute("aria-expanded", "false")
    word.click()
    page.mouse.click(300, 300)
    expect(note(page)).to_have_count(0)


def test_the_keyboard_reaches_word_and_note(host) -> None:
    page = open_page(host(), _BODY)
    page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED) == "word"
    page.keyboard.press("Enter")
    expect(note(page)).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED) == "button"
    page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED) == "a"
    page.keyboard.press("Escape")
    expect(note(page)).to_have_count(0)
    assert page.evaluate(_FOCUSED) == "word"
    page.keyboard.press("Space")
    expect(note(page)).to_be_visible()
    assert page.evaluate("scrollY") == 0
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate(_FOCUSED) == "a"
    expect(note(page)).to_have_count(0)


def test_a_pointer_that_stays_opens_it_and_closes_it_by_leaving(host) -> None:
    page = open_page(host(), _BODY)
    page.get_by_role("button", name="pålstek").hover()
    expect(note(page)).to_be_visible()
    note(page).get_by_text("En pålstek är").hover()
    page.wait_for_timeout(400)
    expect(note(page)).to_be_visible()
    page.mouse.move(5, 400)
    expect(note(page)).to_have_count(0)


def test_touch(host) -> None:
    page = open_page(host(has_touch=True, viewport={"width": 320, "height": 480}), _BODY)
    page.get_by_role("button", name="pålstek").tap()
    box = note(page).bounding_box()
    assert box["x"] >= 8
    assert box["x"] + box["width"] <= 312
    close = note(page).get_by_role("button", name="Stäng")
    assert min(close.bounding_box()[side] for side in ("width", "height")) >= 44
    close.tap()
    expect(note(page)).to_have_count(0)


def test_it_stays_at_its_word_when_the_page_scrolls(host) -> None:
    page = open_page(host(), f"{'<br>' * 16}{_BODY}")
    word = page.get_by_role("button", name="pålstek")
    word.click()
    before = note(page).bounding_box()["y"] - word.bounding_box()["y"]
    page.mouse.wheel(0, 120)
    page.wait_for_function("scrollY === 120")
    page.wait_for_function(
        "before => { const mark = document.querySelector('kurslex-term');"
        " return Math.abs(mark.shadowRoot.querySelector('.note').getBoundingClientRect().y"
        " - mark.getBoundingClientRect().y - before) < 2; }",
        arg=before,
    )


def test_it_has_the_scheme_of_the_page_and_none_of_its_styles(host) -> None:
    grounds = {}
    for scheme in ("light", "dark"):
        styled = "<style>:root { color-scheme: light dark }</style>"
        page = open_page(host(color_scheme=scheme), _BODY, load=LOAD + styled)
        page.get_by_role("button", name="pålstek").click()
        grounds[scheme] = note(page).evaluate("it => getComputedStyle(it).backgroundColor")
    assert grounds == {"light": "rgb(252, 252, 250)", "dark": "rgb(20, 25, 27)"}
    page = open_page(host(color_scheme="dark"), _BODY, load=LOAD + _HOSTILE)
    page.get_by_role("button", name="pålstek").click()
    expect(note(page)).to_have_css("background-color", grounds["light"])
    expect(note(page).get_by_role("link")).to_have_css("font-size", "16px")
    expect(note(page).get_by_role("link")).to_have_css("padding-top", "0px")


def test_nothing_of_it_is_printed(host) -> None:
    page = open_page(host(), _BODY)
    page.get_by_role("button", name="pålstek").click()
    page.emulate_media(media="print")
    expect(note(page)).to_be_hidden()
    expect(page.locator("kurslex-term .word")).to_have_css("text-decoration-line", "none")
