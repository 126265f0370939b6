"""Reading a concept in two languages: getting there, staying there, changing languages."""

import pytest
from playwright.sync_api import expect

from tests.browser.language_menu import choose_language
from tests.browser.overflow import OVERFLOW

_BOX = "(element) => { const { left, top } = element.getBoundingClientRect(); return [left, top]; }"
_TO_A_THIRD = (
    "(element) => scrollBy(0, element.getBoundingClientRect().top - Math.round(innerHeight / 3))"
)


def tap(page, language):
    """Choose a language of the switch; Playwright's own way scrolls a sticky element elsewhere."""
    box = page.get_by_role("radio", name=language).bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_from_a_page_to_two_columns_and_on_to_the_next_concept(reader, server):
    page = reader()
    page.goto("nb/share/")
    page.get_by_role("link", name="les side om side").click()
    page.wait_for_url(f"{server.address}nb/share/de/")
    page.locator(".kx-beside").get_by_role("link", name="Italiano").click()
    page.wait_for_url(f"{server.address}nb/share/it/")
    page.get_by_role("main").get_by_role("link", name="dividendo", exact=True).first.click()
    page.wait_for_url(f"{server.address}nb/dividend/it/")
    page.get_by_role("link", name="Norsk bokmål").last.click()
    page.wait_for_url(f"{server.address}nb/dividend/")


def test_the_switch_swaps_the_columns_and_the_choice_changes_the_second(reader, server):
    page = reader()
    page.goto("nb/share/it/#key-points")
    choose_language(page, "Italiano")
    page.wait_for_url(f"{server.address}it/share/nb/#key-points")
    page.locator(".kx-beside").get_by_role("link", name="Deutsch").click()
    page.wait_for_url(f"{server.address}it/share/de/#key-points")
    expect(page.get_by_role("heading", level=1)).to_have_text("azione Aktie")


@pytest.mark.parametrize("width", [390, 1280])
def test_sections_stand_beside_each_other_or_below(width, reader):
    """On a phone one below the other only without scripts, which would keep the place."""
    page = reader(viewport={"width": width, "height": 800}, java_script_enabled=width == 1280)
    page.goto("de/secondary-market/it/")
    expect(page.locator(".kx-switch")).to_be_hidden()
    rows = page.locator("div.kx-pair[id]")
    assert rows.count() >= 3
    for row in rows.all():
        one, other = (side.evaluate(_BOX) for side in row.locator("> div").all())
        if width == 1280:
            assert one[1] == other[1]
            assert other[0] > one[0]
        else:
            assert other[1] > one[1]


@pytest.mark.parametrize("width", [320, 390])
def test_a_phone_shows_one_language_at_a_time_and_both_definitions(width, reader):
    page = reader(viewport={"width": width, "height": 800})
    page.goto("nb/share/de/")
    for definition in page.locator(".kx-definition").all():
        expect(definition).to_be_visible()
    expect(page.get_by_role("heading", name="Viktig å huske")).to_be_visible()
    expect(page.get_by_role("heading", name="Das Wichtigste")).to_be_hidden()
    page.get_by_role("radio", name="Deutsch").check()
    expect(page.get_by_role("heading", name="Viktig å huske")).to_be_hidden()
    expect(page.get_by_role("heading", name="Das Wichtigste")).to_be_visible()
    assert page.evaluate(OVERFLOW) == 0


def test_one_tap_leads_to_the_same_heading_in_the_other_language(reader):
    page = reader(viewport={"width": 390, "height": 700})
    page.goto("nb/share/de/")
    tops = {}
    for name, side, other in (
        ("Må ikke forveksles med", "Deutsch", "Nicht zu verwechseln"),
        ("Quellen", "Norsk bokmål", "Kilder"),
        ("Viktig å huske", "Deutsch", "Das Wichtigste"),
    ):
        heading = page.get_by_role("heading", name=name)
        heading.evaluate(_TO_A_THIRD)
        tops[name] = heading.evaluate(_BOX)[1]
        tap(page, side)
        tops[other] = page.get_by_role("heading", name=other).evaluate(_BOX)[1]
        assert tops[other] == pytest.approx(tops[name], abs=1)
    # At the tops of the windows, not at that of the page
    assert min(tops.values()) > 100


def test_in_the_middle_of_a_long_section_as_much_stays_read(reader):
    page = reader(viewport={"width": 390, "height": 600})
    page.goto("nb/share/de/")
    row = page.locator(".kx-parallel > .kx-pair:not([id])").first  # the text, after the key points
    part = """row => {
        const line = document.querySelector(".kx-switch").getBoundingClientRect().bottom;
        const { top, height } = row.getBoundingClientRect();
        return (line - top) / height;
    }"""
    height = row.evaluate("row => row.getBoundingClientRect().height")
    row.evaluate(f"row => scrollTo(0, row.offsetTop + {height / 3})")
    read = row.evaluate(part)
    assert 0.2 < read < 0.6
    tap(page, "Deutsch")
    assert row.evaluate("row => row.getBoundingClientRect().height") != height
    assert row.evaluate(part) == pytest.approx(read, abs=0.01)


def test_the_switch_stays_below_the_head_unless_the_window_is_low(reader):
    for height, top in ((700, 56), (450, None)):
        page = reader(viewport={"width": 390, "height": height})
        page.goto("nb/share/de/")
        page.evaluate("scrollTo(0, 2000)")
        found = page.locator(".kx-switch").evaluate(_BOX)[1]
        assert found < 0 if top is None else found == pytest.approx(top, abs=2)


def test_the_calculator_works_between_the_columns(reader):
    page = reader()
    page.goto("de/secondary-market/nb/?sell=80")
    expect(page.locator("form[data-calculator]")).to_have_count(1)
    expect(page.locator("form[data-calculator] output").first).to_have_text("3.000,00\xa0USD")


def test_a_choice_of_two_languages_is_no_choice_of_language(reader, server):
    page = reader(locale="de-DE")
    page.goto("nb/share/")
    page.get_by_role("link", name="les side om side").click()
    page.wait_for_url(f"{server.address}nb/share/de/")
    page.locator(".kx-beside").get_by_role("link", name="Italiano").click()
    page.wait_for_url(f"{server.address}nb/share/it/")
    page.goto("")
    page.wait_for_url(f"{server.address}de/")
