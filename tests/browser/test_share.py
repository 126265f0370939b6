"""The buttons that copy a calculator's address and its frame, and frames that tell their height."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from kurslex.site.asset_files import bundled
from kurslex.site.parts.calculator_html import render_calculator, render_embed
from tests.browser.rendered import script, words
from tests.site.words import LOCALES
from tests.support.calculators import ROOT, calculators

SITE = "https://kurslex.test/"
ASSETS = {name: f"/{name}" for name in ("embed.css", "embed.js", "calculators.js", "icon.svg")}
SNIPPET = re.search(
    r"<script>.*?</script>", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
)
FRAME = '<iframe sandbox="allow-scripts" src="/de/embed/{id}/" height="50"></iframe>'
# As Canvas heeds what a tool in a frame tells it, as an object or as JSON.
PLATFORM = """<script>
  window.heard = [];
  addEventListener("message", ({ data, source }) => {
    const message = typeof data === "string" ? JSON.parse(data) : data;
    heard.push(message);
    if (message.subject !== "lti.frameResize") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source) frame.style.height = `${message.height}px`;
  });
</script>"""
FITS = """(above) => innerHeight > above &&
    Math.abs(innerHeight - document.documentElement.getBoundingClientRect().height) < 2"""
HOSTILE = (
    "null",
    "'height'",
    "{ kurslex: 'depth', height: 999 }",
    "{ kurslex: 'height', height: -5 }",
    "{ kurslex: 'height', height: 'high' }",
)
Open = Callable[[str], Page]


@cache
def embed(identifier: str) -> str:
    return render_embed(
        calculators()[identifier],
        LOCALES["de"],
        words("de"),
        page=None,
        assets=ASSETS,
        canonical=SITE,
    )


@cache
def page_with(*identifiers: str) -> str:
    bodies = "".join(
        render_calculator(
            calculators()[each], LOCALES["de"], words("de"), embed=f"../embed/{each}/"
        )
        for each in identifiers
    )
    return f'<!doctype html><script src="/calculators.js" defer></script><body>{bodies}'


PAGES = {
    "/de/capital-gain/": lambda: page_with("profit-loss"),
    "/de/total-return/": lambda: page_with("total-return", "currency-return"),
    "/de/embed/profit-loss/": lambda: embed("profit-loss"),
    "/de/embed/market-order/": lambda: embed("market-order"),
    "/de/embed/currency-return/": lambda: embed("currency-return"),
    "/frame/": lambda: FRAME.format(id="profit-loss"),
    "/platform/": lambda: f"<!doctype html>{FRAME.format(id='market-order')}{PLATFORM}",
    "/school/": lambda: (
        f"<!doctype html>{FRAME.format(id='profit-loss')}{FRAME.format(id='market-order')}"
        f'<iframe name="other" srcdoc="x" height="60"></iframe>{SNIPPET and SNIPPET[0]}'
    ),
}


def answer(route: Route) -> None:
    path = urlsplit(route.request.url).path
    if path == ASSETS["calculators.js"]:
        route.fulfill(body=script(), content_type="text/javascript")
    elif path == ASSETS["embed.js"]:
        route.fulfill(body=bundled("embed.js"), content_type="text/javascript")
    elif path in PAGES:
        route.fulfill(body=PAGES[path](), content_type="text/html; charset=utf-8")
    else:
        route.fulfill(body="", content_type="text/css")


@pytest.fixture(scope="module")
def open_page(browser: Browser) -> Iterator[Open]:
    """Go to a page of that site; each test copies something else."""
    context = browser.new_context(viewport={"width": 800, "height": 600})
    context.route("**/*", answer)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=SITE)
    page = context.new_page()

    def visit(path: str) -> Page:
        page.goto(SITE + path)
        return page

    yield visit
    context.close()


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_the_address_is_copied_with_its_values(open_page: Open) -> None:
    page = open_page("de/capital-gain/")
    page.locator("[name=sell]").fill("71,5")
    page.get_by_text("Teilen", exact=True).click()
    page.get_by_role("button", name="Link kopieren").click()
    expect(page.get_by_text("Kopiert.")).to_have_attribute("role", "status")
    assert copied(page) == f"{SITE}de/capital-gain/?buy=50&sell=71.5&shares=100#profit-loss"
    expect(page.locator("textarea")).to_be_hidden()


def test_the_copied_frame_shows_the_same_values(open_page: Open) -> None:
    page = open_page("de/total-return/?currency-return.buy=40&utm=1")
    page.locator("#currency-return").get_by_text("Teilen", exact=True).click()
    page.locator("#currency-return [data-copy*=iframe]").click()
    expect(page.locator("#currency-return [data-part=copied]")).to_have_text("Kopiert.")
    code = copied(page)
    assert code.startswith(f'<iframe src="{SITE}de/embed/currency-return/?buy=40&amp;sell=70&amp;')
    allowed = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms"
    assert f'loading="lazy" sandbox="{allowed}" allow="clipboard-write"' in code
    title = words("de").format("currency-return-title")
    assert unescape(code.partition('title="')[2].partition('"')[0]) == title
    assert "utm" not in code
    page.set_content(code)
    frame = page.frame_locator("iframe")
    expect(frame.locator("[name=buy]")).to_have_value("40,00")
    expect(frame.locator("output").first).to_have_text("75,00\u00a0%")


def test_a_title_with_braces_stays_what_it_is(open_page: Open) -> None:
    """Whoever translates could otherwise switch the button off."""
    page = open_page("de/capital-gain/")
    page.get_by_text("Teilen", exact=True).click()
    button = page.locator("[data-copy*=iframe]")
    code = str(button.get_attribute("data-copy"))
    title = "{x} {toString} $&"
    button.evaluate(
        "(it, code) => (it.dataset.copy = code)", code.replace('title="', f'title="{title}')
    )
    button.click()
    expect(page.locator("[data-part=copied]")).to_have_text("Kopiert.")
    assert f'title="{title}' in copied(page)


def test_where_only_what_is_selected_can_be_copied_it_is(open_page: Open) -> None:
    page = open_page("frame/")
    frame = page.frame_locator("iframe")
    frame.get_by_text("Teilen", exact=True).click()
    frame.get_by_role("button", name="Link kopieren").click()
    expect(frame.get_by_role("status").filter(has_text="Kopiert.")).to_be_visible()
    text = copied(page)
    assert text == frame.get_by_label("Text zum Kopieren").input_value()
    assert parse_qs(urlsplit(text).query) == {"buy": ["50"], "sell": ["70"], "shares": ["100"]}


def test_where_nothing_can_be_copied_the_text_is_selected(open_page: Open) -> None:
    page = open_page("frame/")
    page.frames[1].evaluate("document.execCommand = () => false")
    frame = page.frame_locator("iframe")
    frame.get_by_text("Teilen", exact=True).click()
    frame.get_by_role("button", name="Code zum Einbetten kopieren").click()
    field = frame.get_by_label("Text zum Kopieren")
    expect(field).to_be_focused()
    code = field.input_value()
    assert code.startswith(f'<iframe src="{SITE}de/embed/profit-loss/?buy=50&amp;')
    assert selected(field) == code
    expect(frame.get_by_role("status").filter(has_text="markiert")).to_be_visible()
    frame.get_by_role("button", name="Link kopieren").click()
    query = parse_qs(urlsplit(field.input_value()).query)
    assert query == {"buy": ["50"], "sell": ["70"], "shares": ["100"]}


def selected(field: Locator) -> str:
    return str(field.evaluate("(it) => it.value.slice(it.selectionStart, it.selectionEnd)"))


def test_nothing_is_copied_while_a_value_is_refused(open_page: Open) -> None:
    page = open_page("de/capital-gain/")
    page.locator("[name=sell]").fill("x")
    page.locator("[name=sell]").press("Tab")
    assert page.add_style_tag(content=bundled("calculator.css"))
    page.get_by_text("Teilen", exact=True).click()
    expect(page.get_by_role("button", name="Link kopieren")).to_be_hidden()
    page.locator("[name=sell]").fill("70")
    expect(page.get_by_role("button", name="Link kopieren")).to_be_visible()


def test_frames_are_as_high_as_their_content(open_page: Open) -> None:
    assert SNIPPET
    page = open_page("school/")
    frames = [frame for frame in page.frames if "/embed/" in frame.url]
    assert len(frames) == 2
    for frame in frames:
        frame.wait_for_function(FITS, arg=300)
    expect(page.locator("iframe").nth(2)).to_have_attribute("height", "60")
    before = frames[1].evaluate("innerHeight")
    frames[1].locator("[data-add]").click()
    # With a row more the example makes way: the frame follows downwards, too.
    frames[1].wait_for_function(f"above => ({FITS})(300) && innerHeight !== above", arg=before)


def test_a_platform_for_learning_hears_how_high_a_frame_is(open_page: Open) -> None:
    page = open_page("platform/")
    frame = page.frames[1]
    frame.wait_for_function(FITS, arg=300)
    messages = page.evaluate("heard")
    assert {each.get("kurslex", each.get("subject")) for each in messages} == {
        "height",
        "lti.frameResize",
    }
    last = messages[-1]
    assert last == {"subject": "lti.frameResize", "height": frame.evaluate("innerHeight")}
    assert {"kurslex": "height", "height": last["height"]} in messages


def test_a_message_from_elsewhere_changes_nothing(open_page: Open) -> None:
    page = open_page("school/")
    other = page.frame("other")
    assert other
    frame = page.locator("iframe[name=other]")
    other.evaluate("parent.postMessage({ kurslex: 'height', height: 77 }, '*')")
    expect(frame).to_have_attribute("height", "77")
    page.evaluate("""() => {
        window.heard = 0;
        addEventListener("message", ({ source }) => { heard += source === window[2]; });
    }""")
    for message in HOSTILE:
        other.evaluate(f"parent.postMessage({message}, '*')")
    page.wait_for_function("(sent) => heard === sent", arg=len(HOSTILE))
    expect(frame).to_have_attribute("height", "77")
    assert page.locator("iframe").nth(0).get_attribute("height") not in {"77", "999"}
