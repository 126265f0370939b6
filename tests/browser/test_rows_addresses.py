"""Lists of rows in addresses: the same in every language, and whatever is written there is text."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.documents import OPEN, SITE, documents
from tests.browser.rows import NARROW, cells, outputs, served
from tests.site.words import LOCALES
from tests.support.calculators import calculators

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


@pytest.mark.sampled(2)
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
        ("50%00x1%E2%80%AE", [["50\0", "1"]], 1),  # marks of direction are not read
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


HOSTILE = ("<img src=x onerror=alert(1)>", "9" * 10_000, "1e999", "NaN", "\0", "\u202ex", "５½", "")


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


@pytest.mark.sampled(3)
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
