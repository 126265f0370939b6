"""Whatever is in a browser's storage under our names: the pages work, and say nothing of it."""

import re

import pytest
from playwright.sync_api import Page, expect

_NAMES = ("scheme", "language", "read", "practice", "second", "search-key")
_SET = """([names, value]) => {
    localStorage.clear();
    for (const name of names) localStorage.setItem(`kurslex-${name}`, value);
}"""
_FILL = """() => {
    let piece = "x".repeat(2 ** 20);
    for (let at = 0; piece; at += 1)
        try { localStorage.setItem(`theirs-${at}`, piece); }
        catch { piece = piece.slice(piece.length / 2 + 1); }
}"""
_KEPT = "name => localStorage.getItem(`kurslex-${name}`)"
_RECORDS = (
    # What others write, who have the same names or none of their own: other types, as text.
    *(
        "",
        " ",
        "null",
        "undefined",
        "true",
        "-1",
        "NaN",
        "1e999",
        "[]",
        '{"version":1}',
        "[object X]",
    ),
    *("__proto__", "constructor prototype", "hasOwnProperty/toString+", "getItem length key clear"),
    # What is to do harm.
    *(
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "//evil.example/",
        "../../../",
        "a\\:b",
    ),
    *(
        "1 stage/price/1 stage/price/1=1 <b>/<i>+",
        "1 stage/<b>/1",
        "\u202e\u0000\u2028",
        "\ud800 \udfff",
    ),
    # What is damaged, or of a glossary that had other pages.
    *(
        "1",
        "1 ",
        "1 stage/price/0 =+ /+ a/+ +",
        "1 stage/price/99 stage/price/1=5 share/definition+",
    ),
    *(
        f"1 stage/price/1 stage/price/1={'9' * 400}",
        "2 stage/price/1",
        "share share gone sv fr",
    ),
    # What is huge.
    *("x" * 700_000, "a-" * 350_000, " " * 700_000, "1 " + "a/b+ " * 140_000),
    "1 stage/price/1 " + "stage/price/1=1 " * 40_000,
)


@pytest.fixture
def page(reader) -> Page:
    """A reader of German; the test fails on whatever the pages complain of."""
    page = reader(locale="de-DE")
    page.goto("de/accessibility/")
    return page


def assert_to_work(page: Page) -> None:
    """Visit the pages that read what is stored, and do on each what it is for."""
    said = ""

    def visit(place: str) -> None:
        nonlocal said
        page.goto(place)
        said += page.locator("main").inner_text()

    page.goto("")
    expect(page).to_have_url(re.compile("/de/$"))  # it leads on to the language of the browser
    for place in ("de/", "de/path/", "de/practice/"):
        visit(place)
        links = page.locator("main a").evaluate_all("all => all.map((each) => each.href)")
        assert [each for each in links if "evil" in each or not each.startswith("http")] == []
    page.locator("[data-set] a").first.click()
    page.locator(".kx-answers button").first.click()
    expect(page.locator(".kx-next")).to_be_visible()
    visit("de/search/?q=Aktie")
    expect(page.locator(".kx-results > ol a").first).to_have_text("Aktie")
    visit("de/share/")
    expect(page.locator("h1")).to_have_text("Aktie")
    assert [
        each for each in ("NaN", "undefined", "Infinity", "[object", "evil", "{") if each in said
    ] == []


@pytest.mark.sampled(11)
@pytest.mark.parametrize("at", range(len(_RECORDS)))
def test_whatever_is_stored(at: int, page: Page) -> None:
    page.evaluate(_SET, [_NAMES, _RECORDS[at]])
    assert_to_work(page)
    assert "share" in page.evaluate(_KEPT, "read").split()
    assert re.match(r"1 (?:theme|stage)/[\w-]+/\d+ ", page.evaluate(_KEPT, "practice"))


def test_where_others_have_filled_the_storage(page: Page) -> None:
    page.evaluate(_FILL)
    assert_to_work(page)
    assert page.evaluate(_KEPT, "practice") is None
