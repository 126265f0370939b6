"""One state: change a number, and the working, the picture, the link and the paper say it too."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from kurslex.calculators.present.local_currency import is_local
from kurslex.site.asset_files import bundled
from kurslex.site.parts.calculator_html import WORKING, render_calculator, render_embed
from kurslex.site.working_files import working_script
from tests.browser.documents import ASSETS, OPEN, SITE, watched
from tests.browser.form_pages import leave, outputs, type_into
from tests.browser.rendered import localized, script, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators

CODES = ("USD", "EUR", "NOK", "CHF")
OTHER = "?buy=10&sell=12.5&shares=40"
# What `kurslex calc profit-loss buy=10 sell=12.5 shares=40 --locale de --explain` prints.
WORKED = [
    "(12,50 − 10,00) × 40 = 2,50 × 40 = 100,00\u00a0USD",
    "(12,50 / 10,00 − 1) × 100 = 0,25 × 100 = 25,00\u00a0%",
]
EXAMPLE = "(70,00 − 50,00) × 100 = 20,00 × 100 = 2.000,00\u00a0USD"
# Figures of the example: in its sentence, on the way and as results.
OF_THE_EXAMPLE = ("100 Aktien", "50,00", "70,00", "2.000,00", "40,00\u00a0%")
# The steps as they are in the document, without the blanks between its elements.
STEPS = """() => document.querySelector(".kurslex-calculator__steps").innerHTML
    .replace(/(>|^)\\s+|\\s+(?=<|$)/g, "$1").replace(/ (class|tabindex)="[^"]*"/g, "")"""


@cache
def body(tag: str, name: str, at: str = "") -> str:
    calculator = calculators()[name]
    if at != "embed":
        return render_calculator(
            calculator,
            LOCALES[tag],
            words(tag),
            working=f"/{tag}/{name}.js",
            currencies=CODES if is_local(calculator) else (),
        )
    return render_embed(
        calculator,
        LOCALES[tag],
        words(tag),
        page=None,
        assets={**ASSETS, WORKING: f"/{tag}/{name}.js"},
        canonical=SITE,
    )


def content(path: str, query: str) -> tuple[str, str]:
    """Return the kind and the content of `TAG/ID/`, `TAG/ID/embed/`, `TAG/ID.js` and the rest."""
    if path == ASSETS["calculators.js"]:
        return "text/javascript", script()
    if path in (ASSETS["embed.css"], ASSETS["embed.js"]):
        return "text/" + path.rsplit(".", 1)[1].replace("js", "javascript"), bundled(path[1:])
    tag, name, *at = path.strip("/").split("/")
    if name.endswith(".js"):
        calculator = localized(name.removesuffix(".js"), tag)
        return "text/javascript", working_script(calculator, LOCALES[tag].numbers, words(tag))
    if at == ["frame"]:
        frame = f'<iframe sandbox="allow-scripts" src="/{tag}/{name}/embed/{query}"></iframe>'
        return "text/html", f"<!doctype html>{frame}"
    if at:
        return "text/html; charset=utf-8", body(tag, name, "embed")
    head = '<link rel="stylesheet" href="/embed.css"><script src="/calculators.js" defer></script>'
    document = f'<!doctype html><html lang="{tag}"><title>x</title>{head}<body>{body(tag, name)}'
    return "text/html; charset=utf-8", document


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """What was asked for, without the documents."""
    return []


@pytest.fixture(scope="module")
def shared(browser: Browser, asked: list[str]) -> Iterator[OPEN]:
    def answer(route: Route) -> None:
        parts = urlsplit(route.request.url)
        asked.append(parts.path)
        if parts.path in ("/favicon.ico", "/icon.svg"):
            return route.fulfill(body="")
        kind, text = content(parts.path, f"?{parts.query}")
        return route.fulfill(body=text, content_type=kind)

    with watched(browser, answer, locale="en-US", viewport={"width": 390, "height": 844}) as opened:
        yield opened


def lines(page: Page | Locator) -> list[str]:
    found = page.locator(".kurslex-calculator__steps .kurslex-calculator__figures")
    return [re.sub(" +", " ", each).strip() for each in found.all_text_contents()]


def seen(page: Page) -> list[str]:
    """Return what can be seen of the steps, a line each."""
    text = page.locator(".kurslex-calculator__steps").inner_text()
    return [each for each in text.split("\n") if each.strip()]


