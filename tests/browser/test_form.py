"""The form in a real browser: what a reader sees and hears."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.documents import stop_clock
from tests.browser.form_pages import OPEN, SITE, files, form_pages, leave, outputs, type_into


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    with form_pages(browser) as opened:
        yield opened


@pytest.fixture
def open_fresh_page(browser: Browser) -> Iterator[OPEN]:
    with form_pages(browser) as fresh:
        yield fresh


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("tag", "profit"),
    [("nb", "2\u00a0000,00\u00a0USD"), ("de", "2.000,00\u00a0USD"), ("it", "2.000,00\u00a0USD")],
)
def test_starts_with_the_example(open_page: OPEN, tag: str, profit: str) -> None:
    page = open_page(f"{tag}/")
    expect(page.locator("form")).to_be_visible()
    assert outputs(page) == [profit, "40,00\u00a0%"]
    expect(page).to_have_url(f"{SITE}{tag}/")


def test_without_the_script_the_fields_are_hidden_and_the_example_is_not(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(files()["/de/"])
    expect(page.locator("input, button, select").filter(visible=True)).to_have_count(0)
    expect(page.locator("output").first).to_have_text("2.000,00\u00a0USD")
    expect(page.locator("output").first).to_be_visible()
    expect(page.get_by_text("= 2.000,00\u00a0USD")).to_be_hidden()
    page.get_by_text("Rechenweg").click()
    expect(page.get_by_text("= 2.000,00\u00a0USD")).to_be_visible()
    expect(page.locator("math").first).to_be_visible()
    context.close()


def test_results_follow_each_key_errors_wait_for_the_change(open_page: OPEN) -> None:
    page = open_page("de/")
    error = page.locator("#profit-loss-buy-error")
    type_into(page, "buy", "60.5")
    assert outputs(page) == ["950,00\u00a0USD", "15,70\u00a0%"]
    type_into(page, "buy", "60.5x")
    assert outputs(page) == ["–", "–"]
    expect(error).to_have_text("")
    expect(page.locator("[data-part=link]")).to_be_hidden()
    leave(page, "buy")
    expect(error).to_have_text("Das ist keine Zahl. Möglich ist zum Beispiel 50,00.")
    buy = page.locator("[name=buy]")
    expect(buy).to_have_attribute("aria-invalid", "true")
    expect(buy).to_have_accessible_description(
        "USD Preis je Aktie beim Kauf, ohne Gebühren "
        "Das ist keine Zahl. Möglich ist zum Beispiel 50,00."
    )
    assert buy.input_value() == "60.5x"
    type_into(page, "buy", "1,000.5")
    expect(error).to_have_text("")
    leave(page, "buy")
    assert buy.input_value() == "1.000,50"
    expect(buy).to_have_attribute("aria-invalid", "false")


def test_refusals_in_the_language_of_the_page(open_page: OPEN) -> None:
    page = open_page("it/")
    for text, message in {
        "": "Manca un numero, per esempio 100.",
        "-5": "Il valore deve essere almeno 0.",
        "1,5": "Serve un numero intero, per esempio 100.",
        "1" * 41: "Il testo è troppo lungo per un numero. Va bene, per esempio, 100.",
        "9" * 20: "Il valore può essere al massimo 1.000.000.000.000.",
    }.items():
        type_into(page, "shares", text)
        leave(page, "shares")
        expect(page.locator("#profit-loss-shares-error")).to_have_text(message)
        assert outputs(page) == ["–", "–"]


def test_one_status_sentence_after_a_pause(open_fresh_page: OPEN) -> None:
    page = open_fresh_page("nb/")
    stop_clock(page)
    status = page.get_by_role("status").and_(page.locator("p"))
    expect(status).to_have_text("")
    type_into(page, "buy", "60")
    page.clock.run_for(500)
    type_into(page, "buy", "65")
    page.clock.run_for(500)
    expect(status).to_have_text("")
    page.clock.run_for(500)
    expect(status).to_have_text("Gevinst eller tap: 500,00\u00a0USD. Avkastning: 7,69\u00a0%.")
    type_into(page, "buy", "x")
    page.clock.run_for(1000)
    expect(status).to_have_text("Ikke noe resultat: Minst ett felt må rettes.")


def test_division_by_zero_is_worded(open_page: OPEN) -> None:
    page = open_page("de/?buy=0")
    assert outputs(page) == ["–", "–"]
    expect(page.locator("[data-part=note]")).to_have_text(
        "Diese Werte führen zu keinem Ergebnis, denn es müsste durch null geteilt werden."
    )
    expect(page.locator(".kurslex-calculator__error").first).to_have_text("")


def test_return_does_not_leave_the_page(open_page: OPEN) -> None:
    page = open_page("de/")
    type_into(page, "sell", "80")
    page.locator("[name=sell]").press("Enter")
    assert outputs(page) == ["3.000,00\u00a0USD", "60,00\u00a0%"]
    assert page.locator("[name=sell]").input_value() == "80,00"


def test_in_a_sandboxed_frame(open_page: OPEN) -> None:
    page = open_page("frame/")
    frame = page.frame_locator("iframe")
    expect(frame.locator("form")).to_be_visible()
    expect(frame.locator("output").first).to_have_text("1.000,00\u00a0USD")
    frame.locator("[name=buy]").fill("55")
    frame.locator("[name=buy]").press("Tab")
    expect(frame.locator("output").first).to_have_text("500,00\u00a0USD")
    link = frame.locator("[data-part=link]").get_attribute("href")
    assert link == f"{SITE}de/?buy=55&sell=60&shares=100#profit-loss"
