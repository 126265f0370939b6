"""A concept's page: what comes first, how far down it is, and what is beside the text."""

import pytest
from playwright.sync_api import expect

from tests.browser.hard_pages import hard_pages
from tests.browser.text_sizes import text_sizes
from tests.browser.waiting import wait_for
from tests.support.addresses import CONCEPT_PAGES, LANGUAGES, language_of

_PHONE = {"width": 390, "height": 844}
_WIDE = {"width": 1280, "height": 900}
_TOP = """(selector) => {
    const found = document.querySelector(selector);
    return found && found.getBoundingClientRect().top + scrollY;
}"""
# Where the key points begin, without the picture or calculator that may stand above them.
_KEY_POINTS_TOP = """() => {
    const found = document.querySelector("#key-points");
    const picture = document.querySelector("article > :is(figure, .kurslex-calculator)");
    const top = (each) => each.getBoundingClientRect().top + scrollY;
    return found && top(found) - (picture?.offsetHeight ?? 0);
}"""
# What a page has, in the order in which it is read.
_ORDER = (
    ".kx-theme",
    "h1",
    ".kx-definition",
    ".kx-equivalents",
    "#key-points",
    ".kx-text > p",
    "#example",
    ".kurslex-calculator",
    "#sources",
    ".kx-relations",
    ".kx-backlinks",
    ".kx-path",
    ".kx-teach-below",
)
_KEY_POINTS = 900  # pixels down, at the most

# The longest line of each paragraph of the text, in characters.
_LINES = """() => [...document.querySelectorAll(".kx-text > p, .kx-text li")].map((each) => {
    const lines = new Map();
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < node.length; at++) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { bottom, width } = range.getBoundingClientRect();
            const line = Math.round(bottom / 8);
            if (width) lines.set(line, (lines.get(line) ?? 0) + 1);
        }
    return Math.max(...lines.values());
})"""
# What can be operated and is no link among words.
_SMALL = """() => [...document.querySelectorAll(
    "article :is(button, summary, select, input, li > a, p > a:only-child, dd > a)"
)].filter((each) => each.checkVisibility()
    && !each.closest(".kx-text > :is(p, ul), .kx-part-sources, aside"))
    .map((each) => [each, each.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < 24)
    .map(([each, { width, height }]) => `${width} × ${height}: ${each.outerHTML.slice(0, 80)}`)"""
_TINTED = """() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.background = "var(--kx-tint)";
    const tint = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...document.querySelectorAll("main, main *")].filter((each) =>
        getComputedStyle(each).backgroundColor === tint
        && !each.matches("a, button") && !each.querySelector("input, button, a"))
        .map((each) => each.outerHTML.slice(0, 80));
}"""
_SELLING = """() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(--kx-second)";
    probe.style.background = "var(--kx-second-area)";
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    const sides = [color, backgroundColor];
    return [...document.querySelectorAll("main, main *")].filter((each) => {
        const style = getComputedStyle(each);
        return !each.closest("svg") && [style.color, style.backgroundColor, style.borderTopColor]
            .some((one) => sides.includes(one));
    }).map((each) => each.outerHTML.slice(0, 80));
}"""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_its_order(language, reader):
    page = reader(viewport=_PHONE)
    page.goto(f"{language}/secondary-market/")
    tops = [page.evaluate(_TOP, each) for each in _ORDER]
    assert None not in tops
    assert tops == sorted(tops)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_key_points_are_seen_before_much_is_scrolled(language, reader, site):
    page = reader(viewport=_PHONE)
    for location in {f"{language}/secondary-market/", *hard_pages(site, language)}:
        page.goto(location)
        assert page.evaluate(_TOP, "#key-points") < _KEY_POINTS, location


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_key_points_are_seen_early_on_every_page(language, reader):
    page = reader(viewport=_PHONE)
    for location in CONCEPT_PAGES:
        if language_of(location) == language:
            page.goto(location)
            top = page.evaluate(_KEY_POINTS_TOP)
            assert top is None or top < _KEY_POINTS, location


