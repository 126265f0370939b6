"""Whether the colours of a page fit the scheme that its reader prefers."""

from playwright.sync_api import Page

_LIGHTNESS = """() => ["backgroundColor", "color"].map((property) => {
    const [red, green, blue] = getComputedStyle(document.body)[property].match(/\\d+/g);
    return (+red + +green + +blue) / 765;
})"""


def fits_scheme(page: Page, scheme: str) -> bool:
    """Whether the letters are dark on light ground, or in the dark scheme the other way round."""
    paper, ink = page.evaluate(_LIGHTNESS)
    dark, bright = (ink, paper) if scheme == "light" else (paper, ink)
    return bool(dark < 0.3 and bright > 0.7)
