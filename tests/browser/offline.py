"""Waiting for what a service worker does beside the page: keeping what was read.

Tests take the network away by `unreachable` of the host. Under Playwright's `set_offline` a service
worker was answered nonetheless, once in 400 visits.
"""

from tests.browser.waiting import wait_for

ALL_IS_KEPT = """async () => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const kept = await Promise.all(loaded.map((name) => caches.match(name)));
    return loaded.filter((_, at) => !kept[at]);
}"""
"""What a page has loaded and a worker does not keep yet, which is nothing in the end."""
IS_KEPT = """async (address) => Boolean(await caches.match(new URL(address, document.baseURI)))"""
_READY = """async () => Boolean(await navigator.serviceWorker.ready) &&
    Boolean(await caches.match(location.href.split(/[?#]/)[0]))"""


def read(page, location):
    """Visit a page, and wait until it is kept."""
    page.goto(location)
    wait_for(page, _READY)
