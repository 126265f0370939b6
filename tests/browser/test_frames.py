"""Cards, exercises and calculators in pages of other hosts, which allow little and do not help."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from scripts.site_server import Served, StaticHost, serving
from tests.browser.frame_codes import SANDBOX, frame_codes, use_all
from tests.browser.waiting import PATIENCE
from tests.support.addresses import CONCEPTS, LANGUAGES

_PAGE = """<!doctype html><html lang="de"><meta charset="utf-8"><title>Kurs</title>
<link rel="icon" href="data:,"><style>body {{ margin: 0 }}</style><body>{code}"""
_NO_STORAGE = """for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
    Object.defineProperty(self, name, {
        get() { throw new DOMException("no", "SecurityError"); },
    });"""
_FITS = "() => [document.documentElement.scrollHeight, innerHeight, scrollY]"
_RESULTS = """() => {
    const results = document.querySelector(".kurslex-calculator__results");
    const { top, bottom } = results.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
}"""
_WIDTHS = (360, 700)  # of windows, pixels


class _Strict(StaticHost):
    """A host whose pages may show frames of one other host, and nothing else."""

    def __init__(self, *arguments: object, page: dict[str, str], **options: object) -> None:
        self._page = page
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def send_response(self, code: int, message: str | None = None) -> None:
        super().send_response(code, message)
        policy = f"default-src 'none'; style-src 'unsafe-inline'; frame-src {self._page['frames']}"
        self.send_header("Content-Security-Policy", policy)

    def send_head(self) -> BytesIO:
        text = _PAGE.format(code=self._page["code"])
        return self.answer(HTTPStatus.OK, ".html", text.encode(), {})


@pytest.fixture
def paste(tmp_path: Path, server: Served) -> Iterator[Any]:
    """Return what shows code in a page of another host, with a browser's options."""
    page = {"code": "", "frames": server.address.rstrip("/")}
    with serving(tmp_path, host=_Strict, page=page) as served:

        def show(opened: Page, code: str) -> list[Frame]:
            page["code"] = code.replace("https://kurslex.example/", server.address)
            opened.goto(served.address.replace("127.0.0.1", "localhost"))
            found = [each.content_frame() for each in opened.query_selector_all("iframe")]
            return [frame for frame in found if frame]

        yield show


@pytest.fixture
def visit(browser: Browser) -> Iterator[Any]:
    """Return what opens a page of a browser with options; the test fails on errors in scripts."""
    contexts = []
    errors: list[str] = []

    def make(**options: Any) -> Page:
        context = browser.new_context(**options)
        context.set_default_timeout(PATIENCE * 1000)
        context.on("weberror", lambda error: errors.append(error.error.message))
        contexts.append(context)
        return context.new_page()

    yield make
    for each in contexts:
        each.close()
    assert errors == []


@pytest.mark.parametrize("is_shut_off", [True, False])
def test_everything_works_where_nothing_but_the_frame_is_allowed(is_shut_off, site, paste, visit):
    page = visit(viewport={"width": 360, "height": 6000})
    page.context.add_init_script(_NO_STORAGE)
    codes = frame_codes(site, "de/teaching/secondary-market/")
    # Of the exercises the first is enough where less is forbidden.
    frames = paste(
        page, "<br>".join(codes) if is_shut_off else SANDBOX.sub("", "<br>".join(codes[:4]))
    )
    assert frames[0].evaluate("origin === 'null'") == is_shut_off
    use_all(page, frames)


def test_without_scripts_there_is_the_text_and_the_worked_example(site, paste, visit):
    page = visit(viewport={"width": 360, "height": 4000}, java_script_enabled=False)
    copied = "<br>".join(frame_codes(site, "de/teaching/secondary-market/")[:4])
    card, whole, compact, exercise = paste(page, copied)
    expect(card.get_by_role("link", name="sekundærmarked")).to_be_visible()
    for frame in (whole, compact):
        expect(frame.locator(".kurslex-calculator__given")).to_be_visible()
        expect(frame.locator("output").first).to_have_text("2.000,00\u00a0USD")
    expect(exercise.locator(".kx-exercise__prompt")).to_be_visible()


