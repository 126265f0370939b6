"""A link with values leads to the calculator that they are for."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from kurslex.site.asset_files import bundled
from tests.browser.rendered import form, script

SITE = "http://kurslex.test/"
SPACE = '<p style="height: 3000px">x</p>'
SCRIPT = "".join(f'<script src="/{name}.js" defer></script>' for name in ("arrival", "calculators"))
# Which section, by id, is at the top of the window; none where that is the page's own top.
AT_THE_TOP = """() => scrollY === 0 ? null : [...document.querySelectorAll("section, h2")]
    .find((each) => Math.abs(each.getBoundingClientRect().top) < 2)?.id ?? `at ${scrollY}`"""


def page_with(*names: str) -> str:
    bodies = [form(each, "de") for each in names]
    end = f'{SPACE}<h2 id="end">x</h2>{SPACE}'
    return f"<!doctype html><title>x</title>{SCRIPT}{SPACE}{SPACE.join(bodies)}{end}"


FRAME = f'<!doctype html><title>x</title>{SPACE}<iframe src="/one/?buy=10"></iframe>{SPACE}'
PAGES = {
    "/one/": lambda: page_with("profit-loss"),
    "/rows/": lambda: page_with("market-order"),
    "/two/": lambda: page_with("total-return", "currency-return"),
    "/none/": lambda: f"<!doctype html><title>x</title>{SPACE}",
    "/frame/": lambda: FRAME,
}


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 390, "height": 700})
    scripts = {
        "/arrival.js": bundled("arrival.js"),
        "/calculators.js": script(),
    }

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        kind = "text/javascript" if path in scripts else "text/html; charset=utf-8"
        body = scripts[path] if path in scripts else PAGES.get(path, str)()
        route.fulfill(body=body, content_type=kind)

    context.route("**/*", answer)
    yield context
    context.close()


@pytest.fixture(scope="module")
def page(context: BrowserContext) -> Page:
    return context.new_page()


def at(page: Page) -> object:
    return page.evaluate(AT_THE_TOP)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("one/?buy=10&sell=12.5&shares=40", "profit-loss"),
        ("one/?utm=1&sell=x", "profit-loss"),
        ("one/?solve=sell&profit=1000", "profit-loss"),
        ("rows/?asks=50x100", "market-order"),
        # The values' own calculator, or the first that has such fields.
        ("two/?currency-return.buy=40", "currency-return"),
        ("two/?utm=1&currency-return.buy=40&total-return.x=1", "currency-return"),
        ("two/?buy=40", "total-return"),
        # An address with a section leads there; one without values, or with others', to the top.
        # (The same address with another section would not be loaded again.)
        ("one/?buy=10#end", "end"),
        ("one/?buy=20#profit-loss", "profit-loss"),
        ("one/", None),
        ("one/?utm=1&asks=50x100&currency-return.buy=4", None),
        ("one/?q=buy", None),
    ],
)
def test_where_an_address_leads(address: str, place: str | None, page: Page) -> None:
    page.goto(SITE + address)
    assert at(page) == place


def test_who_comes_back_is_where_they_were(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{SITE}one/?buy=10")
    page.evaluate("scrollTo(0, 500)")
    page.goto(f"{SITE}none/")
    page.go_back()
    page.wait_for_function("scrollY === 500")
    page.reload()
    page.wait_for_function("scrollY === 500")
    page.evaluate("scrollTo(0, 0)")
    page.goto(f"{SITE}none/")
    page.go_back()
    assert at(page) is None


def test_a_page_around_a_frame_stays_where_it_is(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{SITE}frame/")
    page.frames[1].wait_for_function("document.querySelector('[name=buy]').value === '10,00'")
    assert at(page) is None
    assert page.frames[1].evaluate("scrollY") == 0


def test_nothing_glides(context: BrowserContext) -> None:
    """The place is reached at once, for those who ask for less motion and for all others."""
    page = context.new_page()
    page.add_init_script("""window.seen = [];
        addEventListener("scroll", () => seen.push(scrollY));""")
    page.goto(f"{SITE}one/?buy=10")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))")
    assert len(page.evaluate("[...new Set(seen)]")) <= 1
    assert at(page) == "profit-loss"
