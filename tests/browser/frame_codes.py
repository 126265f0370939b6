"""The codes for frames that the glossary's pages for teaching offer."""

import re
from pathlib import Path

from playwright.sync_api import Frame, Page, expect

from tests.support.html import read_page

SANDBOX = re.compile(r' sandbox="[^"]*"')


def frame_codes(site: Path, location: str) -> list[str]:
    """Return the codes of a concept's page for teaching, as they are copied."""
    texts = read_page(site / location / "index.html", location).all("textarea")
    return [each.text for each in texts if each.text.startswith("<iframe")]


def use_all(page: Page, frames: list[Frame]) -> Page:
    """Use the German frames of the secondary market, and return the page that the card opens."""
    card, whole, compact, *exercises = frames
    expect(card.get_by_role("heading")).to_have_text("Sekundärmarkt")
    for frame in (whole, compact):
        frame.locator("[name=sell]").fill("80")
        expect(frame.locator("output").first).to_have_text("3.000,00\u00a0USD")
    compact.get_by_text("Rechenweg", exact=True).click()
    expect(compact.locator("math").first).to_be_visible()
    assert exercises
    for frame in exercises:
        frame.get_by_role("button", name="Lösung zeigen").click()
        expect(frame.locator("li[data-kind=result]")).to_be_visible()
    with page.context.expect_page() as opened:
        card.get_by_role("link", name="Erklärung im Glossar lesen").click()
    expect(opened.value.locator("h1")).to_have_text("Sekundärmarkt")
    return opened.value
