"""A real browser, and readers who use it: pages under watch, on the site as it is built."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from scripts.find_browser import find_headless_browser
from scripts.site_server import Served
from tests.browser.documents import OPEN
from tests.support.watch import watch

_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)

Reader = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine, or the one that KURSLEX_CHROMIUM names."""
    path = find_headless_browser()
    assert path, "there is no Chromium: run scripts/find_browser.py --install"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=_QUIET)
        yield chromium
        chromium.close()


def _profile(
    browser: Browser,
    server: Served,
    *,
    hosts: tuple[str, ...] = (),
    missing_expected: bool = False,
    worker: bool = False,
    **options: Any,
) -> tuple[BrowserContext, list[str]]:
    context = browser.new_context(**{"locale": "en-US", "base_url": server.address} | options)
    context.set_default_timeout(10_000)
    if not worker:
        context.add_init_script("delete Navigator.prototype.serviceWorker;")
    own = server.address.split("/")[2]
    return context, watch(context, hosts=(own, *hosts), missing_expected=missing_expected)


@pytest.fixture
def reader(browser: Browser, server: Served) -> Iterator[Reader]:
    """Make readers: each has a browser profile of its own, and a page to visit the site with.

    A reader's options are those of a Playwright context; addresses are relative to the site. Unless
    `worker` is allowed, the browser has no service workers: what a page asks for, a host hears.
    The test fails on whatever `watch` complains of.
    """
    contexts = []
    complaints = []

    def make(**options: Any) -> Page:
        context, heard = _profile(browser, server, **options)
        contexts.append(context)
        complaints.append(heard)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
    assert [complaint for each in complaints for complaint in each] == []


@pytest.fixture(scope="module")
def shared_tab(browser: Browser, server: Served) -> Iterator[tuple[Page, list[str]]]:
    """A page for all tests of a module that are content with `tab`, and what `watch` says of it."""
    context, complaints = _profile(browser, server)
    yield context.new_page(), complaints
    context.close()


@pytest.fixture
def tab(shared_tab: tuple[Page, list[str]], server: Served) -> Iterator[Page]:
    """Return a page like that of a `reader` without options, for less: no browser starts for it.

    What a test keeps or routes in it, and how it shows it, is gone after the test; but neither its
    listeners are, nor its clock, nor what the browser has fetched.
    """
    page, complaints = shared_tab
    yield page
    for other in page.context.pages[1:]:
        other.close()
    page.unroute_all()
    page.goto("about:blank")
    page.set_viewport_size({"width": 1280, "height": 720})
    page.emulate_media(media="null", color_scheme="null")
    session = page.context.new_cdp_session(page)
    origin = {"origin": server.address.rstrip("/"), "storageTypes": "all"}
    session.send("Storage.clearDataForOrigin", origin)
    session.detach()
    found = [*complaints]
    complaints.clear()
    assert found == []


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> Path:
    """A copy of the site, to change and to break."""
    return shutil.copytree(site, tmp_path / "site")


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Callable[[Served], Page]]:
    """Make readers whose browser has service workers; the test fails on errors in scripts."""
    contexts = []
    errors: list[str] = []

    def make(served: Served) -> Page:
        context = browser.new_context(base_url=served.address)
        context.on("weberror", lambda error: errors.append(error.error.message))
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def open_page(shared: OPEN) -> Iterator[OPEN]:
    """Open documents on the page that a module's tests share; nothing stays of one for the next.

    A module says in its fixture `shared` which documents there are.
    """
    yield shared
    shared.clear()
