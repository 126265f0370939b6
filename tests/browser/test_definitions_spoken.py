"""What a screen reader is given of the definitions: that of the link in focus, and no other."""

import pytest
from playwright.sync_api import expect

from tests.browser.defined import HEADING, LINK, PHONE, opened


def _descriptions(page, role="link"):
    """Return what a screen reader reads out beside the name of a link, by the name."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    found = [node for node in nodes if node.get("role", {}).get("value") == role]
    assert len(found) > 1
    return {
        node["name"]["value"]: node["description"]["value"]
        for node in found
        if node.get("description", {}).get("value")
    }


@pytest.mark.parametrize(
    "location",
    [
        *("it/share/", "nb/a-z/", "de/bond/it/"),
        *(
            pytest.param(each, marks=pytest.mark.long)
            for each in ("de/", "de/terms/", "it/calculators/")
        ),
    ],
)
def test_no_definition_is_read_out_with_its_link(location, tab):
    tab.goto(location)
    assert _descriptions(tab) == {}


def test_a_definition_is_read_out_with_the_one_link_that_shows_it(reader):
    page, box, link = opened(reader)
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    expect(box).to_be_visible()
    definition = box.locator(".kx-defined-text").text_content()
    assert _descriptions(page) == {link.text_content(): definition}
    page.keyboard.press("Escape")
    assert _descriptions(page) == {}
    expect(link).to_be_focused()
    other = page.locator(LINK).last
    other.hover()
    expect(box).to_be_visible()
    described = _descriptions(page)
    assert described == {other.text_content(): box.locator(".kx-defined-text").text_content()}
    assert described != {link.text_content(): definition}
    page.mouse.move(2, 2)
    expect(box).to_have_count(0)
    assert _descriptions(page) == {}


def test_a_definition_opened_by_touch_comes_next_and_is_not_read_out_twice(reader):
    page, box, link = opened(reader, **PHONE)
    link.tap()
    expect(box).to_be_visible()
    assert _descriptions(page) == {}
    page.locator(HEADING).first.tap()
    expect(box).to_have_count(0)
    assert _descriptions(page) == {}
