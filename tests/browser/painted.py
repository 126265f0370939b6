"""What is cut off on a page, or cannot be read: painted boxes against the boxes of their texts."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.overflow import OVERFLOW

_FAULTS = (Path(__file__).parent / "painted.js").read_text(encoding="utf-8")
_OPEN = """() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
}"""
_BOTH = f"(smallest) => [({_FAULTS})(smallest), ({OVERFLOW})()]"
SMALLEST = 9  # CSS pixels of the smallest sign


def faults(page: Page) -> list[str]:
    """Return what a reader would not see, or not be able to read, with everything folded open.

    A text may lie outside a box that scrolls only where the box shows that it does. Texts of
    pictures lie inside their pictures, values and placeholders fit into their fields, and nothing
    is smaller than `SMALLEST`.
    """
    page.evaluate(_OPEN)
    found, over = page.evaluate(_BOTH, SMALLEST)  # after scripts have heard of what was opened
    return [*found, *([f"the page scrolls sideways by {over} px"] if over > 0 else [])]
