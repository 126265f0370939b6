"""Definitions at links: by mouse and by keyboard, closed by Escape, never in the way."""

import pytest

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import LANGUAGES

_BOX = ".kx-defined"
_CLOSED = "() => !document.querySelector('.kx-defined')"
_DESCRIPTION = """(link) => document.getElementById(
    document.querySelector(link).getAttribute("aria-describedby")).textContent"""
_DESCRIBED = "() => document.querySelectorAll('a[aria-describedby]').length"
_SIZE = "() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
_FOCUSED = """() => {
    const { activeElement } = document;
    return activeElement.matches(".kx-text > p > a") && activeElement.pathname;
}"""


# In Chromium tests/browser/test_definitions.py does each time what is long here.
@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mouse_shows_a_definition_and_takes_it_away(language, visitor):
    window = visitor()
    link = "main a[href='../share/']"
    window.open(f"{language}/bond/")
    size = window.evaluate(_SIZE)
    window.hover(link)
    window.wait_for("(box) => document.querySelector(box)?.checkVisibility()", _BOX)
    (shown,) = window.texts(".kx-defined-text")
    assert shown == window.evaluate(_DESCRIPTION, link)
    assert window.evaluate(_SIZE) == size
    assert window.evaluate(_DESCRIBED) == 1
    window.press("Escape")
    assert window.evaluate(_DESCRIBED) == 0
    assert window.evaluate(_CLOSED) is True
    window.hover("h1")
    window.hover(link)
    window.wait_for("(box) => document.querySelector(box)?.checkVisibility()", _BOX)
    window.hover("h1")
    window.wait_for(_CLOSED)


def test_focus_shows_it_escape_closes_it_and_the_link_still_leads_on(visitor):
    window = visitor()
    window.open("nb/bond/")
    window.press("Tab")
    window.press("Enter")  # to the content, past the menu
    for _ in range(20):
        window.press("Tab")
        if window.evaluate(_FOCUSED):
            break
    path = window.evaluate(_FOCUSED)
    assert path
    (shown,) = window.texts(".kx-defined-text")
    assert shown == window.evaluate(_DESCRIPTION, "main a:focus")
    window.press("Escape")
    assert window.evaluate(_CLOSED) is True
    assert window.evaluate(_FOCUSED) == path
    window.press("Enter")
    window.wait_to_be_at(path)


@pytest.mark.long
def test_a_click_follows_the_link_at_once(visitor):
    window = visitor()
    window.open("de/bond/")
    window.click("main a[href='../share/']")
    window.wait_to_be_at("de/share/")


@pytest.mark.long
def test_a_definition_stays_within_a_narrow_window(visitor):
    window = visitor()
    window.resize(320, 640)
    window.open("it/underwriting/")
    window.hover(".kx-text > p > a")
    window.wait_for("(box) => document.querySelector(box)?.checkVisibility()", _BOX)
    box = "() => document.querySelector('.kx-defined').getBoundingClientRect().toJSON()"
    found = window.evaluate(box)
    assert found["left"] >= 0
    assert found["right"] <= 320
    assert window.evaluate(OVERFLOW) == 0
