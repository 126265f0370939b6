"""Visitors with Chromium, Firefox and WebKitGTK; `make test` knows the first alone."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.engines.chromium import chromium
from tests.browser.engines.firefox import firefox
from tests.browser.engines.webkit import webkit
from tests.browser.engines.window import Window, WindowOptions
from tests.browser.readers import Readers
from tests.support.witness import Witnessed, witnessed

Start = Callable[[WindowOptions], AbstractContextManager[Window]]
Visitor = Callable[..., Window]


@pytest.fixture(
    params=[
        "chromium",
        pytest.param("firefox", marks=pytest.mark.long),
        pytest.param("webkit", marks=pytest.mark.long),
    ]
)
def engine(request: pytest.FixtureRequest) -> Start:
    """Start a window of each engine in turn."""
    if request.param == "chromium":
        return partial(chromium, readers=request.getfixturevalue("visitors"))
    return {"firefox": firefox, "webkit": webkit}[request.param]


@pytest.fixture(scope="session")
def listening(site: Path) -> Iterator[Witnessed]:
    """The site, on a host that listens to its pages."""
    with witnessed(site) as served:
        yield served


@pytest.fixture(scope="session")
def visitors(browser: Browser, listening: Witnessed) -> Iterator[Readers]:
    """The visitors whose browser is Chromium."""
    with Readers(browser, listening.address) as readers:
        yield readers


@pytest.fixture
def host(listening: Witnessed) -> Iterator[Witnessed]:
    """The host, on which whatever pages complain of fails the test."""
    yield listening
    complaints = [*listening.complaints]
    listening.complaints.clear()
    assert complaints == []


@pytest.fixture
def visitor(engine: Start, host: Witnessed) -> Iterator[Visitor]:
    """Make visitors of the site: each has a browser of its own, as `WindowOptions` describe it."""
    with ExitStack() as windows:

        def make(**options: str | bool) -> Window:
            window = windows.enter_context(engine(WindowOptions(**options)))
            window.site = host.address
            window.resize(1280, 800)
            return window

        yield make
