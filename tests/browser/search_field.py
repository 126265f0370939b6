"""The search field of a page, and what it offers."""

from playwright.sync_api import Locator, Page

from tests.browser.waiting import wait_for


def field(page: Page) -> Locator:
    return page.locator("#kx-query")


def options(page: Page) -> Locator:
    return page.locator(".kx-found").get_by_role("option")


def wait_for_texts(page):
    """Wait until a page of results has all it will have: then it shows what leads on, too."""
    wait_for(page, "() => !document.querySelector('.kx-awaited')")