@pytest.mark.parametrize("step", [8, pytest.param(4, marks=pytest.mark.long)])
def test_a_card_is_as_high_as_its_code_says(step, site, paste, visit):
    page = visit(viewport={"width": _WIDTHS[0], "height": 20_000})
    shown = [
        (language, concept)
        for at, concept in enumerate(CONCEPTS)
        for place, language in enumerate(LANGUAGES)
        if at % (step * len(LANGUAGES)) == place
    ]
    copied = [
        frame_codes(site, f"{language}/teaching/{concept}/")[0] for language, concept in shown
    ]
    frames = paste(page, "<br>".join(copied))
    for width in _WIDTHS:
        page.set_viewport_size({"width": width, "height": 20_000})
        for frame in frames:
            frame.wait_for_load_state("load")
            needed, height, _ = frame.evaluate(_FITS)
            assert needed <= height, (frame.url, width)


@pytest.mark.parametrize("step", [2, pytest.param(1, marks=pytest.mark.long)])
def test_a_compact_calculator_shows_its_results_in_480_pixels(step, site, paste, visit):
    page = visit(viewport={"width": _WIDTHS[0], "height": 20_000})
    offered = [
        code
        for each in CONCEPTS
        for code in frame_codes(site, f"de/teaching/{each}/")
        if "view=compact" in code
    ]
    compact = list(dict.fromkeys(offered))
    assert max(int(re.findall(r' height="(\d+)"', each)[0]) for each in compact) <= 480
    assert len(compact) > 10
    frames = paste(page, "<br>".join(compact[::step]))
    assert len(frames) == len(compact[::step])
    for width in _WIDTHS:
        page.set_viewport_size({"width": width, "height": 20_000})
        for frame in frames:
            expect(frame.locator("output").first).not_to_have_text("–")
            assert frame.evaluate(_RESULTS), (frame.url, width)


_PLAIN = _PAGE.format(code="")
_TOLD = """(address) => new Promise((resolve) => {
    const told = {};
    addEventListener("message", ({ data }) => {
        told[data.kurslex ?? data.subject] = data.height;
        if (Object.keys(told).length === 2) resolve(told);
    });
    const frame = Object.assign(document.createElement("iframe"), { src: address });
    frame.setAttribute("sandbox", "allow-scripts");
    document.body.replaceChildren(frame);
})"""


def test_a_card_tells_the_page_around_it_how_high_it_is(reader, server, tmp_path):
    # A page of the site may show no frame: the frame is in a plain page of another host.
    (tmp_path / "index.html").write_text(_PLAIN, encoding="utf-8")
    with serving(tmp_path) as platform:
        address = platform.address.replace("127.0.0.1", "localhost")
        tab = reader(hosts=(address.split("/")[2],))
        tab.goto(address)
        told = tab.evaluate(_TOLD, f"{server.address}de/embed/concept/share/")
    assert told.keys() == {"height", "lti.frameResize"}
    assert len(set(told.values())) == 1
    (frame,) = tab.frames[1:]
    assert told["height"] == frame.evaluate(
        "Math.ceil(document.documentElement.getBoundingClientRect().height)"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_frame_looks_as_its_address_says(scheme, tab):
    tab.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    for place in ("concept/share/", "profit-loss/", "practice/profit-loss/sell/"):
        tab.goto(f"de/embed/{place}?scheme={scheme}")
        ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (sum(map(int, re.findall(r"\d+", ground)[:3])) > 380) == (scheme == "light"), place


def test_what_an_address_says_otherwise_is_ignored(tab):
    tab.goto("de/embed/profit-loss/?scheme=red&view=x")
    assert tab.evaluate("({ ...document.documentElement.dataset })").keys() == {"kurslex"}
