"""The form and its address: one for every language, strange ones, and one for two forms."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.form_pages import OPEN, SITE, form_pages, leave, outputs, type_into
from tests.site.words import LOCALES


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    with form_pages(browser) as opened:
        yield opened


def test_one_address_works_in_every_language(open_page: OPEN) -> None:
    for tag in LOCALES:
        page = open_page(f"{tag}/?buy=1050.5&sell=1000&shares=3")
        assert outputs(page)[1] == "−4,81\u00a0%"
        type_into(page, "sell", "2000,25")
        leave(page, "sell")
        expect(page).to_have_url(f"{SITE}{tag}/?buy=1050.5&sell=2000.25&shares=3")
        link = page.locator("[data-part=link]").get_attribute("href")
        assert link == f"{page.url}#profit-loss"


def test_unknown_parameters_and_the_fragment_stay(open_page: OPEN) -> None:
    page = open_page("de/?utm=a%26b&sell=60&utm=c#example")
    type_into(page, "buy", "40")
    expect(page).to_have_url(f"{SITE}de/?utm=a%26b&sell=60&utm=c#example")
    leave(page, "buy")
    expect(page).to_have_url(f"{SITE}de/?utm=a%26b&sell=60&utm=c&buy=40&shares=100#example")
    page.get_by_role("button", name="Zurück zum Beispiel").click()
    expect(page).to_have_url(f"{SITE}de/?utm=a%26b&utm=c#example")
    assert outputs(page) == ["2.000,00\u00a0USD", "40,00\u00a0%"]
    assert page.locator("[name=sell]").input_value() == "70,00"


@pytest.mark.parametrize(
    ("written", "shown", "message"),
    [
        ("%3Cimg+src%3Dx+onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>", "keine Zahl"),
        ("1e3", "1e3", "keine Zahl"),
        ("1.000", "1.000", "höchstens 2 Nachkommastellen"),
        ("-1", "-1", "mindestens 0\u00a0USD"),
        ("", "", "fehlt eine Zahl"),
        ("9" * 100_000, "9" * 100_000, "zu lang"),
        ("__proto__", "__proto__", "keine Zahl"),
    ],
    ids=["markup", "exponent", "decimals", "low", "empty", "long", "proto"],
)
def test_hostile_parameters_stay_text(
    open_page: OPEN, written: str, shown: str, message: str
) -> None:
    page = open_page(f"de/?buy={written}&__proto__=1&constructor=2")
    assert page.locator("[name=buy]").input_value() == shown
    expect(page.locator("#profit-loss-buy-error")).to_contain_text(message)
    assert page.locator("img").count() == 0
    assert outputs(page) == ["–", "–"]


def test_calculators_on_one_page_keep_apart(open_page: OPEN) -> None:
    page = open_page("two/?second-one.sell=80&shares=10")
    assert outputs(page) == ["200,00\u00a0USD", "40,00\u00a0%", "300,00\u00a0USD", "60,00\u00a0%"]
    page.locator("#profit-loss-buy").fill("35")
    page.locator("#profit-loss-buy").press("Tab")
    assert outputs(page)[2:] == ["300,00\u00a0USD", "60,00\u00a0%"]
    own = "profit-loss.buy=35&profit-loss.sell=70&profit-loss.shares=10"
    expect(page).to_have_url(f"{SITE}two/?second-one.sell=80&shares=10&{own}")


@pytest.mark.parametrize(
    ("tag", "written", "shown"),
    [
        ("de", "10,5", "10,50"),
        ("nb", "10,5", "10,50"),
        ("it", "1.000,50", "1.000,50"),
        ("de", "1%20000", "1.000,00"),
        ("de", "10.5", "10,50"),
    ],
)
def test_an_address_typed_by_hand_is_read_as_the_page_is_typed(
    open_page: OPEN, tag: str, written: str, shown: str
) -> None:
    page = open_page(f"{tag}/?buy={written}&sell=2000")
    assert page.locator("[name=buy]").input_value() == shown
    expect(page.locator("#profit-loss-buy-error")).to_have_text("")
    link = page.locator("[data-part=link]").get_attribute("href")
    assert re.search(r"buy=[0-9]+(\.[0-9]+)?&", link)
