"""The head of a page: one bar, whose links open from buttons where it is narrow."""

from itertools import cycle, pairwise

import pytest
from playwright.sync_api import expect

from tests.browser.painted import faults

_PHONE = {"width": 390, "height": 844}


def bar(page):
    return page.locator(".kx-header").bounding_box()["height"]


@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_phone_links_open_by_keyboard_and_close_again(scripts, reader):
    page = reader(viewport=_PHONE, java_script_enabled=scripts)
    page.goto("nb/status/")
    listed = page.locator(".kx-header nav:visible a")
    for button, links in (
        ("Oversikter", ["A–Å", "Læringssti", "Øv", "Kalkulatorer", "Terminologi"]),
        ("Språk: nb Norsk bokmål", ["Norsk bokmål", "Deutsch", "Italiano"]),
    ):
        expect(listed).to_have_count(0)
        opener = page.get_by_role("button", name=button, exact=True)
        opener.focus()
        page.keyboard.press("Enter")
        expect(listed).to_have_text(links)
        page.keyboard.press("Tab")
        expect(listed.first).to_be_focused()
        page.keyboard.press("Escape")
        expect(listed).to_have_count(0)
        expect(opener).to_be_focused()


def test_on_a_wide_screen_the_ways_in_and_the_field_are_in_one_row(reader):
    page = reader()
    widths = (1280, 992, 2560)
    for language, turn in (("nb", widths), ("de", widths[::-1]), ("it", widths)):
        page.goto(f"{language}/path/")
        for width in turn:
            page.set_viewport_size({"width": width, "height": 900})
            expect(page.locator(".kx-overviews a:visible")).to_have_count(5)
            expect(page.locator("#kx-query")).to_be_visible()
            expect(page.locator(".kx-open:visible")).to_have_count(1)  # the languages
            text = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
            assert bar(page) == 3.5 * text + 1, (width, language)


def test_the_field_and_the_languages_stay_beside_more_ways_in(reader):
    page = reader(viewport={"width": 992, "height": 900})
    page.goto("it/path/")
    page.locator(".kx-overviews ul").evaluate("""(list) => {
        const added = list.lastElementChild.cloneNode(true);
        added.firstElementChild.textContent = "Informazioni su questo glossario";
        list.append(added);
    }""")
    for width in (992, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        boxes = [
            page.locator(part).bounding_box()
            for part in (".kx-brand", ".kx-overviews", ".kx-find", ".kx-open-languages")
        ]
        middles = [box["y"] + box["height"] / 2 for box in boxes]
        assert max(middles) - min(middles) <= 1, width
        assert all(a["x"] + a["width"] <= b["x"] for a, b in pairwise(boxes)), width
    # At least on the widest, what stands in the empty field is whole.
    assert not [each for each in faults(page) if "kx-query" in each]


def test_it_is_one_bar(reader):
    page = reader(viewport=_PHONE)
    locations, widths = ("nb/share/", "de/path/", "it/", "nb/search/"), (390, 320, 768)
    # Each page is loaded in the window in which the last one has been looked at.
    for location, turn in zip(locations, cycle([widths, widths[::-1]]), strict=False):
        page.goto(location)
        for width in turn:
            page.set_viewport_size(_PHONE | {"width": width})
            page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
            assert bar(page) == 57, (location, width)
            page.mouse.wheel(0, 500)
            expect(page.locator(".kx-header")).to_be_in_viewport(ratio=1)


def test_it_does_not_take_a_low_window(reader):
    page = reader(viewport={"width": 640, "height": 360})
    page.goto("nb/share/")
    page.mouse.wheel(0, 500)
    expect(page.locator(".kx-header")).not_to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_phone_the_field_opens_from_its_button(scripts, reader, server):
    page = reader(viewport=_PHONE, java_script_enabled=scripts)
    page.goto("nb/share/")
    field = page.locator("#kx-query")
    expect(field).to_be_hidden()
    page.get_by_role("button", name="Søk", exact=True).click()
    if scripts:
        expect(field).to_be_focused()
    field.fill("rente")
    field.press("Enter")
    page.wait_for_url(f"{server.address}nb/search/?q=rente" if not scripts else "**/nb/**")


@pytest.mark.parametrize(
    ("name", "selector"),
    [("Oversikter", "#kx-menu"), ("Språk: nb Norsk bokmål", "#kx-languages")],
    ids=["#kx-menu", "#kx-languages"],
)
def test_a_menu_closes_when_it_is_left_and_by_its_button(name, selector, reader):
    page = reader(viewport=_PHONE)
    page.goto("nb/share/")
    button = page.get_by_role("button", name=name, exact=True)
    links = page.locator(f"{selector} a:visible")

    def open_at_its_end():
        expect(links).to_have_count(0)
        button.click()
        links.last.focus()

    # Left by keyboard.
    open_at_its_end()
    page.keyboard.press("Tab")
    if page.locator("select:focus").count():  # the reader's other language, after the links
        page.keyboard.press("Tab")
    expect(links).to_have_count(0)
    expect(page.locator(":focus")).to_be_in_viewport()

    # Its own button closes it wherever the focus is.
    open_at_its_end()
    links.last.press("Shift+Tab")
    expect(links).not_to_have_count(0)
    button.click()
    expect(links).to_have_count(0)
    button.press("Enter")
    button.press("Shift+Tab")
    expect(links).to_have_count(0)

    # From it the search field is reached by its key.
    open_at_its_end()
    page.keyboard.press("Control+k")
    expect(page.locator("#kx-query")).to_be_focused()
    expect(links).to_have_count(0)

    # A page that comes back has it closed.
    page.keyboard.press("Escape")
    open_at_its_end()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(links).to_have_count(0)


def test_on_a_phone_a_long_name_has_two_lines_and_the_buttons_one(reader):
    page = reader(viewport=_PHONE)
    page.goto("nb/status/")
    before = bar(page)
    name = page.locator(".kx-brand span")
    short = name.bounding_box()["height"]
    name.evaluate("element => { element.textContent = 'Cloud Native Glossary'; }")
    middles = page.locator(".kx-header .kx-open:visible").evaluate_all(
        "all => all.map((each) => Math.round(each.getBoundingClientRect().top))"
    )
    assert len(middles) == 3
    assert len(set(middles)) == 1
    assert name.bounding_box()["height"] == 2 * short
    assert bar(page) <= before + 1
