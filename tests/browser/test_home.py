"""The home page: short, with an order book to operate and a path that knows what was read."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.text_sizes import text_sizes
from tests.support.glossaries import project_glossary

_PHONE = {"width": 390, "height": 844}
_DESKTOP = {"width": 1280, "height": 900}
_HEIGHT = "document.documentElement.scrollHeight"


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", ["nb", "de", "it"])
def test_it_is_short_and_says_at_once_what_can_be_done(language, reader):
    page = reader(viewport=_PHONE)
    page.goto(f"{language}/")
    assert page.evaluate(_HEIGHT) <= 3600
    field = page.locator(".kx-home .kx-search").bounding_box()
    assert field["y"] + field["height"] <= 350
    assert len(text_sizes(page)) <= 7
    page.set_viewport_size(_DESKTOP)
    assert page.evaluate(_HEIGHT) <= 2200
    assert len(text_sizes(page)) <= 7


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", ["nb", "de", "it"])
def test_the_path_is_short_on_a_phone(language, reader):
    page = reader(viewport=_PHONE)
    page.goto(f"{language}/path/")
    assert page.evaluate(_HEIGHT) <= 1800


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.long)])
def test_examples_are_found(step, reader):
    page = reader()
    # Every run tries one example of each language: the first, the second, the third.
    for turn, language in enumerate(("nb", "de", "it")):
        page.goto(f"{language}/")
        examples = page.locator(".kx-examples a")
        expect(examples).to_have_count(3)
        addresses = examples.evaluate_all("all => all.map((each) => each.href)")
        for address in addresses[turn % step :: step]:
            page.goto(address)
            expect(page.locator(".kx-results ol").first.locator("li").first).to_be_visible()


def taken(page: Page) -> list[str]:
    return page.locator(".kx-ask .kx-taken").evaluate_all(
        "all => all.map(e => e.getAttribute('width'))"
    )


def test_the_book_is_operated_with_two_buttons_and_a_field(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/")
    book = page.locator(".kx-book")
    field, result = book.get_by_role("textbox"), book.get_by_role("status")
    expect(result).to_have_text("50,075\u00a0USD")
    book.get_by_role("button", name="100 mehr").click()
    expect(field).to_have_value("300")
    expect(result).to_have_text("50,0833\u00a0USD")
    assert taken(page) == ["0%", "100%", "100%"]
    for _ in range(2):
        book.get_by_role("button", name="100 weniger").click()
    expect(result).to_have_text("50,05\u00a0USD")
    expect(book.get_by_text("0,00\u00a0USD über dem besten Kurs")).to_be_visible()
    expect(book.get_by_role("button", name="100 weniger")).to_be_disabled()
    field.fill("9.999")
    field.press("Enter")
    expect(field).to_have_value("700")
    expect(book.get_by_role("button", name="100 mehr")).to_be_disabled()
    field.fill("viel")
    field.press("Tab")
    expect(field).to_have_value("700")


def test_the_book_leads_to_the_whole_calculator_with_its_figures(reader):
    page = reader()
    page.goto("nb/")
    page.get_by_role("button", name="100 flere").click()
    average = page.locator(".kx-book output").inner_text()
    page.locator(".kx-book [data-whole]").click()
    expect(page.locator('output[name="average"]')).to_have_text(
        average.replace("50,0833", "50,0833")
    )


@pytest.mark.parametrize("options", [{"java_script_enabled": False}, {}])
def test_the_book_is_read_without_scripts_and_on_paper(options, reader):
    page = reader(**options)
    page.goto("it/")
    page.emulate_media(media="print" if not options else "screen")
    book = page.locator(".kx-book")
    expect(book.locator("output")).to_have_text("50,075\u00a0USD")
    expect(book.locator("tbody th")).to_have_text(
        ["50,15", "50,10", "50,05", "0,10", "49,95", "49,90", "49,85"]
    )
    expect(book.get_by_role("button")).to_have_count(0)


def test_the_path_knows_what_was_read_until_it_is_forgotten(reader):
    path = project_glossary().path
    first, second = (stage.concepts for stage in path[:2])
    on_path = sum(len(stage.concepts) for stage in path)
    page = reader()
    page.goto("nb/")
    stations = page.locator(".kx-stations")
    expect(stations.locator("li").first).to_contain_text(f"{len(first)} begreper")
    expect(stations.locator("[data-part=read]")).to_have_text("")
    for concept in (*first, second[0], "nyse"):
        page.goto(f"nb/{concept}/")
    page.goto("de/")
    expect(stations.locator("li").first).to_contain_text(f"{len(first)} von {len(first)} gelesen")
    expect(stations.locator("li").nth(1)).to_contain_text(f"1 von {len(second)} gelesen")
    expect(stations.locator("[data-part=read]")).to_have_text(
        f"{len(first) + 1} von {on_path} gelesen"
    )
    page.get_by_role("link", name="Weiter: Primärmarkt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Primärmarkt")
    page.goto("de/path/")
    expect(page.locator(".kx-stages details[open] h2")).to_have_text(
        "Neue Wertpapiere werden verkauft"
    )
    page.get_by_role("button", name="Vergessen, was ich gelesen habe").click()
    expect(page.get_by_role("link", name="Beginnen: Emittent")).to_be_visible()
    expect(page.locator("[data-part=read]")).to_have_text("")


def test_a_card_and_a_page_that_is_gone_are_nothing_that_was_read(reader):
    page = reader()
    page.goto("nb/share/")
    assert page.evaluate("localStorage.getItem('kurslex-read')") == "share"
    page.goto("nb/path/")
    page.goto("nb/a-z/")
    assert page.evaluate("localStorage.getItem('kurslex-read')") == "share"


@pytest.mark.parametrize("scripts", [True, False])
def test_an_address_of_a_stage_leads_to_its_station(scripts, reader):
    page = reader(java_script_enabled=scripts)
    page.goto("nb/path/#stage-orders")
    expect(page.locator("#stage-orders")).to_be_in_viewport()
    if scripts:
        expect(page.locator(".kx-stages details[open] h2")).to_have_text("Ordrene møtes")


def test_an_old_address_of_a_theme_leads_to_its_page(reader, server):
    page = reader()
    page.goto("nb/#theme-prices")
    page.wait_for_url(f"{server.address}nb/theme/prices/")
    page.goto("nb/terms/#false-friends-share")
    page.wait_for_url(f"{server.address}nb/false-friends/#false-friends-share")
