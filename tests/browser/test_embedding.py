"""The code that a teacher copies, pasted as it is into pages of other hosts that allow little."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from scripts.site_server import Served, StaticHost, serving
from tests.browser.learning_platform import Platform
from tests.browser.waiting import PATIENCE, wait_for
from tests.support.addresses import EMBEDS, LANGUAGES

_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'"
)
_OLD = (
    '<iframe src="{address}" title="x" width="100%" height="900" loading="lazy" '
    'sandbox="{allowed}" style="border: 0"></iframe>'
)
_COPY = """() => {
    document.querySelector("[data-copy*=iframe]").click();
    return document.querySelector("[data-part=copied] textarea").value;
}"""
_HALF, _ALL = slice(None, None, 2), slice(None)
_SEEN = """() => {
    const results = document.querySelector(".kurslex-calculator__results");
    const { top, bottom } = results.getBoundingClientRect();
    return [location.pathname, top >= 0 && bottom <= innerHeight, scrollY];
}"""
# By no locator, which would cost each of many pages and frames a seventh of its time.
_HAS_RESULTS = """() => {
    const first = document.querySelector("form output");
    return first !== null && first.textContent.trim() !== "–";
}"""


class _StrictHost(StaticHost):
    """Lets pages load nothing but their own files."""

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        self.send_header("Content-Security-Policy", _POLICY)


@pytest.fixture
def strict(site: Path) -> Iterator[Served]:
    with serving(site, host=_StrictHost) as served:
        yield served


@pytest.fixture
def paste(tmp_path: Path):
    """Paste code into a page of a host of another site; returns the page's address."""
    code = [""]
    with serving(tmp_path, host=Platform, code=code) as served:

        def put(text: str) -> str:
            code.append(text)
            return served.address.replace("127.0.0.1", "localhost")

        yield put


def copied(page: Page, address: str) -> str:
    page.goto(address)
    wait_for(page, _HAS_RESULTS)
    return str(page.evaluate(_COPY))


def framed(page: Page) -> Frame:
    frame = page.locator("iframe").element_handle().content_frame()
    assert frame
    expect(frame.locator("form output").first).to_be_visible()
    return frame


def test_what_is_copied_works_as_pasted_and_so_does_each_page_opened_from_it(reader, strict, paste):
    code = copied(
        reader(hosts=(strict.address.split("/")[2],)), f"{strict.address}de/secondary-market/"
    )
    address = paste(code)
    page = reader(hosts=(strict.address.split("/")[2], address.split("/")[2]), worker=True)
    page.context.grant_permissions(["clipboard-read"], origin=address)
    page.goto(address)
    frame = framed(page)
    assert frame.evaluate("[origin, parent === window]") == ["null", False]
    frame.locator("[name=sell]").fill("80")
    expect(frame.locator("output").first).to_have_text("3.000,00\u00a0USD")
    frame.get_by_text("Teilen", exact=True).click()
    frame.get_by_role("button", name="Link kopieren").click()
    expect(frame.locator("[data-part=copied] span")).to_have_text("Kopiert.")
    link = urlsplit(page.evaluate("navigator.clipboard.readText()"))
    assert f"{link.scheme}://{link.netloc}{link.path}" == f"{strict.address}de/secondary-market/"
    assert link.query == "buy=50&sell=80&shares=100"

    with page.context.expect_page() as opened:
        frame.get_by_role("link", name="Erklärung im Glossar lesen").click()
    glossary = opened.value
    expect(glossary).to_have_url(re.compile(f"^{strict.address}de/secondary-market/"))
    assert glossary.evaluate("[origin + '/', opener]") == [strict.address, None]
    assert glossary.evaluate("localStorage.setItem('x', 1), localStorage.getItem('x')") == "1"
    glossary.locator("#kx-query").fill("Zinsen")
    expect(glossary.locator("#kx-found > li")).not_to_have_count(0)
    glossary.locator("#kx-query").fill("Betrug und")
    glossary.get_by_role("search").get_by_role("button").click()
    expect(glossary).to_have_url(f"{strict.address}de/search/?q=Betrug+und")
    expect(glossary.locator(".kx-in-texts mark").first).to_be_visible()


@pytest.fixture
def pasted_long_ago(browser: Browser, server: Served, paste):
    """Use a frame that may do only what is `allowed`; nothing in it may fail or be refused."""
    with browser.new_context() as context:
        context.set_default_timeout(PATIENCE * 1000)
        wrong: list[str] = []
        context.on("weberror", lambda error: wrong.append(error.error.message))
        context.on("console", lambda said: "Policy" in said.text and wrong.append(said.text))

        def use(allowed: str) -> tuple[Page, Frame]:
            embed = f"{server.address}it/embed/net-profit/"
            page = context.new_page()
            page.goto(paste(_OLD.format(address=embed, allowed=allowed)))
            frame = framed(page)
            frame.get_by_text("Condividi", exact=True).click()
            frame.get_by_role("button", name="Copia il link").click()
            expect(frame.locator("[data-part=copied] span")).to_have_text("Copiato.")
            selected = "it => it.value === getSelection().toString()"
            assert frame.locator("textarea").evaluate(selected)
            assert len(context.pages) == 1
            return page, frame

        yield use
    assert wrong == []


