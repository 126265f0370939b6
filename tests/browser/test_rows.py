"""Lists of rows in the form: by keyboard and by touch, in addresses, with errors in their cells."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from kurslex.rendering.calculator import render_embed
from tests.browser.documents import ASSETS, OPEN, SITE, documents, page_of, stop_clock
from tests.browser.rendered import form, words
from tests.rendering.words import LOCALES
from tests.support.calculators import calculators

NARROW = {"width": 320, "height": 700}
# Presses the first button of a kind some times, as whoever has a mouse presses it once more.
PRESS = """([selector, times]) => {
    for (let time = 0; time < times; time++) document.querySelector(selector).click();
}"""


@cache
def served(path: str) -> str:
    """Return the document at `/LOCALE/ID/`, `/embed/ID/` or `/frame/ID/`."""
    kind, identifier = path.strip("/").split("/")
    calculator = calculators()[identifier]
    if kind == "frame":
        return f'<iframe sandbox="allow-scripts" src="/embed/{identifier}/?asks=50x7"></iframe>'
    if kind == "embed":
        locale, german = LOCALES["de"], words("de")
        return render_embed(
            calculator, locale, german, page=None, assets=ASSETS, canonical=SITE + path
        )
    return page_of(kind, form(identifier, kind))


# What is said in place of results, and how many errors, wrong fields and pictures there are.
TOLD = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const said = all(".kurslex-calculator__error").filter((each) => each.textContent);
    return {
        results: [...new Set(all("output").map((each) => each.textContent))],
        errors: said.length,
        wrong: all("[aria-invalid=true]").length,
        images: all("img").length,
    };
}"""


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, served, has_touch=True, viewport=NARROW) as opened:
        yield opened


@pytest.fixture
def open_fresh_page(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, served, has_touch=True, viewport=NARROW) as fresh:
        yield fresh


def cells(page: Page, name: str = "asks") -> list[list[str]]:
    return page.evaluate(
        """(name) => [...document.querySelectorAll(`[data-rows=${name}] li`)].map((row) =>
            [...row.querySelectorAll("input")].map((input) => input.value))""",
        name,
    )


def outputs(page: Page) -> list[str]:
    return page.locator("output").all_text_contents()


def cell(page: Page, label: str) -> Locator:
    return page.get_by_role("textbox", name=label, exact=True)


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


def test_one_address_in_every_language(open_page: OPEN) -> None:
    for tag in LOCALES:
        page = open_page(f"{tag}/market-order/?asks=49.5x10,50x500&quantity=20&utm=a%2Cb#x")
        assert cells(page) == [["49,50", "10"], ["50,00", "500"]]
        assert outputs(page)[0] == "995,00\u00a0USD"
        page.locator("[name=quantity]").fill("30")
        page.locator("[name=quantity]").press("Tab")
        state = "asks=49.5x10,50x500&quantity=30&utm=a,b#x"
        expect(page).to_have_url(f"{SITE}{tag}/market-order/?{state}")
        link = page.locator("[data-part=link]").get_attribute("href")
        assert link == page.url.replace("#x", "#market-order")


@pytest.mark.parametrize(
    ("written", "shown", "wrong"),
    [
        ("", [], 0),
        ("x", [["", ""]], 2),
        ("50", [["50,00", ""]], 1),
        ("50x1x2", [["50,00", "1x2"]], 1),
        ("50x1,", [["50,00", "1"], ["", ""]], 2),
        ("50,5x1", [["50,50", "1"]], 0),
        ("%3Cimg+src%3Dx+onerror%3Dalert(1)%3E", [["<img src=", " onerror=alert(1)>"]], 2),
        ("-1x1e3", [["-1", "1e3"]], 2),
        ("1e999x1.5", [["1e999", "1.5"]], 2),
        ("50%00x1%E2%80%AE", [["50\0", "1\u202e"]], 2),
        ("__proto__x{row}", [["__proto__", "{row}"]], 2),
        ("0x5", [["0", "5"]], 1),
        (",".join(["50x1"] * 20), [["50,00", "1"]] * 20, 0),
        (
            ",".join(["50x1"] * 22),
            [["50,00", "1"]] * 19 + [["50,00", "1,50x1,50x1"]],
            1,
        ),
        ("9" * 50_000 + "x1", [["9" * 50_000, "1"]], 1),
        ("," * 50_000, [["", ""]] * 19 + [["," * (50_000 - 19), ""]], 40),
    ],
    ids=[
        *("none", "empty", "half", "triple", "comma-last", "comma-decimal", "markup", "exponent"),
        *("huge", "nul-and-bidi", "names", "low", "most", "too-many", "long", "separators"),
    ],
)
def test_hostile_rows_stay_text(
    open_page: OPEN, written: str, shown: list[list[str]], wrong: int
) -> None:
    page = open_page(f"de/market-order/?asks={written}&asks=1x1&__proto__=2")
    assert cells(page) == shown
    told = page.evaluate(TOLD)
    assert told["wrong"] == wrong
    assert told["images"] == 0
    assert told["results"] == ["–"]  # all too few, where they are no other nonsense


HOSTILE = ("<img src=x onerror=alert(1)>", "9" * 10_000, "1e999", "NaN", "\0", "\u202e5", "１", "")


def hostile_values() -> list[Any]:
    """Return calculators with what is typed: all values in the long run, two in turn in any."""
    often = {each: HOSTILE[2 * place % 8 :][:2] for place, each in enumerate(calculators())}
    return [
        *(pytest.param(each, values, id=each) for each, values in often.items()),
        *(
            pytest.param(each, HOSTILE, id=f"{each}-all", marks=pytest.mark.long)
            for each in calculators()
        ),
    ]


@pytest.mark.parametrize(("identifier", "values"), hostile_values())
def test_hostile_values_of_every_input(
    open_page: OPEN, identifier: str, values: tuple[str, ...]
) -> None:
    calculator = calculators()[identifier]
    names = [each.name for each in (*calculator.inputs, *calculator.rows)]
    for value in values:
        query = urlencode([(name, value) for name in names] + [(name, "1") for name in names])
        told = open_page(f"de/{identifier}/?{query}").evaluate(TOLD)
        assert told["results"] == ["–"]
        assert told["errors"] == told["wrong"] >= len(calculator.inputs)
        assert told["images"] == 0


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
    expect(page.locator("form")).to_be_hidden()
    context.close()
