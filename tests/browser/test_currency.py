"""Another sign for amounts in the reader's own currency: everywhere, in no number, and shared."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from kurslex.site.parts.calculator_html import render_calculator, render_embed
from tests.browser.documents import Documents, watched
from tests.browser.rendered import script, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators

SITE = "https://kurslex.test/"
CODES = ("USD", "EUR", "NOK", "CHF")
LOCAL = ("bond-duration", "present-value", "price-earnings", "rights-issue")
Open = Callable[[str], Page]
ASSETS = dict.fromkeys(("embed.css", "embed.js", "icon.svg"), "/none") | {
    "calculators.js": "/calculators.js"
}


@cache
def page_with(tag: str, *identifiers: str) -> str:
    bodies = "".join(
        render_calculator(
            calculators()[each],
            LOCALES[tag],
            words(tag),
            embed=f"/{tag}/embed/{each}/",
            currencies=CODES,
        )
        for each in identifiers
    )
    return f'<!doctype html><script src="/calculators.js" defer></script><body>{bodies}'


@cache
def framed(tag: str, identifier: str) -> str:
    return render_embed(
        calculators()[identifier],
        LOCALES[tag],
        words(tag),
        page=f"/{tag}/{identifier}/",
        assets=ASSETS,
        canonical=SITE,
        currencies=CODES,
    )


def answer(route: Route) -> None:
    match urlsplit(route.request.url).path.strip("/").split("/"):
        case ["calculators.js"]:
            route.fulfill(body=script(), content_type="text/javascript")
        case [tag, "embed", identifier]:
            route.fulfill(body=framed(tag, identifier), content_type="text/html; charset=utf-8")
        case ["frame", tag, identifier]:
            address = f"/{tag}/embed/{identifier}/?{urlsplit(route.request.url).query}"
            body = f'<!doctype html><iframe sandbox="allow-scripts" src="{address}"></iframe>'
            route.fulfill(body=body, content_type="text/html; charset=utf-8")
        case [tag, *identifiers] if tag in LOCALES:
            body = page_with(tag, *identifiers)
            route.fulfill(body=body, content_type="text/html; charset=utf-8")
        case _:
            route.fulfill(body="", content_type="text/css")


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[Documents]:
    with watched(browser, answer, viewport={"width": 800, "height": 900}) as shown:
        yield shown


@pytest.fixture
def open_page(shared: Documents) -> Iterator[Open]:
    def visit(path: str) -> Page:
        shared.page.goto(SITE + path)
        return shared.page

    yield visit
    shared.clear()


def said(part: Locator) -> str:
    """Return all that a calculator says, to eyes and to scripts, but the choice itself."""
    return str(
        part.evaluate(
            """(part) => {
                const copy = part.cloneNode(true);
                for (const each of copy.querySelectorAll("[data-currency]")) each.remove();
                return copy.outerHTML.replace(/currency=\\w+/g, "");
            }"""
        )
    )


def codes_in(part: Locator) -> set[str]:
    return set(re.findall(r"\b(?:USD|EUR|NOK|CHF|LOCAL)\b", said(part)))


def outputs(part: Locator) -> list[str]:
    return part.locator("output").all_inner_texts()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("identifier", LOCAL)
def test_every_sign_of_a_calculator_follows_and_no_number(open_page: Open, identifier: str) -> None:
    page = open_page(f"nb/{identifier}/")
    part, choice = page.locator(f"#{identifier}"), page.get_by_label("Valuta")
    expect(choice).to_have_value("NOK")
    assert codes_in(part) == {"NOK"}
    before = outputs(part)
    for code in ("CHF", "USD", "EUR"):
        choice.select_option(code)
        assert codes_in(part) == {code}
        assert outputs(part) == [text.replace("NOK", code) for text in before]
        assert f"currency={code}" in page.url
    choice.select_option("NOK")
    assert codes_in(part) == {"NOK"}
    assert outputs(part) == before
    assert "currency" not in page.url


@pytest.mark.sampled(2)
@pytest.mark.parametrize("identifier", LOCAL)
def test_an_address_brings_the_sign(open_page: Open, identifier: str) -> None:
    plain = open_page(f"de/{identifier}/")
    before = outputs(plain.locator(f"#{identifier}"))
    page = open_page(f"de/{identifier}/?currency=CHF")
    part = page.locator(f"#{identifier}")
    expect(page.get_by_label("Währung")).to_have_value("CHF")
    assert codes_in(part) == {"CHF"}
    assert outputs(part) == [text.replace("EUR", "CHF") for text in before]


@pytest.mark.parametrize("code", ["XYZ", "", "nok", "<b>", "JPY"])
def test_another_address_brings_the_languages_own(open_page: Open, code: str) -> None:
    page = open_page(f"it/present-value/?currency={code}")
    expect(page.get_by_label("Valuta")).to_have_value("EUR")
    assert codes_in(page.locator("#present-value")) == {"EUR"}


def test_a_field_reads_the_sign_that_is_chosen(open_page: Open) -> None:
    page = open_page("nb/rights-issue/?currency=EUR")
    price = page.locator("#rights-issue-price")
    for typed, code, shown in (
        ("70 EUR", "EUR", "70,00"),
        ("€ 71", "EUR", "71,00"),
        ("72 kr", "NOK", "72,00"),
        ("$73", "USD", "73,00"),
    ):
        page.get_by_label("Valuta").select_option(code)
        price.fill(typed)
        price.blur()
        expect(price).to_have_value(shown)
    price.fill("74 EUR")
    price.blur()
    expect(price).to_have_attribute("aria-invalid", "true")


def test_words_on_bounds_and_targets_follow(open_page: Open) -> None:
    page = open_page("nb/rights-issue/?solve=subscription&right=99999&currency=CHF")
    note = page.locator("[data-part=note]")
    expect(note).to_contain_text("0,01\u00a0CHF")
    page.get_by_label("Valuta").select_option("EUR")
    expect(note).to_contain_text("0,01\u00a0EUR")
    page.locator("#rights-issue-price").fill("0")
    page.locator("#rights-issue-price").blur()
    expect(page.locator("#rights-issue-price-error")).to_contain_text("0,01\u00a0EUR")
    page.get_by_label("Valuta").select_option("NOK")
    expect(page.locator("#rights-issue-price-error")).to_contain_text("0,01\u00a0NOK")


def test_results_are_told_with_the_new_sign(open_page: Open) -> None:
    page = open_page("de/present-value/")
    page.get_by_label("Währung").select_option("USD")
    expect(page.get_by_role("status").first).to_contain_text("863,84\u00a0USD")


def test_shared_addresses_have_the_sign(open_page: Open) -> None:
    page = open_page("nb/present-value/?currency=USD&utm=1")
    page.locator("#present-value-years").fill("2")
    link = page.locator("[data-part=link]").get_attribute("href") or ""
    assert link.startswith(f"{SITE}nb/present-value/?currency=USD&utm=1&payment=1000")
    page.get_by_text("Del", exact=True).click()
    page.get_by_text("Kopier kode for innbygging").click()
    code = page.locator("textarea").input_value()
    assert f'src="{SITE}nb/embed/present-value/?currency=USD&amp;payment=1000' in code
    page.get_by_label("Valuta").select_option("NOK")
    page.get_by_text("Kopier kode for innbygging").click()
    assert (
        f'src="{SITE}nb/embed/present-value/?payment=1000' in page.locator("textarea").input_value()
    )


def test_an_example_set_back_keeps_the_sign(open_page: Open) -> None:
    page = open_page("nb/present-value/?payment=5000&currency=USD")
    page.get_by_text("Tilbake til eksempelet").click()
    expect(page.locator("output").first).to_have_text("863,84\u00a0USD")
    assert page.url.endswith("?currency=USD")


def test_dollars_on_the_same_page_stay(open_page: Open) -> None:
    page = open_page("nb/rights-issue/profit-loss/present-value/?currency=CHF")
    assert codes_in(page.locator("#profit-loss")) == {"USD"}
    choices = page.get_by_label("Valuta")
    assert choices.count() == 2
    choices.last.select_option("EUR")
    expect(choices.first).to_have_value("EUR")
    for name, code in (("rights-issue", "EUR"), ("present-value", "EUR"), ("profit-loss", "USD")):
        assert codes_in(page.locator(f"#{name}")) == {code}


def test_a_shut_frame_has_the_choice_too(open_page: Open) -> None:
    page = open_page("frame/de/present-value/?currency=NOK&payment=500")
    frame = page.frame_locator("iframe")
    expect(frame.locator("output").first).to_have_text("431,92\u00a0NOK")
    frame.get_by_label("Währung").select_option("CHF")
    expect(frame.locator("output").first).to_have_text("431,92\u00a0CHF")
    link = frame.locator("[data-part=link]").get_attribute("href")
    assert link == f"{SITE}de/present-value/?currency=CHF&payment=500&rate=5&years=3#present-value"


def test_without_scripts_there_is_no_choice(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    context.route("**/*", answer)
    page = context.new_page()
    page.goto(f"{SITE}it/price-earnings/?currency=CHF")
    expect(page.locator("[data-currency]")).to_be_hidden()
    assert codes_in_source(page.content()) == {"EUR"}
    context.close()


def codes_in_source(html: str) -> set[str]:
    return set(re.findall(r"\b(?:USD|EUR|NOK|CHF)\b", re.sub(r"<select.*?</select>", "", html)))