_EXPLANATION = "Leggi la spiegazione nel glossario"


def test_what_opens_from_code_that_was_pasted_long_ago_leads_on(pasted_long_ago) -> None:
    page, frame = pasted_long_ago("allow-scripts allow-popups")
    with page.context.expect_page() as opened:
        frame.get_by_role("link", name=_EXPLANATION).click()
    shown = opened.value
    expect(shown.locator("h1")).to_have_text("costi di transazione")
    # It is as shut off as the frame: what its policy calls its own is of its address all the same.
    assert shown.evaluate("origin") == "null"
    expect(shown.locator("form output").first).not_to_have_text("–")
    # Forms go nowhere from here; what is found is still offered, and leads on.
    shown.locator("#kx-query").fill("azioni")
    shown.locator("#kx-found > li").first.click()
    expect(shown.locator("h1")).to_have_text("azione")
    shown.locator(".kx-scheme").evaluate("button => button.click()")
    assert shown.evaluate("document.documentElement.dataset.scheme") == "dark"


def test_code_that_may_open_nothing_shows_the_addresses_of_its_links(
    pasted_long_ago, server
) -> None:
    page, frame = pasted_long_ago("allow-scripts")
    frame.get_by_role("link", name=_EXPLANATION).click()
    address = frame.locator(".kurslex-embed__address")
    expect(address).to_have_text(re.compile(f"^{server.address}it/transaction-costs/"))
    text = address.inner_text()
    assert frame.evaluate("getSelection().toString()") == text
    assert frame.url == f"{server.address}it/embed/net-profit/"
    assert len(page.context.pages) == 1
    # Another link's address takes its place, and none is wider than the narrowest frame.
    frame.get_by_text("Condividi", exact=True).locator("..").locator("[data-part=link]").click()
    expect(address).not_to_have_text(text)
    page.set_viewport_size({"width": 320, "height": 900})
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    text = address.inner_text()
    address.click()
    expect(address).to_have_text(text)
    frame.locator("[name=sell]").fill("80")
    expect(address).to_have_count(0)
    page.goto(text)
    expect(page.locator("h1")).to_have_text("costi di transazione")


@pytest.mark.parametrize(
    ("language", "width", "part"),
    [
        # Every run has each code, each language and each width once: half of what is copied where
        # the frame is narrowest and the words are longest, and a quarter each elsewhere.
        pytest.param("de", 320, _HALF, id="de-320"),
        pytest.param("it", 360, slice(1, None, 4), id="it-360"),
        pytest.param("nb", 700, slice(3, None, 4), id="nb-700"),
        *(
            pytest.param(
                language, width, _ALL, id=f"{language}-{width}-all", marks=pytest.mark.long
            )
            for language in LANGUAGES
            for width in (320, 360, 700)
        ),
    ],
)
def test_the_copied_height_shows_the_results_where_no_script_fits_the_frame(
    language, width, part, codes, paste, reader
):
    copies = codes(language, part)
    address = paste("<br>".join(copies))
    size = {"width": width, "height": 20_000}  # frames that are out of sight would stay empty
    page = reader(hosts=(address.split("/")[2],), viewport=size)
    page.goto(address)
    frames = [each.content_frame() for each in page.query_selector_all("iframe")]
    assert len(frames) == len(copies) == len(range(len(EMBEDS) + 2)[part])
    for frame in frames:
        wait_for(frame, _HAS_RESULTS)
        location, seen, scrolled = frame.evaluate(_SEEN)
        assert (location, seen, scrolled) == (location, True, 0), frame.url


@pytest.fixture(scope="module")
def codes(browser: Browser, server: Served):
    """Copy the code of every calculator, also of one with more rows and of one that is turned."""
    page = browser.new_page()
    rows = ",".join(f"{price}x100" for price in range(50, 62))
    others = (f"market-order/?asks={rows}", "profit-loss/?solve=sell&profit=1000&buy=50&shares=100")

    @cache
    def copy(language: str, at: int) -> str:
        place = (*(f"{each}/" for each in EMBEDS), *others)[at]
        return copied(page, f"{server.address}{language}/embed/{place}")

    yield lambda language, part: [copy(language, at) for at in range(len(EMBEDS) + 2)[part]]
    page.close()


@pytest.mark.parametrize("part", [_HALF, pytest.param(_ALL, marks=pytest.mark.long)])
def test_the_copied_height_is_no_higher_than_needed(part, codes):
    heights = [int(re.search(r' height="(\d+)"', code)[1]) for code in codes("de", part)]
    assert len(set(heights)) > 8
    assert max(heights) <= 1450


def test_the_readme_shows_the_code_that_is_copied(project, reader, server):
    readme = (project / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<iframe .*?</iframe>", readme, re.DOTALL)
    assert shown
    code = copied(reader(), f"{server.address}de/secondary-market/")
    assert code.replace(server.address, "https://…/") == " ".join(shown[0].split())
