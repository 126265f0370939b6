"""Definitions by touch: the first tap shows one, the second follows its link."""

from playwright.sync_api import expect

from tests.browser.defined import HEADING, PHONE, opened
from tests.browser.overflow import OVERFLOW


def test_the_first_tap_shows_it_and_the_second_follows(reader):
    page, box, link = opened(reader, **PHONE)
    link.tap()
    expect(box).to_be_visible()
    expect(box).to_have_attribute("role", "group")
    assert page.url.endswith("/nb/bond/")
    assert page.evaluate(OVERFLOW) == 0
    link.tap()
    page.wait_for_url("**/nb/share/")


def test_the_term_in_it_follows_too(reader):
    page, box, link = opened(reader, **PHONE)
    link.tap()
    box.get_by_role("link", name="aksje").tap()
    page.wait_for_url("**/nb/share/")


def test_a_definition_opened_by_touch_can_be_closed(reader):
    page, box, link = opened(reader, **PHONE)
    for close in (
        page.get_by_role("button", name="Lukk").tap,
        page.locator(HEADING).first.tap,
        lambda: page.keyboard.press("Escape"),
    ):
        link.tap()
        expect(box).to_be_visible()
        box.locator(".kx-defined-text").tap()
        expect(box).to_be_visible()
        close()
        expect(box).to_have_count(0)
        assert page.url.endswith("/nb/bond/")
    link.tap()
    expect(box).to_be_visible()


def test_escape_within_it_gives_the_focus_back_to_the_link(reader):
    page, box, link = opened(reader, **PHONE)
    link.tap()
    box.get_by_role("link").focus()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(link).to_be_focused()


def test_what_follows_a_link_without_a_pointer_is_no_tap(reader):
    page, _, link = opened(reader, **PHONE)
    page.locator(HEADING).first.tap()
    link.evaluate("link => link.click()")
    page.wait_for_url("**/nb/share/")
