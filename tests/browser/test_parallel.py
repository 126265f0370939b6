"""Reading a concept in two languages: getting there, staying there, changing languages."""

import pytest
from playwright.sync_api import expect

from tests.browser.language_menu import choose_language

_BOX = "(element) => { const { left, top } = element.getBoundingClientRect(); return [left, top]; }"


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
    page = reader(viewport={"width": width, "height": 800})
    page.goto("de/secondary-market/it/")
    rows = page.locator("div.kx-pair[id]")
    assert rows.count() >= 3
    for row in rows.all():
        one, other = (side.evaluate(_BOX) for side in row.locator("> div").all())
        if width == 1280:
            assert one[1] == other[1]
            assert other[0] > one[0]
        else:
            assert other[1] > one[1]


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
