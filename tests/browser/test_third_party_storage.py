"""A browser that blocks the storage of third parties, set as a reader sets it: all takes part."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from scripts.find_browser import find_installed_browser
from scripts.site_server import Served, serving
from tests.browser.annotated import MARKED
from tests.browser.conftest import QUIET
from tests.browser.frame_codes import SANDBOX, frame_codes, use_all
from tests.browser.waiting import PATIENCE

# What chrome://settings/cookies writes.
_BLOCKED = {"profile": {"block_third_party_cookies": True, "cookie_controls_mode": 1}}
_ALLOWED = {"profile": {"block_third_party_cookies": False, "cookie_controls_mode": 0}}
_PAGE = """<!doctype html><html lang="de"><meta charset="utf-8"><title>Kurs</title>
<link rel="icon" href="data:,"><body>{}"""
_STORED = """() => {
    try {
        localStorage.setItem("kept", "1");
        return localStorage.getItem("kept");
    } catch ({ name }) {
        return name;
    }
}"""


def _context(browser: Browser, folder: Path, settings: object) -> BrowserContext:
    """Return a browser with a profile in a folder, which takes settings where others do not."""
    (folder / "Default").mkdir(parents=True)
    (folder / "Default/Preferences").write_text(json.dumps(settings), encoding="utf-8")
    # Chromium without windows reads no settings.
    path = find_installed_browser() or browser.browser_type.executable_path
    context = browser.browser_type.launch_persistent_context(
        folder, executable_path=path, args=QUIET, viewport={"width": 700, "height": 6000}
    )
    context.set_default_timeout(PATIENCE * 1000)
    return context


@pytest.fixture(scope="module")
def blocking(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    context = _context(browser, tmp_path_factory.mktemp("reader") / "profile", _BLOCKED)
    yield context
    context.close()


@pytest.fixture
def page(blocking: BrowserContext) -> Iterator[Page]:
    """A page of that browser; the test fails on errors in scripts, in frames too."""
    errors: list[str] = []

    def note(error) -> None:  # type: ignore[no-untyped-def]
        errors.append(error.error.message)

    blocking.on("weberror", note)
    page = blocking.new_page()
    yield page
    blocking.remove_listener("weberror", note)
    for each in blocking.pages[1:]:
        each.close()
    assert errors == []


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Served]:
    """A host of pages of one's own; each name below localhost is another site to a browser."""
    with serving(tmp_path) as served:
        yield served


def _opened(page: Page, school: Served, code: str) -> list[Frame]:
    """Show code in a page of another site; return its frames, of the glossary's site each."""
    (school.folder / "index.html").write_text(_PAGE.format(code), encoding="utf-8")
    page.goto(school.address.replace("127.0.0.1", "school.localhost"))
    frames = [each.content_frame() for each in page.query_selector_all("iframe")]
    return [each for each in frames if each]


# Without settings it is the browser of all other tests, which begins much faster.
@pytest.mark.parametrize(
    ("settings", "stored"),
    [
        (_BLOCKED, "SecurityError"),
        ({}, "1"),
        pytest.param(_ALLOWED, "1", marks=pytest.mark.long),
    ],
    ids=["blocked", "none", "allowed"],
)
def test_the_setting_decides_about_storage(
    settings, stored, browser, request, tmp_path, school, server
):
    if settings is _BLOCKED:
        context = request.getfixturevalue("blocking")
    elif settings:
        context = _context(browser, tmp_path / "profile", settings)
    else:
        context = browser.new_context()
        context.new_page()
    code = f'<iframe src="{server.address}de/embed/concept/share/"></iframe>'
    (frame,) = _opened(context.pages[0], school, code)
    assert (frame.evaluate("origin"), frame.evaluate(_STORED)) == (
        server.address.rstrip("/"),
        stored,
    )
    context.pages[0].goto(server.address)
    assert context.pages[0].evaluate(_STORED) == "1"
    if settings is not _BLOCKED:
        context.close()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("is_shut_off", [True, False])
def test_cards_calculators_and_exercises_work(is_shut_off, site, server, school, page):
    copied = "<br>".join(frame_codes(site, "de/teaching/secondary-market/"))
    code = copied if is_shut_off else SANDBOX.sub("", copied)
    frames = _opened(page, school, code.replace("https://kurslex.example/", server.address))
    for frame in frames:
        assert frame.evaluate(_STORED) == "SecurityError"
        assert frame.evaluate("origin === 'null'") == is_shut_off
    glossary = use_all(page, frames)
    # A page of its own is no third party, and keeps what it keeps anywhere.
    assert glossary.evaluate(_STORED) == "1"


@pytest.mark.sampled(2)
@pytest.mark.parametrize("sandbox", ["", ' sandbox="allow-scripts allow-popups"'])
def test_terms_are_marked_in_a_framed_page(sandbox, server, school, page):
    script = f'<script src="{server.address}de/annotate.js" data-within="main" defer></script>'
    text = f"{script}<main><p>Der Sekundärmarkt, wo man eine Aktie verkauft.</p></main>"
    (school.folder / "lesson.html").write_text(_PAGE.format(text), encoding="utf-8")
    lesson = school.address.replace("127.0.0.1", "teacher.localhost")
    (frame,) = _opened(page, school, f'<iframe src="{lesson}lesson.html"{sandbox}></iframe>')
    frame.wait_for_load_state("load")
    assert frame.evaluate(_STORED) == "SecurityError"
    assert frame.evaluate(MARKED) == ["Sekundärmarkt", "Aktie"]
    frame.locator("kurslex-term").first.click()
    expect(frame.locator(".note a")).to_have_attribute(
        "href", "https://kurslex.example/de/secondary-market/"
    )
    assert frame.evaluate("kurslexTerms.remove()") == 2
