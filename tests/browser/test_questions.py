"""Questions: the solution opens by itself, and on paper it comes when all has been asked."""

import pytest
from playwright.sync_api import expect

from tests.site.questions import TEXT, convert

_ADDED = "(html) => document.querySelector('.kx-text').insertAdjacentHTML('beforeend', html)"
_TOP = "each => each.getBoundingClientRect().top"
_BEFORE = "each => getComputedStyle(each, '::before').content"
_AFTER = "each => getComputedStyle(each, '::after').content"


@pytest.fixture
def asked(tab):
    """Show a page to which two questions have been added."""
    tab.goto("de/share/")
    tab.evaluate(_ADDED, convert(TEXT))
    return tab.locator(".kx-questions").last


def test_a_solution_opens_by_keyboard(asked) -> None:
    solution = asked.locator(".kx-solution").first
    right = solution.locator(".kx-right")
    expect(asked.locator(".kx-options").first).to_be_visible()
    expect(right).to_be_hidden()
    solution.locator("summary").press("Enter")
    expect(right).to_be_visible()
    expect(asked.locator(".kx-right").last).to_be_hidden()


def test_letters_tell_which_option_is_explained(asked) -> None:
    for each in asked.locator("ol.kx-options").all():
        assert each.evaluate("each => getComputedStyle(each).listStyleType") == "upper-alpha"
        assert each.locator("> li").count() == 2


def test_on_paper_all_solutions_follow_the_last_question(asked, tab) -> None:
    tab.emulate_media(media="print")
    for each in asked.locator(".kx-right").all():
        expect(each).to_be_visible()
    questions = asked.locator("> li > p").all()
    solutions = asked.locator("summary").all()
    tops = [each.evaluate(_TOP) for each in (*questions, *solutions)]
    assert tops == sorted(tops)
    assert asked.locator("> li > ol").last.evaluate(_TOP) < solutions[0].evaluate(_TOP)
    assert {each.evaluate(_BEFORE) for each in questions} == {'counter(kx-asked) ". "'}
    assert {each.evaluate(_AFTER) for each in solutions} == {'" " counter(kx-asked)'}
