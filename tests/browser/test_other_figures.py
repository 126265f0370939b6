"""The example's figures have their place while the form has the same, and make way otherwise."""

from collections.abc import Iterable, Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from kurslex.calculators.present.live_figures import live_figures
from kurslex.site.asset_files import bundled
from kurslex.site.parts.calculator_html import render_embed
from tests.browser.documents import OPEN, SITE, watched
from tests.browser.form_pages import leave, outputs, type_into
from tests.browser.rendered import form, script, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators

WORKING = ".kurslex-calculator__working"
# What is written of the example, in its working and in its tables, and whether it can be seen.
STATE = """(within) => [...within.querySelectorAll(
    ".kurslex-calculator__figures, .kurslex-calculator__steps .kurslex-calculator__table"
)].map((each) => getComputedStyle(each).display !== "none")"""
OTHER = "buy=10&sell=12.5&shares=40"
# Figures of the worked example, in words, on the way and as results.
OF_THE_EXAMPLE = ("100 Aktien", "50,00", "70,00", "2.000,00", "40,00\u00a0%")


@cache
def document(path: str) -> str:
    """Return `/LOCALE/ID/`, `/LOCALE/ID,ID/` with several, or `/embed/ID/` in German."""
    kind, name = path.strip("/").split("/")
    locale = LOCALES.get(kind, LOCALES["de"])
    if kind == "embed":
        calculator = calculators()[name]
        assets = {"calculators.js": "/calculators.js", "embed.css": "/calculator.css"}
        return render_embed(
            calculator,
            locale,
            words(locale.tag),
            page=None,
            assets={**assets, "icon.svg": "/none.svg", "embed.js": "/none.js"},
            canonical=SITE,
        )
    body = "".join(form(each, kind) for each in name.split(","))
    style = '<link rel="stylesheet" href="/calculator.css">'
    script = '<script src="/calculators.js" defer></script>'
    return f'<!doctype html><html lang="{locale.tag}"><title>x</title>{style}{script}<body>{body}'


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[OPEN]:
    assets = {
        "/calculators.js": ("text/javascript", script()),
        "/calculator.css": ("text/css", bundled("calculator.css")),
        "/else/": ("text/html", "<!doctype html>"),
    }

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path in assets or "none" in path or path == "/favicon.ico":
            kind, content = assets.get(path, ("text/plain", ""))
        else:
            kind, content = "text/html; charset=utf-8", document(path)
        route.fulfill(body=content, content_type=kind)

    with watched(browser, answer, locale="en-US") as opened:
        yield opened


def is_shown(page: Page, within: str = "body") -> bool:
    """Whether the example's figures can be seen, after having checked that all agree."""
    states = set(page.locator(within).evaluate(STATE))
    assert len(states) == 1
    return states.pop()


@pytest.mark.parametrize("kind", ["de", "embed"])
def test_with_other_figures_no_figure_of_the_example_can_be_seen(
    kind: str, open_page: OPEN
) -> None:
    page = open_page(f"{kind}/profit-loss/?{OTHER}")
    assert outputs(page) == ["100,00\u00a0USD", "25,00\u00a0%"]
    assert not is_shown(page)
    for summary in page.locator("details > summary").all():
        summary.click()
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        text = page.locator("section").inner_text()
        assert [each for each in OF_THE_EXAMPLE if each in text] == [], media
        assert "100,00\u00a0USD" in text
        assert "(12,50 − 10,00) × 40" in text
    assert page.locator(f"{WORKING} math").count() == 2  # which hold for all figures


