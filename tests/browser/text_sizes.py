"""In how many sizes a page sets its texts."""

from playwright.sync_api import Page

SIZES = """() => [...new Set([...document.querySelectorAll("body *")]
    .filter((each) => each.checkVisibility() && !each.closest("math")
        && [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
    .map((each) => getComputedStyle(each).fontSize))]"""


def text_sizes(page: Page) -> list[str]:
    """Return the sizes of all texts that can be seen; those in formulas are the browser's own."""
    return list(page.evaluate(SIZES))
