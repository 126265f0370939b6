"""Waiting for what a service worker does beside the page: keeping what was read."""

from time import monotonic

_PATIENCE = 30  # seconds until a test gives up
IS_KEPT = """async (address) => Boolean(await caches.match(new URL(address, document.baseURI)))"""
_READY = """async () => Boolean(await navigator.serviceWorker.ready) &&
    Boolean(await caches.match(location.href.split(/[?#]/)[0]))"""


def wait_for(page, expression, argument=None, *, expected=True):
    """Evaluate until the expected comes; Playwright's own wait takes a promise for a true value."""
    end = monotonic() + _PATIENCE
    while (found := page.evaluate(expression, argument)) != expected:
        assert monotonic() < end, f"{expression}: {found!r}"
        page.wait_for_timeout(20)


def read(page, location):
    """Visit a page, and wait until it is kept."""
    page.goto(location)
    wait_for(page, _READY)
