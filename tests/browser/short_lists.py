"""A page with as much of its long lists and tables as shows what all of it is like."""

from playwright.sync_api import Page

# Leaves the first and the last three where an element has many alike that can be used.
_SHORTEN = """() => {
    const usable = "a[href], button, input, select, summary";
    for (const parent of document.querySelectorAll("main, main *")) {
      const groups = new Map();
      for (const each of parent.children)
        if (each.matches(usable) || each.querySelector(usable))
          groups.set(each.localName, [...groups.get(each.localName) ?? [], each]);
      for (const alike of groups.values())
        if (alike.length > 8) for (const each of alike.slice(3, -3)) each.remove();
    }
}"""


def shorten(page: Page) -> None:
    """Take away all but six of what is alike: a walk, or a look, at the rest finds nothing else."""
    page.evaluate(_SHORTEN)
