"""The form the other way round: chosen by keyboard, kept in the address, read without a script."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from kurslex.site.parts.calculator_html import render_embed
from tests.browser.axe import bring_axe, faults
from tests.browser.documents import ASSETS, OPEN, SITE, documents, page_of, stop_clock
from tests.browser.rendered import form, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators


@cache
def body(path: str) -> str:
    """Return the document at `/LOCALE/ID/`, `/LOCALE/all/`, `/embed/ID/` or `/two/`."""
    if path == "/two/":
        return page_of("de", form("profit-loss", "de") + form("total-return", "de"))
    kind, identifier = path.strip("/").split("/")
    if identifier == "all":
        return page_of(kind, "".join(form(each, kind) for each in WITH_TARGETS))
    calculator = calculators()[identifier]
    if kind == "embed":
        italian = LOCALES["it"], words("it")
        return render_embed(calculator, *italian, page="/it/", assets=ASSETS, canonical=SITE + path)
    return page_of(kind, form(identifier, kind))


WITH_TARGETS = [identifier for identifier, each in calculators().items() if each.targets]
EACH_CHOICE = """([identifier, keys]) => keys.map((key) => {
    const within = document.getElementById(identifier);
    const [select, formula] = within.querySelectorAll("select, [data-part=formula]");
    Object.assign(select, { value: key }).dispatchEvent(new Event("change", { bubbles: true }));
    const { value } = within.querySelector(`input[name=${key.split(" ")[0]}]`);
    const formulas = formula.querySelectorAll("math").length;
    return [value, formulas, formula.textContent, document.documentElement.scrollWidth];
})"""
SIZE = {"width": 390, "height": 800}
SOLUTIONS = ".kurslex-calculator__solutions"


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, body, viewport=SIZE, bypass_csp=True) as opened:
        yield opened


@pytest.fixture
def open_fresh_page(browser: Browser) -> Iterator[OPEN]:
    with documents(browser, body, viewport=SIZE, bypass_csp=True) as fresh:
        yield fresh


def outputs(page: Page) -> list[str]:
    return page.locator("output").all_text_contents()


def field(page: Page, name: str) -> str:
    return page.locator(f"input[name={name}]").input_value()


def choose(page: Page, key: str, *, at: int = 0) -> None:
    """Choose what is looked for, in what a reader has to open first."""
    details = page.locator(SOLUTIONS).nth(at)
    if details.get_attribute("open") is None:
        details.locator("> summary").click()
    details.locator("select").select_option(key)


def expect_query(page: Page, query: str) -> None:
    """Wait for the address to hold a state, which it does a moment after the page."""
    expect(page).to_have_url(re.compile(rf"\?{re.escape(query)}(#.*)?$"))


def test_by_keyboard_alone(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    focused = page.locator(":focus")
    page.locator(f"{SOLUTIONS} > summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(focused).to_have_accessible_name("Was ist gesucht?")
    page.keyboard.type("Verkaufspreis für einen")  # a select finds its options by their words
    expect(focused).to_have_value("sell profit")
    expect(page.locator("[data-part=formula] math")).to_be_visible()
    page.keyboard.press("Tab")
    expect(focused).to_have_accessible_name("Gewinn oder Verlust")
    expect(focused).to_have_accessible_description("USD Der Wert, der herauskommen soll")
    assert field(page, "profit") == "2.000,00"  # what it was, so that nothing jumps
    assert field(page, "sell") == "70,00"
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("1000")
    assert field(page, "sell") == "60,00"
    page.keyboard.press("Tab")
    found = page.locator("input[name=sell]")
    found.focus()
    expect(focused).to_have_accessible_name("Verkaufspreis")
    expect(focused).not_to_be_editable()
    page.keyboard.type("9")
    assert field(page, "sell") == "60,00"
    assert outputs(page) == ["1.000,00\u00a0USD", "20,00\u00a0%"]
    expect_query(page, "solve=sell&profit=1000&buy=50&shares=100")


def test_the_status_says_what_was_found(open_fresh_page: OPEN) -> None:
    page = open_fresh_page("nb/profit-loss/?solve=sell&profit=1000")
    stop_clock(page)
    page.locator("input[name=buy]").fill("40")
    page.clock.run_for(1000)
    status = page.get_by_role("status").and_(page.locator("p"))
    expect(status).to_have_text(
        "Salgspris: 50,00\u00a0USD. Gevinst eller tap: 1\u00a0000,00\u00a0USD. "
        "Avkastning: 25,00\u00a0%."
    )


@pytest.mark.sampled(3)
@pytest.mark.parametrize("tag", LOCALES)
def test_the_address_holds_the_state_in_every_language(open_page: OPEN, tag: str) -> None:
    address = "?solve=sell&profit=1000&buy=50&shares=100"
    page = open_page(f"{tag}/profit-loss/{address}#x")
    assert page.locator("select").input_value() == "sell profit"
    assert field(page, "sell") == "60,00"
    assert page.locator("[data-part=link]").get_attribute("href") == page.url.replace(
        "#x", "#profit-loss"
    )
    page.locator("input[name=buy]").fill("45")
    page.locator("input[name=buy]").press("Tab")
    expect_query(page, "solve=sell&profit=1000&buy=45&shares=100")
    choose(page, "")
    expect_query(page, "buy=45&shares=100&sell=55")
    assert outputs(page)[0].endswith("000,00\u00a0USD")
    expect(page.locator("[data-part=formula]")).to_be_hidden()
    expect(page.locator("input[name=profit]")).to_be_hidden()
    expect(page.locator("input[name=sell]")).to_be_editable()


def test_the_address_may_leave_things_out(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/?solve=buy&rate_of_return=75")
    assert page.locator("select").input_value() == "buy rate_of_return"
    assert field(page, "buy") == "40,00"
    open_page("de/profit-loss/?solve=buy")
    assert page.locator("select").input_value() == "buy profit"
    assert (field(page, "profit"), field(page, "buy")) == ("1.000,00", "60,00")


def test_a_wrong_wish_is_none(open_page: OPEN) -> None:
    for wish in ("?solve=rate", "?solve=", "?solve=sell%20profit", "?solve=%3Cb%3E", "?profit=5"):
        page = open_page(f"de/profit-loss/{wish}")
        assert page.locator("select").input_value() == "", wish
        assert outputs(page) == ["2.000,00\u00a0USD", "40,00\u00a0%"], wish


def test_hostile_targets_stay_text(open_page: OPEN) -> None:
    for text in ("9" * 10_000, "1e999", "<img src=x>", "\u202ex", ""):
        page = open_page(f"de/profit-loss/?{urlencode({'solve': 'sell', 'profit': text})}")
        wrong = page.locator("input[name=profit]")
        expect(wrong).to_have_attribute("aria-invalid", "true")
        assert page.locator("#profit-loss-target-profit-error").text_content(), text
        assert (field(page, "sell"), set(outputs(page))) == ("–", {"–"}), text


def test_where_nothing_leads_there_the_note_says_so(open_page: OPEN) -> None:
    page = open_page("it/profit-loss/?solve=sell&profit=-5001")
    assert (field(page, "sell"), outputs(page)) == ("–", ["–", "–"])
    note = page.locator("[data-part=note]")
    expect(note).to_contain_text("Nessun valore tra 0\u00a0USD e 1.000.000.000.000\u00a0USD")
    page.locator("input[name=profit]").fill("-5000")
    assert (field(page, "sell"), note.text_content()) == ("0,00", "")
    choose(page, "shares profit")
    page.locator("input[name=sell]").fill("50")
    expect(note).to_contain_text("dividere per zero")
    # What had no value begins again with its default.
    choose(page, "")
    assert (field(page, "shares"), field(page, "sell")) == ("100", "50,00")


def test_what_was_wrong_is_forgotten_once_it_is_looked_for(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/?sell=x")
    expect(page.locator("input[name=sell]")).to_have_attribute("aria-invalid", "true")
    choose(page, "sell profit")
    expect(page.locator("input[name=sell]")).to_have_attribute("aria-invalid", "false")
    expect(page.locator("#profit-loss-sell-error")).to_have_text("")


def test_reset_returns_to_the_usual_direction(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/?utm=1&solve=buy&profit=500&sell=60#x")
    page.get_by_role("button", name="Zurück zum Beispiel").click()
    expect(page).to_have_url(f"{SITE}de/profit-loss/?utm=1#x")
    assert page.locator("select").input_value() == ""
    assert outputs(page) == ["2.000,00\u00a0USD", "40,00\u00a0%"]
    expect(page.locator("input[name=buy]")).to_be_editable()


def test_two_calculators_keep_their_wishes_apart(open_page: OPEN) -> None:
    page = open_page("two/?total-return.solve=dividend&total-return.total_return=45")
    selects = page.locator("select")
    assert [selects.nth(n).input_value() for n in (0, 1)] == ["", "dividend total_return"]
    assert page.locator("#total-return-dividend").input_value() == "2,5000"
    choose(page, "buy profit")
    expect(page).to_have_url(re.compile("profit-loss.solve=buy"))
    expect(page).to_have_url(re.compile("total-return.solve=dividend"))


def test_in_a_page_for_frames(open_page: OPEN) -> None:
    page = open_page("embed/bond-price/?solve=market_yield&clean=1000")
    assert field(page, "market_yield") == "3,9965"
    assert outputs(page)[2] == "1.000,0037\u00a0USD"
    expect(page.locator("[data-part=formula]")).to_contain_text("non si può invertire")


def test_every_choice_shows_its_formula_and_a_value(open_page: OPEN) -> None:
    page = open_page("nb/all/")
    for identifier in WITH_TARGETS:
        page.locator(f"#{identifier} {SOLUTIONS} > summary").click()
        solutions = calculators()[identifier].solutions()
        seen = page.evaluate(EACH_CHOICE, [identifier, [each.key for each in solutions]])
        for solution, (value, formulas, text, width) in zip(solutions, seen, strict=True):
            said = value not in {"", "–"}, formulas, bool(text), width <= 390
            assert said == (True, bool(solution.program), True, True), (identifier, solution.key)


def test_axe_finds_nothing_in_either_scheme(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/?solve=sell&profit=1000")
    bring_axe(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert faults(page) == []
    page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true; })")
    assert faults(page) == []


def test_without_a_script_the_turned_formulas_can_be_read(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(body("/nb/profit-loss/"))
    expect(page.locator("input, select").filter(visible=True)).to_have_count(0)
    page.locator(f"{SOLUTIONS} summary").click()
    first = page.locator(".kurslex-calculator__solution").first
    expect(first.locator("math")).to_be_visible()
    expect(first).to_contain_text("1\u00a0000,00 / 100 + 50,00 = 10,00 + 50,00 = 60,00\u00a0USD")
    context.close()
