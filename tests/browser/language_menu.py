"""The menu of languages in the head of a page, as a reader uses it."""

from playwright.sync_api import Page


def choose_language(page: Page, name: str) -> None:
    """Open the menu and follow the link of a language."""
    page.locator(".kx-open-languages").click()
    page.locator(".kx-languages").get_by_role("link", name=name, exact=True).click()
