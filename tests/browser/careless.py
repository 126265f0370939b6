"""What makes a page look careless: controls set as prose, too many sizes, links hard to hit."""

from playwright.sync_api import Page

from tests.browser.text_sizes import SIZES

_MOST_SIZES = 7
# Controls whose words are set as a text is. Answers to choose from are read first.
_AS_PROSE = """() => [...document.querySelectorAll("button, select, input, label, legend")]
    .filter((each) => each.checkVisibility() && !each.closest(".kx-answers, .kx-pack legend")
        && getComputedStyle(each).fontFamily.includes("Kurslex"))
    .map((each) => each.outerHTML.slice(0, 80))"""
# Links that are all that an item, a row or a paragraph has, and that are hard to hit.
_SMALL = """() => [...document.querySelectorAll(
    "main :is(li, dt, dd) > a:first-child, main :is(p, h3) > a:only-child"
)].filter((each) => each.checkVisibility({ contentVisibilityAuto: true })
    && each.getBoundingClientRect().height < 24
    && each.textContent.trim() === each.parentElement.textContent.trim())
    .map((each) => each.outerHTML.slice(0, 80))"""
_ALL = f"() => [{SIZES}, {_AS_PROSE}, {_SMALL}].map((each) => each())"  # one question is quicker


def careless(page: Page) -> list[str]:
    """Return the controls and links of a page that lack care, and its sizes if they are many."""
    sizes, as_prose, small = page.evaluate(_ALL)
    many = [f"sizes: {sizes}"] if len(sizes) > _MOST_SIZES else []
    return [*as_prose, *many, *small]