def test_all_follow_what_is_typed(open_page: OPEN, asked: list[str]) -> None:
    asked.clear()
    page = open_page("de/profit-loss/")
    assert lines(page)[0] == EXAMPLE
    assert not [each for each in asked if "profit-loss.js" in each]
    for name, text in (("buy", "10"), ("sell", "12,5"), ("shares", "40")):
        type_into(page, name, text)
        leave(page, name)
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page) == WORKED
    assert "500,00" in page.locator("figure svg").last.text_content()
    assert outputs(page) == ["100,00\u00a0USD", "25,00\u00a0%"]
    link = page.locator("[data-part=link]").get_attribute("href")
    assert link.endswith(f"{OTHER}#profit-loss")
    for summary in page.locator("details > summary").all():
        summary.click()
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        text = page.locator("section").inner_text()
        assert [each for each in OF_THE_EXAMPLE if each in text] == [], media
        assert "= 100,00\u00a0USD" in text
    page.emulate_media(media="screen")
    type_into(page, "sell", "x")
    assert "12,50" not in "".join(seen(page))
    page.get_by_role("button", name="Zurück zum Beispiel").click()
    assert lines(page)[0] == EXAMPLE
    assert asked.count("/de/profit-loss.js") == 1
    open_page(link.removeprefix(SITE))
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page) == WORKED


def test_in_a_frame_that_has_no_origin_of_its_own(open_page: OPEN) -> None:
    page = open_page(f"de/profit-loss/frame/{OTHER}")
    frame = page.frame_locator("iframe")
    expect(frame.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(frame.locator("body")) == WORKED
    assert "100 Aktien" not in frame.locator("main").inner_text()


def test_an_input_that_is_looked_for_is_worked_out_first(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/?solve=sell&profit=1000")
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page)[0] == "1.000,00 / 100 + 50,00 = 10,00 + 50,00 = 60,00\u00a0USD"
    assert lines(page)[1].endswith("= 1.000,00\u00a0USD")
    open_page("de/net-profit/?solve=sell&net_profit=500")
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page)[0].startswith("Nettogewinn")
    assert (
        "Diese Formel lässt sich nicht umstellen"
        in page.locator(".kurslex-calculator__steps").text_content()
    )


def test_it_comes_line_by_line(open_page: OPEN) -> None:
    page = open_page(f"de/profit-loss/{OTHER}")
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    first = page.get_by_role("button", name="Schritt für Schritt")
    following = page.get_by_role("button", name="Nächster Schritt")
    everything = page.get_by_role("button", name="Alle Schritte")
    status = page.locator(".kurslex-calculator__stepping [role=status]")
    whole = seen(page)
    expect(following).to_be_hidden()
    first.focus()
    page.keyboard.press("Enter")
    expect(following).to_be_focused()
    expect(first).to_be_hidden()
    assert "Die Differenz zwischen" in seen(page)[0]
    assert not [each for each in seen(page) if "12,50" in each or "USD" in each]
    page.keyboard.press("Enter")
    expect(status).to_have_text("(12,50 − 10,00) × 40 = 2,50 × 40")
    assert not [each for each in seen(page) if "USD" in each]
    page.keyboard.press("Enter")
    expect(status).to_have_text("= 100,00\u00a0USD")
    type_into(page, "sell", "15")  # the lines that can be seen follow
    assert seen(page)[-1] == "(15,00 − 10,00) × 40 = 5,00 × 40 = 200,00\u00a0USD"
    page.emulate_media(media="print")
    assert "= 50,00\u00a0%" in page.locator("section").inner_text()
    page.emulate_media(media="screen")
    type_into(page, "sell", "12,5")
    following.focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    expect(first).to_be_focused()
    expect(status).to_have_text("= 25,00\u00a0%")
    expect(following).to_be_hidden()
    assert seen(page) == whole
    first.click()
    everything.click()
    assert seen(page) == whole


def test_what_fails_to_come_is_asked_for_again(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    page.route("**/profit-loss.js", lambda route: route.abort())
    page.locator("summary").first.click()
    with page.expect_event("requestfailed"):
        type_into(page, "sell", "60")
    expect(page.locator("form[data-script]")).to_be_attached()
    assert not [each for each in seen(page) if "USD" in each]  # none rather than the example's
    page.unroute("**/profit-loss.js")
    type_into(page, "sell", "61")
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page)[0] == "(61,00 − 50,00) × 100 = 11,00 × 100 = 1.100,00\u00a0USD"


def test_amounts_have_the_currency_that_was_chosen(open_page: OPEN) -> None:
    page = open_page("de/present-value/?payment=500&currency=CHF")
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert lines(page)[1].endswith("\u00a0CHF")
    page.locator("[data-currency] select").select_option("NOK")
    assert lines(page)[1].endswith("\u00a0NOK")
    assert "EUR" not in page.locator(".kurslex-calculator__steps").text_content()


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", calculators())
def test_it_is_written_as_the_document_has_it(name: str, open_page: OPEN) -> None:
    """A reader who opens the working sees the same before and after its script has come."""
    page = open_page(f"it/{name}/")
    before = page.evaluate(STEPS)
    page.locator(".kurslex-calculator__working summary").click()
    expect(page.locator("form")).to_have_class(re.compile("--followed"))
    assert page.evaluate(STEPS) == before