def test_equivalents_are_one_line(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    boxes = [each.bounding_box() for each in page.locator(".kx-translations li").all()]
    assert len(boxes) == 2
    assert len({box["y"] for box in boxes}) == 1


def test_the_menu_begins_with_the_contents_where_these_have_no_room(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/#benefits")
    expect(page.locator(".kx-contents")).to_be_hidden()
    page.locator("[popovertarget=kx-menu]").click()
    menu = page.locator("#kx-menu")
    assert menu.inner_text().startswith("Auf dieser Seite")
    links = menu.locator(".kx-here a")
    assert links.first.inner_text() == "Das Wichtigste"
    links.filter(has_text="Quellen").click()
    expect(page).to_have_url(f"{page.url.partition('#')[0]}#sources")
    expect(page.locator(":popover-open")).to_have_count(0)
    expect(page.locator("#sources")).to_be_in_viewport()


def test_contents_and_notes_are_beside_the_text_where_there_is_room(reader):
    page = reader(viewport=_WIDE)
    page.goto("de/secondary-market/")
    contents, text, notes, note = (
        page.locator(each).first.bounding_box()
        for each in (".kx-contents", ".kx-text > p", ".kx-margin", ".kx-note")
    )
    assert contents["x"] + contents["width"] <= text["x"]
    assert text["x"] + text["width"] <= min(notes["x"], note["x"])
    assert [contents["width"], notes["width"]] == [11 * 16, 15 * 16]
    assert abs(note["y"] - text["y"]) < 16  # beside the first paragraph
    assert page.locator(".kx-part-key-points").bounding_box()["width"] == 38 * 16
    page.mouse.wheel(0, 3000)
    wait_for(page, "scrollY > 2500")
    expect(page.locator(".kx-contents a").first).to_be_in_viewport()


def test_lines_sizes_and_targets_are_in_bounds(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    for size in (_PHONE, _WIDE):
        page.set_viewport_size(size)
        assert max(page.evaluate(_LINES)) <= 75
        assert len(text_sizes(page)) <= 7
    page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
    for size in (_WIDE, _PHONE):
        page.set_viewport_size(size)
        assert page.evaluate(_SMALL) == []


def test_a_tint_means_that_something_can_be_operated(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert page.evaluate(_TINTED) == []
        assert page.evaluate(_SELLING) == []


def test_pages_that_mention_a_concept_are_folded_into_one_line(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    backlinks = page.locator(".kx-backlinks")
    assert backlinks.bounding_box()["height"] < 40
    expect(backlinks.locator("summary")).to_contain_text("Artikel erwähnen diesen Begriff")
    expect(backlinks.get_by_role("link").filter(visible=True)).to_have_count(0)
    backlinks.locator("summary").click()
    expect(backlinks.get_by_role("link").first).to_be_visible()


def test_the_lower_edge_of_the_head_shows_how_far_one_has_read(reader):
    page = reader(viewport=_WIDE)
    page.goto("de/secondary-market/")
    edge = "getComputedStyle(document.querySelector('.kx-header'), '::after').transform"
    assert page.evaluate(edge) == "matrix(0, 0, 0, 1, 0, 0)"
    page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
    wait_for(page, f"new DOMMatrix({edge}).a > 0.99")
    page.goto("de/terms/")
    content = "getComputedStyle(document.querySelector('.kx-header'), '::after').content"
    assert page.evaluate(content) == "none"


def test_the_lower_edge_of_the_head_is_not_there_before_its_animation_is(reader):
    page = reader(viewport=_WIDE)
    page.goto("de/secondary-market/")
    page.evaluate("document.getAnimations().forEach(animation => animation.cancel())")
    edge = "getComputedStyle(document.querySelector('.kx-header'), '::after')"
    assert page.evaluate(f"{edge}.content") == '""'
    assert page.evaluate(f"new DOMMatrix({edge}.transform).a") == 0
