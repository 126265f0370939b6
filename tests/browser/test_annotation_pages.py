"""Pages of unusual kinds, or of frameworks: what is marked in them, and that they stay as built."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.annotated import LOAD, MARKED, SCRIPT, TEACHER, Host, new_host, open_page

_LAST = "<p>En pålstek</p>"
_PARENTS = """() => [...document.querySelectorAll("kurslex-term")]
    .map((mark) => mark.parentNode.localName)"""
_OPERATED = ("checkbox", "radio", "switch", "listbox", "menuitem", "menubar", "tree", "img")
_NEVER_READ = (
    "<datalist><option>pålstek</option></datalist>",
    "<progress>pålstek</progress><meter>pålstek</meter>",
    "<xmp>pålstek</xmp>",
    "<div onclick='pressed = 1'>En pålstek</div>",
    *(f"<div role={each}>En pålstek</div>" for each in _OPERATED),
)
_DISPLAYS = ("flex", "inline-flex", "grid", "inline-grid")
_SIZES = """() => [...document.querySelectorAll("div")]
    .map((each) => [each.offsetWidth, each.offsetHeight])"""
_OUTSIDE = """() => {
    const { left, top, right, bottom } = document.querySelector("kurslex-term").shadowRoot
        .querySelector(".note").getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
}"""


@pytest.fixture(scope="module")
def shared_host(browser: Browser) -> Iterator[Host]:
    host = new_host(browser)
    yield host
    host.context.close()


@pytest.fixture
def host(shared_host: Host) -> Iterator[Host]:
    """A host whose test fails on whatever a page of it complains of."""
    yield shared_host
    for page in shared_host.context.pages:
        page.close()
    found = [*shared_host.complaints, *shared_host.refused]
    shared_host.complaints.clear()
    shared_host.refused.clear()
    assert found == []


def open_xhtml(host: Host, body: str) -> Page:
    script = f'<script src="{SCRIPT}" defer="defer"></script>'
    head = f'<head><title>x</title><link rel="icon" href="data:,"/>{script}</head>'
    document = f'<html xmlns="http://www.w3.org/1999/xhtml" lang="sv">{head}<body>{body}</body>'
    host.put(TEACHER, f"{document}</html>", "application/xhtml+xml")
    page = host.context.new_page()
    page.goto(TEACHER)
    return page


def test_a_page_in_xhtml_is_read_as_one_in_html(host: Host) -> None:
    """Its names are in small letters: what is within a sentence does not part it."""
    body = "<p><em>pålstek</em> pål<b>stek</b> och <b>pålstek</b></p>"
    for page in (open_page(host, body), open_xhtml(host, body)):
        assert page.evaluate(MARKED) == ["pålstek"]
        assert page.evaluate("document.querySelector('b + b kurslex-term') !== null")


@pytest.mark.parametrize("own", ["class Node {}", "class Element {}", "const URL = '', parent = 1"])
def test_a_page_has_names_of_the_browser_for_things_of_its_own(own: str, host: Host) -> None:
    """A page about trees has a class `Node`."""
    page = open_page(host, _LAST, load=f"<script>{own}</script>{LOAD}")
    assert page.evaluate(MARKED) == ["pålstek"]


def test_what_is_operated_or_not_shown_as_text_is_not_read(host: Host) -> None:
    page = open_page(host, "".join(_NEVER_READ) + _LAST)
    assert page.evaluate(_PARENTS) == ["p"]


def test_boxes_that_lie_beside_each_other_stay_as_they_are(host: Host) -> None:
    """In them each run of text is a box: a mark would take away the spaces around it."""
    style = "width: max-content"
    boxes = [f"<div style='display: {each}; {style}'>Du knyter en pålstek här</div>" for each in
             _DISPLAYS]  # fmt: skip
    body = "".join(boxes)
    before = open_page(host, body + _LAST, load="").evaluate(_SIZES)
    page = open_page(host, body + _LAST)
    assert page.evaluate(_SIZES) == before
    assert page.evaluate(_PARENTS) == ["p"]


@pytest.mark.parametrize("style", ["body { zoom: 1.5 }", "html { zoom: 1.5 }", "html { zoom: .7 }"])
def test_the_note_is_at_its_word_where_a_page_is_enlarged(style: str, host: Host) -> None:
    far = "<p style='padding-inline-start: 700px'>En pålstek</p>"
    page = open_page(host, f"<style>{style}</style>{far}")
    page.locator("kurslex-term").click()
    expect(page.locator(".note")).to_be_visible()
    assert page.evaluate(_OUTSIDE) is False
    word, note = page.locator(".word").bounding_box(), page.locator(".note").bounding_box()
    assert abs(note["y"] - word["y"] - word["height"] - 6) < 1


def test_a_word_that_is_taken_out_under_the_pointer_opens_nothing(host: Host) -> None:
    page = open_page(host, _LAST)
    page.clock.install()
    page.locator("kurslex-term").hover()
    page.evaluate("document.querySelector('p').replaceChildren('En pålstek')")
    page.clock.run_for(1_000)
    assert page.evaluate("kurslexTerms.annotate()") == 1
    assert page.locator(".note").count() == 0
