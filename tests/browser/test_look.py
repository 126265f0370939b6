"""What makes a page look careless: names that touch, tags alone, words that are parted."""

import pytest
from playwright.sync_api import expect

from tests.browser.page_kinds import part
from tests.browser.waiting import wait_for
from tests.support.addresses import CONCEPT_PAGES, LANGUAGES

_NEAREST = 4  # pixels between two names of a list
# How far the names at the stations are from one another.
_DISTANCES = """all => all.slice(1).map((each, at) =>
    each.getBoundingClientRect().top - all[at].getBoundingClientRect().bottom)"""
# Tags of languages above their terms, instead of beside them.
_ALONE = """() => [...document.querySelectorAll(".kx-translations .kx-tag")].filter((each) => {
    const { top, height } = each.getBoundingClientRect();
    return each.nextElementSibling.getClientRects()[0].top > top + height;
}).map((each) => each.parentElement.innerText)"""

# Words of an element that stand in more than one line.
_PARTED = """(each) => {
    const { firstChild: text } = each;
    return [...text.data.matchAll(/[^\\s-]+/g)].filter(({ 0: word, index }) => {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    }).map(([word]) => word);
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_at_the_stations_of_the_path_keep_a_distance(language, reader):
    page = reader(viewport={"width": 320, "height": 640})
    page.goto(f"{language}/")
    for width in (320, 390):
        page.set_viewport_size({"width": width, "height": 844})
        distances = page.locator(".kx-stations li a").evaluate_all(_DISTANCES)
        assert len(distances) > 3
        assert min(distances) >= _NEAREST, width


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_language_stands_beside_its_term(language, reader):
    page = reader(viewport={"width": 1280, "height": 900})
    for concept in part(language, ("bid-ask-spread", "underwriting", "mortgage-backed-security")):
        page.goto(f"{language}/{concept}/")
        expect(page.locator(".kx-translations .kx-tag")).not_to_have_count(0)
        assert page.evaluate(_ALONE) == []


def test_no_word_of_a_title_is_parted_on_a_phone(site, reader):
    long = [each for each in sorted(CONCEPT_PAGES) if has_long_title(site / each / "index.html")]
    assert long
    page = reader(viewport={"width": 320, "height": 640})
    for location in long[:: len(long) // 4 + 1]:
        page.goto(location)
        for width in (320, 390):
            page.set_viewport_size({"width": width, "height": 844})
            assert page.locator("h1").evaluate(_PARTED) == [], (location, width)


def has_long_title(file):
    return 'h1 class="kx-long"' in file.read_text(encoding="utf-8")


def test_the_question_is_open_where_there_is_room_for_its_choices(reader):
    page = reader(viewport={"width": 1280, "height": 900})
    page.goto("nb/")
    choices = page.locator(".kx-one .kx-options").first
    expect(choices).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    expect(choices).to_be_hidden()
    page.locator(".kx-one summary").first.click()
    expect(choices).to_be_visible()


def test_a_book_of_orders_has_its_heading_apart(reader):
    page = reader(viewport={"width": 390, "height": 844})
    page.goto("de/")
    heading, head = (page.locator(f".kx-book {each}").bounding_box() for each in ("h2", "thead"))
    assert head["y"] - heading["y"] - heading["height"] >= 2 * _NEAREST


def test_what_comes_next_is_beside_where_there_is_room(reader):
    page = reader(viewport={"width": 1280, "height": 900})
    for location, first, second in (
        ("de/practice/stage/price/", ".kx-practice", ".kx-practice + nav"),
        ("de/practice/profit-loss/sell/?seed=17", ".kx-exercise", ".kx-exercise + nav"),
        ("de/worksheet/", ".kx-worksheet fieldset", ".kx-worksheet fieldset + p"),
        ("de/search/", ".kx-search", ".kx-ways"),
        ("de/teaching/", ".kx-guide section h2 >> nth=0", ".kx-guide section h2 + p >> nth=0"),
        ("de/accessibility/", ".kx-tested section >> nth=0", ".kx-tested section >> nth=1"),
    ):
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(location)
        wait_for(page, "() => !document.querySelector('.kx-awaited')")
        before, after = page.locator(first), page.locator(second)
        expect(after).to_be_visible()
        box, beside = before.bounding_box(), after.bounding_box()
        assert abs(beside["y"] - box["y"]) < _NEAREST, location
        assert beside["x"] > box["x"] + box["width"], location
        page.set_viewport_size({"width": 390, "height": 844})
        box, below = before.bounding_box(), after.bounding_box()
        assert below["x"] == box["x"], location
        assert below["y"] >= box["y"] + box["height"], location
