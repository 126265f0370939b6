"""Waiting for what a service worker does beside the page: keeping what was read."""

from tests.browser.waiting import wait_for

IS_KEPT = """async (address) => Boolean(await caches.match(new URL(address, document.baseURI)))"""
_READY = """async () => Boolean(await navigator.serviceWorker.ready) &&
    Boolean(await caches.match(location.href.split(/[?#]/)[0]))"""


def read(page, location):
    """Visit a page, and wait until it is kept."""
    page.goto(location)
    wait_for(page, _READY)
