"""A browser's window, as far as a journey through the site needs one, whatever the engine."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from urllib.parse import urljoin

PATIENCE = 30  # seconds until a test gives up; nothing is measured with it


@dataclass(frozen=True, kw_only=True)
class WindowOptions:
    """How a reader's browser is: its language, light or dark, with scripts or without."""

    language: str = "en-US"
    scheme: str = "light"
    scripts: bool = True


class ScriptError(Exception):
    """A script of ours raised an error, or its page was left while it ran."""


class Window(ABC):
    """One window with a profile of its own; locations are relative to the site it is for.

    A `selector` is CSS and stands for the first element that can be seen; `click` and `hover` wait
    for it, and raise AssertionError if it does not come or if something else lies upon it.
    """

    site: str = ""

    @abstractmethod
    def load(self, address: str) -> None:
        """Go to an address and wait until its page is loaded."""

    @abstractmethod
    def evaluate(self, function: str, argument: Any = None) -> Any:
        """Call a JavaScript function with what JSON can hold and return what it returns, awaited.

        Raises ScriptError.
        """

    @abstractmethod
    def click(self, selector: str) -> None:
        """Click with the mouse."""

    @abstractmethod
    def hover(self, selector: str) -> None:
        """Move the mouse onto an element."""

    @abstractmethod
    def press(self, keys: str) -> None:
        """Press a key, such as `Tab`, or several at once: `Shift+Tab`."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type a text, key by key, into what has the focus."""

    @abstractmethod
    def resize(self, width: int, height: int) -> None:
        """Make the page's part of the window as large, in CSS pixels."""

    @abstractmethod
    def screenshot(self, path: Path) -> None:
        """Save what is to be seen as PNG."""

    def open(self, location: str) -> None:
        """Open a page of the site."""
        self.load(urljoin(self.site, location))

    def wait_for(self, function: str, argument: Any = None) -> Any:
        """Call a function until it returns something true, and return that."""
        end = monotonic() + PATIENCE
        while True:
            try:
                if found := self.evaluate(function, argument):
                    return found
                failure = None
            except ScriptError as error:
                failure = error
            if monotonic() > end:
                raise AssertionError(f"never true: {function} of {argument!r}") from failure
            sleep(0.02)

    def wait_to_be_at(self, location: str) -> None:
        """Wait until another page of the site is there and loaded."""
        there = "(address) => location.href === address && document.readyState === 'complete'"
        self.wait_for(there, urljoin(self.site, location))

    def fill(self, selector: str, text: str) -> None:
        """Replace what appears in a field, by keyboard."""
        self.click(selector)
        self.press("Control+a")
        self.type(text) if text else self.press("Delete")

    def texts(self, selector: str) -> list[str]:
        """Return what a reader sees of each element that is not hidden."""
        found = self.evaluate(
            """(selector) => [...document.querySelectorAll(selector)]
                .filter((element) => element.checkVisibility({ visibilityProperty: true }))
                .map((element) => (element.innerText ?? element.textContent).trim())""",
            selector,
        )
        return list(found)

    def put_on_paper(self) -> None:
        """Let a page look as on paper, by its style sheets; not every driver can ask for that."""
        self.evaluate(
            """() => {
                const change = (rules) => [...rules].forEach((rule) => {
                    if (rule instanceof CSSMediaRule && rule.media.mediaText === "print")
                        rule.media.mediaText = "all";
                    else if (rule.cssRules) change(rule.cssRules);
                });
                for (const sheet of document.styleSheets) change(sheet.cssRules);
            }"""
        )
