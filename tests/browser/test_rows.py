"""Lists of rows in the form: by keyboard and by touch, with errors in their cells."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.documents import OPEN, SITE, documents, stop_clock
from tests.browser.rows import NARROW, cell, cells, outputs, served

# Presses the first button of a kind some times, as whoever has a mouse presses it once more.
PRESS = """([selector, times]) => {
    for (let time = 0; time < times; time++) document.querySelector(selector).click();
}"""


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, served, has_touch=True, viewport=NARROW) as opened:
        yield opened


@pytest.fixture
def open_fresh_page(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, served, has_touch=True, viewport=NARROW) as fresh:
        yield fresh


def test_rows_start_with_the_example(open_page: OPEN) -> None:
    page = open_page("de/market-order/")
    assert cells(page) == [["50,05", "100"], ["50,10", "200"], ["50,20", "300"]]
    assert outputs(page)[0] == "20.045,00\u00a0USD"
    expect(page.get_by_role("group", name="Verkaufsaufträge im Orderbuch")).to_be_visible()


def test_rows_by_keyboard_alone(open_page: OPEN) -> None:
    page = open_page("de/market-order/")
    cell(page, "Anzahl, Zeile 3").focus()
    page.keyboard.press("Tab")
    remove = page.get_by_role("button", name="Zeile 3 entfernen: Verkaufsaufträge im Orderbuch")
    expect(remove).to_be_focused()
    page.keyboard.press("Enter")
    assert cells(page) == [["50,05", "100"], ["50,10", "200"]]
    expect(page.locator("[data-part=note]")).to_contain_text("Das Orderbuch ist zu dünn")
    add = page.get_by_role("button", name="Zeile hinzufügen: Verkaufsaufträge im Orderbuch")
    expect(add).to_be_focused()
    page.keyboard.press("Space")
    expect(cell(page, "Kurs, Zeile 3")).to_be_focused()
    assert cells(page)[2] == ["50,30", "100"]
    page.keyboard.type("50")
    page.keyboard.press("Tab")
    page.keyboard.type("250")
    page.keyboard.press("Tab")
    assert outputs(page)[0] == "20.010,00\u00a0USD"
    state = "quantity=400&asks=50.05x100,50.1x200,50x250"
    expect(page).to_have_url(f"{SITE}de/market-order/?{state}")


def test_rows_by_touch(open_page: OPEN) -> None:
    page = open_page("nb/call-auction/")
    page.get_by_role("button", name="Fjern rad 1: Kjøpsordrer").tap()
    assert [row[0] for row in cells(page, "bids")] == ["50,10", "50,00", "49,90"]
    expect(page.get_by_role("button", name="Fjern rad 1: Kjøpsordrer")).to_be_focused()
    page.get_by_role("button", name="Legg til en rad: Salgsordrer").tap()
    assert cells(page, "asks")[-1] == ["50,00", "100"]
    for button in page.locator("[data-rows] button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_no_more_rows_than_the_most_and_none_is_worded(open_page: OPEN) -> None:
    page = open_page("it/market-order/")
    add = page.get_by_role("button", name="Aggiungi una riga: Ordini di vendita nel book")
    add.click()
    page.evaluate(PRESS, ["[data-add]", 16])
    expect(add).to_be_disabled()
    assert len(cells(page)) == 20
    page.evaluate(PRESS, ["[data-rows] li button", 19])
    page.locator("[data-rows] li button").click()
    assert cells(page) == []
    expect(add).to_be_focused()
    expect(page.locator("[data-part=note]")).to_have_text(
        "Il book è vuoto. Senza ordini di vendita non c’è nulla da comprare."
    )
    expect(page).to_have_url(f"{SITE}it/market-order/?quantity=400&asks=")
    page.get_by_role("button", name="Torna all’esempio").click()
    assert len(cells(page)) == 3
    expect(page).to_have_url(f"{SITE}it/market-order/")


def test_errors_stand_in_their_cells(open_page: OPEN) -> None:
    page = open_page("de/market-order/")
    price = cell(page, "Kurs, Zeile 2")
    price.fill("abc")
    assert outputs(page) == ["–"] * 4
    expect(page.locator(".kurslex-calculator__error:not(:empty)")).to_have_count(0)
    price.press("Tab")
    wrong = page.locator(".kurslex-calculator__error:not(:empty)")
    expect(wrong).to_have_text("Das ist keine Zahl. Möglich ist zum Beispiel 50,30.")
    expect(price).to_have_attribute("aria-invalid", "true")
    expect(price).to_have_accessible_description(
        "USD Das ist keine Zahl. Möglich ist zum Beispiel 50,30."
    )
    # What is wrong stays wrong, and in its row, when another row goes.
    page.get_by_role("button", name="Zeile 1 entfernen").click()
    assert cells(page) == [["abc", "200"], ["50,20", "300"]]
    expect(cell(page, "Kurs, Zeile 1")).to_have_attribute("aria-invalid", "true")
    cell(page, "Kurs, Zeile 1").fill("50,1")
    assert outputs(page)[0] == "20.060,00\u00a0USD"


def test_rows_in_a_sandboxed_frame(open_page: OPEN) -> None:
    page = open_page("frame/market-order/")
    frame = page.frame_locator("iframe")
    expect(frame.locator("[data-rows] li")).to_have_count(1)
    expect(frame.locator("[data-part=note]")).to_contain_text("zu dünn")
    frame.locator("[data-add]").click()
    expect(frame.locator("[data-rows] li")).to_have_count(2)
    frame.locator("[data-rows] input").nth(1).fill("400")
    expect(frame.locator("output").first).to_have_text("20.000,00\u00a0USD")


def test_a_warning_comes_with_its_result(open_fresh_page: OPEN) -> None:
    page = open_fresh_page("nb/annualised-return/?days=100")
    assert outputs(page) == ["241,48\u00a0%"]
    note = page.locator("[data-part=note]")
    expect(note).to_contain_text("Perioden er kortere enn ett år.")
    stop_clock(page)
    page.locator("[name=days]").fill("99")
    page.clock.run_for(1000)
    expect(page.get_by_role("status").and_(page.locator("p"))).to_contain_text(
        "%. Perioden er kortere enn ett år."
    )
    page.locator("[name=days]").fill("365")
    expect(note).to_have_text("")


def test_without_a_script_the_rows_are_a_table(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(served("nb/market-order"))
    table = page.get_by_role("table", name="Salgsordrer i ordreboken")
    assert table.get_by_role("row").all_text_contents() == [
        "kurs (USD)antall",
        "50,05100",
        "50,10200",
        "50,20300",
    ]
    expect(page.locator("input, button").filter(visible=True)).to_have_count(0)
    context.close()