def test_the_line_below_a_result_is_what_the_fields_say(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    lines = page.locator("[data-figures]")
    assert lines.all_text_contents() == ["(70,00 − 50,00) × 100", "(70,00 / 50,00 − 1) × 100"]
    type_into(page, "sell", "1.000,5")
    assert lines.all_text_contents()[0] == "(1.000,50 − 50,00) × 100"
    type_into(page, "sell", "x")
    assert {each.strip() for each in lines.all_text_contents()} == {""}
    open_page("de/profit-loss/?solve=sell&profit=1000")
    assert lines.all_text_contents()[0] == "(60,00 − 50,00) × 100"


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        *(
            pytest.param(tag, list(calculators())[at :: len(LOCALES)], id=tag)
            for at, tag in enumerate(LOCALES)
        ),
        *(
            pytest.param(tag, calculators(), id=f"{tag}-all", marks=pytest.mark.long)
            for tag in LOCALES
        ),
    ],
)
def test_an_example_is_shown_at_first_and_its_line_is_as_python_writes_it(
    tag: str, names: Iterable[str], open_page: OPEN
) -> None:
    page = open_page(f"{tag}/{','.join(names)}/")
    for name in names:
        within = page.locator(f"#{name}")
        lines = within.locator("[data-figures]")
        assert is_shown(page, f"#{name}"), name
        before = lines.all_text_contents()
        written = live_figures(calculators()[name], LOCALES[tag].numbers, words(tag))
        assert before == [each.text for each in written.values()], name
        # Another value and back again, so that the browser has written each line itself.
        field = within.locator("input[name]:visible:not([readonly])").first
        value = field.input_value()
        field.fill("x")
        assert not is_shown(page, f"#{name}"), name
        field.fill(value)
        assert lines.all_text_contents() == before, name


def test_it_comes_and_goes_with_what_is_typed(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    reset = page.get_by_role("button", name="Zurück zum Beispiel")
    assert is_shown(page)
    expect(reset).to_be_hidden()
    for text, shown in (("70,5", False), ("70", True), ("x", False), ("70,00", True), ("", False)):
        type_into(page, "sell", text)
        assert is_shown(page) is shown, text
        expect(reset).to_be_visible(visible=not shown)
    leave(page, "sell")
    assert not is_shown(page)
    reset.click()
    assert is_shown(page)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("?buy=50&sell=70&shares=100", True),
        ("?buy=50.00&utm=1", True),
        ("?sell=70.01", False),
        ("?sell=x", False),
        ("?solve=sell&profit=2000", True),
        ("?solve=sell&profit=1000", False),
        ("?solve=sell&profit=-99999999", False),  # no value leads there
    ],
)
def test_it_goes_by_the_figures_wherever_they_come_from(
    query: str, shown: bool, open_page: OPEN
) -> None:
    page = open_page(f"de/profit-loss/{query}")
    assert is_shown(page) is shown


def test_after_back_and_a_reload_it_is_as_before(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    type_into(page, "sell", "60")
    leave(page, "sell")
    page.goto(f"{SITE}else/")
    page.go_back()
    expect(page.locator("[name=sell]")).to_have_value("60,00")
    assert not is_shown(page)
    page.reload()
    assert not is_shown(page)


def test_rows_count_too(open_page: OPEN) -> None:
    page = open_page("de/market-order/")
    assert is_shown(page)
    page.locator("[data-add]").click()
    assert not is_shown(page)
    page.locator("ol button").last.click()
    assert is_shown(page)
    page.locator("ol input").first.fill("99")
    assert not is_shown(page)


# Every run has half of the calculators in frames; the long one has all.
@pytest.mark.parametrize("step", [2, pytest.param(1, marks=pytest.mark.long)])
def test_a_calculator_in_a_frame_shows_its_example_at_first(step: int, open_page: OPEN) -> None:
    for name in list(calculators())[step - 1 :: step]:
        page = open_page(f"embed/{name}/")
        assert is_shown(page), name
        page.locator("input[name]:visible:not([readonly])").first.fill("x")
        assert not is_shown(page), name


def test_without_scripts_the_example_says_its_figures(browser: Browser) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.set_content(document("/de/profit-loss/"))
    assert is_shown(page)
    expect(page.get_by_text("Ein Anleger kauft 100 Aktien zu je 50,00")).to_be_visible()
    assert outputs(page) == ["2.000,00\u00a0USD", "40,00\u00a0%"]
    expect(page.get_by_text("(70,00 − 50,00) × 100").first).to_be_visible()
    expect(page.locator("input, button, select").filter(visible=True)).to_have_count(0)
    page.close()


def test_with_scripts_it_is_not_told_again(open_page: OPEN) -> None:
    page = open_page("de/profit-loss/")
    expect(page.get_by_text("Ein Anleger kauft 100 Aktien zu je 50,00")).to_be_hidden()
