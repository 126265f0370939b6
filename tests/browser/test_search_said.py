"""What the page of results says of how much was found, to eyes and to ears."""

import pytest
from playwright.sync_api import expect

from tests.browser.search_field import wait_for_texts

_HEAR = """addEventListener("DOMContentLoaded", () => {
    const status = document.querySelector(".kx-results [role=status]");
    window.heard = [];
    const listen = () => heard.push([status.checkVisibility(), status.textContent]);
    new MutationObserver(listen).observe(status, { childList: true, subtree: true });
});"""


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("annenhåndsmarked", "Treff: 2"),
        ("slippage", "Ingen begreper. Nevnt i tekstene: 1"),
        pytest.param("T%2B2", "Ingen begreper. Nevnt i tekstene: 1", marks=pytest.mark.long),
        ("qqqq", "Ingen treff, verken blant begrepene eller i tekstene."),
    ],
)
def test_what_was_found_is_said_when_it_can_be_heard(query, said, reader):
    page = reader(own=True)
    page.add_init_script(_HEAR)
    page.goto(f"nb/search/?q={query}")
    status = page.locator(".kx-results [role=status]")
    wait_for_texts(page)
    expect(status).to_have_text(said)
    heard = page.evaluate("heard")
    assert all(visible for visible, _ in heard)
    assert heard[0][1] == said
    assert heard[-1][1].strip() == said
    expect(page.locator(".kx-notice")).to_have_count(0)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("slippage", "Ingen begreper. Nevnt i tekstene: 1"),
        ("qqqq", "Ingen treff, verken blant begrepene eller i tekstene."),
    ],
)
def test_that_there_is_no_term_is_said_once(query, said, tab):
    tab.goto(f"nb/search/?q={query}")
    results = tab.locator(".kx-results")
    expect(results.get_by_role("status")).to_have_text(said)
    # One sentence is seen, heard, and all that is said: no heading tells of the texts again.
    text = results.evaluate("each => each.innerText")
    assert text.count(said) == 1
    assert results.evaluate("each => each.textContent").count(said.split(".")[0]) == 1
    headings = tab.locator("main").get_by_role("heading").all_inner_texts()
    assert headings == [f"Treff på «{query}»"]


def test_where_the_texts_cannot_be_had_it_is_said_that_there_is_no_term(reader):
    page = reader()
    page.route("**/pagefind.js", lambda route: route.abort("aborted"))
    page.goto("nb/search/?q=slippage")
    status = page.locator(".kx-results").get_by_role("status")
    expect(status).to_have_text("Fant ikke noe begrep for «slippage».")
