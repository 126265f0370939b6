"""Chromium, driven by Playwright as in all other browser tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Locator, Page
from playwright.sync_api import TimeoutError as NeverThere

from tests.browser.engines.window import PATIENCE, ScriptError, Window, WindowOptions
from tests.browser.readers import Readers


@contextmanager
def chromium(options: WindowOptions, readers: Readers) -> Iterator[Window]:
    """Open a window of a Chromium that runs already; what its pages complain of, a host hears."""
    profile = readers.lend(
        locale=options.language,
        color_scheme=options.scheme,
        java_script_enabled=options.scripts,
    )
    profile.page.set_default_timeout(PATIENCE * 1000)
    yield _Chromium(profile.page)
    readers.take_back(profile)


class _Chromium(Window):
    def __init__(self, page: Page) -> None:
        self._page = page

    def load(self, address: str) -> None:
        self._page.goto(address)

    def evaluate(self, function: str, argument: Any = None) -> Any:
        try:
            return self._page.evaluate(function, argument)
        except Error as error:
            raise ScriptError(error.message) from error

    def click(self, selector: str) -> None:
        self._act(selector, Locator.click)

    def hover(self, selector: str) -> None:
        self._act(selector, Locator.hover)

    def press(self, keys: str) -> None:
        self._page.keyboard.press(keys)

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def resize(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    def screenshot(self, path: Path) -> None:
        self._page.screenshot(path=path)

    def _act(self, selector: str, act: Any) -> None:
        try:
            act(self._page.locator(selector).locator("visible=true").first)
        except NeverThere as error:
            raise AssertionError(error.message) from error
