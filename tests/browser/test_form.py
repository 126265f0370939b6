"""The form in a real browser: what a reader sees, hears and can pass on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from kurslex.rendering.calculator import render_calculator, render_embed
from kurslex.rendering.scripts import calculator_bundle
from tests.rendering.words import LOCALES, messages, profit_loss

SITE = "http://kurslex.test/"
OPEN = Callable[[str], Page]


def document(tag: str, body: str) -> str:
    script = '<script src="/calculators.js" defer></script>'
    return f'<!doctype html><html lang="{tag}"><title>x</title>{script}<body>{body}'


def files() -> dict[str, str]:
    calculator = profit_loss()
    fragments = {tag: render_calculator(calculator, LOCALES[tag], messages(tag)) for tag in LOCALES}
    embed = render_embed(
        calculator,
        LOCALES["de"],
        messages("de"),
        page="/de/",
        assets={
            "embed.css": "/none.css",
            "calculators.js": "/calculators.js",
            "icon.svg": "/none.svg",
            "serif.woff2": "/none.woff2",
        },
        canonical=SITE,
    )
    second = fragments["de"].replace("profit-loss", "second-one")
    return {
        **{f"/{tag}/": document(tag, fragment) for tag, fragment in fragments.items()},
        "/calculators.js": calculator_bundle([calculator, replace(calculator, id="second-one")]),
        "/embed/": embed,
        "/two/": document("de", fragments["de"] + second),
        "/frame/": document(
            "de", '<iframe sandbox="allow-scripts" src="/embed/?sell=60"></iframe>'
        ),
    }


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OPEN]:
    context = browser.new_context(locale="en-US")
    served = files()
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        kind = "text/javascript" if path.endswith(".js") else "text/html; charset=utf-8"
        route.fulfill(body=served.get(path, ""), content_type=kind)

    context.route("**/*", answer)

    def visit(path: str) -> Page:
        page.goto(SITE + path)
        return page

    yield visit
    context.close()
    assert errors == []


def outputs(page: Page) -> list[str]:
    return page.locator("output").all_text_contents()


def type_into(page: Page, name: str, text: str) -> None:
    page.locator(f"[name={name}]").fill(text)


def leave(page: Page, name: str) -> None:
    page.locator(f"[name={name}]").press("Tab")


@pytest.mark.parametrize(
    ("tag", "profit"),
    [("nb", "2\u00a0000,00\u00a0USD"), ("de", "2.000,00\u00a0USD"), ("it", "2.000,00\u00a0USD")],
)
def test_starts_with_the_example(open_page: OPEN, tag: str, profit: str) -> None:
    page = open_page(f"{tag}/")
    expect(page.locator("form")).to_be_visible()
    assert outputs(page) == [profit, "40,00\u00a0%"]
    expect(page).to_have_url(f"{SITE}{tag}/")


def test_without_the_script_the_form_is_hidden_and_the_example_is_not(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(files()["/de/"])
    expect(page.locator("form")).to_be_hidden()
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


def test_one_status_sentence_after_a_pause(open_page: OPEN) -> None:
    page = open_page("nb/")
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


def test_one_address_works_in_every_language(open_page: OPEN) -> None:
    for tag in LOCALES:
        page = open_page(f"{tag}/?buy=1050.5&sell=1000&shares=3")
        assert outputs(page)[1] == "−4,81\u00a0%"
        type_into(page, "sell", "2000,25")
        leave(page, "sell")
        expect(page).to_have_url(f"{SITE}{tag}/?buy=1050.5&sell=2000.25&shares=3")
        link = page.locator("[data-part=link]").get_attribute("href")
        assert link == page.url


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
        ("50,5", "50,5", "keine Zahl"),
        ("1%20000", "1 000", "keine Zahl"),
        ("1.000", "1.000", "höchstens 2 Nachkommastellen"),
        ("-1", "-1", "mindestens 0\u00a0USD"),
        ("", "", "fehlt eine Zahl"),
        ("9" * 100_000, "9" * 100_000, "zu lang"),
        ("__proto__", "__proto__", "keine Zahl"),
    ],
    ids=["markup", "exponent", "comma", "group", "decimals", "low", "empty", "long", "proto"],
)
def test_hostile_parameters_stay_text(
    open_page: OPEN, written: str, shown: str, message: str
) -> None:
    page = open_page(f"de/?buy={written}&__proto__=1&constructor=2")
    assert page.locator("[name=buy]").input_value() == shown
    expect(page.locator("#profit-loss-buy-error")).to_contain_text(message)
    assert page.locator("img").count() == 0
    assert outputs(page) == ["–", "–"]


def test_return_does_not_leave_the_page(open_page: OPEN) -> None:
    page = open_page("de/")
    type_into(page, "sell", "80")
    page.locator("[name=sell]").press("Enter")
    assert outputs(page) == ["3.000,00\u00a0USD", "60,00\u00a0%"]
    assert page.locator("[name=sell]").input_value() == "80,00"


def test_calculators_on_one_page_keep_apart(open_page: OPEN) -> None:
    page = open_page("two/?second-one.sell=80&shares=10")
    assert outputs(page) == ["200,00\u00a0USD", "40,00\u00a0%", "300,00\u00a0USD", "60,00\u00a0%"]
    page.locator("#profit-loss-buy").fill("35")
    page.locator("#profit-loss-buy").press("Tab")
    assert outputs(page)[2:] == ["300,00\u00a0USD", "60,00\u00a0%"]
    parameters = urlsplit(page.url).query.split("&")
    assert parameters == [
        "second-one.sell=80",
        "shares=10",
        "profit-loss.buy=35",
        "profit-loss.sell=70",
        "profit-loss.shares=10",
    ]


def test_in_a_sandboxed_frame(open_page: OPEN) -> None:
    page = open_page("frame/")
    frame = page.frame_locator("iframe")
    expect(frame.locator("form")).to_be_visible()
    expect(frame.locator("output").first).to_have_text("1.000,00\u00a0USD")
    frame.locator("[name=buy]").fill("55")
    frame.locator("[name=buy]").press("Tab")
    expect(frame.locator("output").first).to_have_text("500,00\u00a0USD")
    link = frame.locator("[data-part=link]").get_attribute("href")
    assert link == f"{SITE}de/?buy=55&sell=60&shares=100"
