"""A real browser, and readers who use it: pages under watch, on the site as it is built."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from scripts.find_browser import find_headless_browser
from scripts.site_server import Served
from tests.browser.annotated import Host, Hosts
from tests.browser.documents import OPEN
from tests.browser.readers import Profile, Readers
from tests.browser.waiting import PATIENCE

QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)
# A page takes a fourth less of the processors' time in the frame of the document before it; no page
# can see the difference.
# `make test-all` has Chromium as readers do.
LIGHT = (
    # Chromium reads the last of these switches alone: what Playwright leaves out is here again.
    "--disable-features=RenderDocument,AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,"
    "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,"
    "HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,"
    "NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,"
    "TcpPortRandomizationWin,ThirdPartyStoragePartitioning,msEdgeUpdateLaunchServicesPreferredVersion,"
    "msForceBrowserSignIn",
)

Reader = Callable[..., Page]
# Options of a profile that no other test will want.
_OF_ONE_TEST = ("base_url", "hosts", "worker")


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """The Chromium of this machine, or the one that KURSLEX_CHROMIUM names."""
    path = find_headless_browser()
    assert path, "there is no Chromium: run scripts/find_browser.py --install"
    expect.set_options(timeout=PATIENCE * 1000)  # 5 seconds otherwise
    is_thorough = request.config.getoption("--hypothesis-profile") == "thorough"
    args = QUIET if is_thorough else (*QUIET, *LIGHT)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=args)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def readers(browser: Browser, server: Served) -> Iterator[Readers]:
    """The readers of the site, whose profiles are lent to one test after another."""
    with Readers(browser, server.address) as readers:
        yield readers


@pytest.fixture
def reader(readers: Readers) -> Iterator[Reader]:
    """Make readers: each has a browser profile of its own, and a page to visit the site with.

    A reader's options are those of a Playwright context; addresses are relative to the site. A test
    that does what a page would keep for good asks for a profile of its `own`; one that visits
    other hosts has it anyway. The test fails on whatever `watch` complains of.
    """
    lent: list[Profile] = []
    owned: list[Profile] = []

    def make(*, own: bool = False, **options: Any) -> Page:
        if own or not options.keys().isdisjoint(_OF_ONE_TEST):
            owned.append(readers.new(**options))
            return owned[-1].page
        lent.append(readers.lend(**options))
        return lent[-1].page

    yield make
    complaints = [complaint for each in lent for complaint in readers.take_back(each)]
    for each in owned:
        each.page.context.close()
        complaints += each.complaints
    assert complaints == []


@pytest.fixture
def tab(reader: Reader) -> Page:
    """Return the page of a reader without options."""
    return reader()


@pytest.fixture(scope="module")
def hosts(browser: Browser) -> Iterator[Hosts]:
    """Hosts of pages that mark the tiny glossary's terms, lent to a module's tests."""
    hosts = Hosts(browser)
    yield hosts
    hosts.close()


@pytest.fixture
def host(hosts: Hosts) -> Iterator[Host]:
    """A host whose test fails on whatever a page of it complains of, or asks for in vain."""
    yield hosts.lend()
    assert hosts.take_back() == []


@pytest.fixture(scope="session")
def blank_of_all(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture
def blank(blank_of_all: Page) -> Page:
    """An empty page of no site, to compute on; nothing of another test is on it."""
    blank_of_all.goto("about:blank")
    return blank_of_all


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
