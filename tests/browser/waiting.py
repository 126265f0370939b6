"""Waiting for what a page comes to be.

Playwright's own `wait_for_function` asks a second time by `eval`, which the site's policy forbids,
and takes a promise for a true value.
"""

from collections.abc import Callable
from time import monotonic
from typing import Any

from playwright.sync_api import Frame, Page

PATIENCE = 30
"""Seconds until a test gives up, on a busy machine as well: nothing is measured with it."""


def wait_for(
    page: Page | Frame, expression: str, argument: Any = None, *, expected: Any = True
) -> None:
    """Evaluate an expression, or a function with an argument, until the expected comes."""
    end = monotonic() + PATIENCE
    while (found := page.evaluate(expression, argument)) != expected:
        assert monotonic() < end, f"{expression}: {found!r}"
        page.wait_for_timeout(20)


def wait_until(page: Page, has_come: Callable[[], object]) -> None:
    """Let a browser go on until a test has noted what it waits for, such as what was asked for."""
    end = monotonic() + PATIENCE
    while not has_come():
        assert monotonic() < end, "what was waited for never came"
        page.wait_for_timeout(20)
