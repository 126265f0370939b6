"""Looking a term up from any page: as one types, by keyboard and mouse, and in the texts."""

import pytest

_OFFERS = "[role=option]"
_SHOWN = "() => document.querySelector('[role=option]')?.checkVisibility()"


def test_a_term_is_found_in_any_spelling_and_chosen_by_keyboard(visitor):
    window = visitor()
    window.open("nb/share/")
    window.press("Control+k")
    window.type("boers")
    window.wait_for(_SHOWN)
    assert window.texts(_OFFERS)[0].startswith("børs")
    assert window.texts(_OFFERS)[-1] == "Søk etter «boers» i tekstene"
    window.press("ArrowDown")
    assert window.texts(f"{_OFFERS}[aria-selected=true]") == window.texts(_OFFERS)[:1]
    window.press("Enter")
    window.wait_to_be_at("nb/stock-exchange/")


# In Chromium tests/browser/test_search.py and test_search_page.py do each time what is long here.
@pytest.mark.long
def test_another_languages_term_is_chosen_by_mouse(visitor):
    window = visitor()
    window.open("de/")
    window.fill("#kx-query", "plusvalenza")
    window.wait_for(_SHOWN)
    assert window.texts(f"{_OFFERS} small")[0] == "Italiano: plusvalenza"
    window.click(_OFFERS)
    window.wait_to_be_at("de/capital-gain/")


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "query", "title"),
    [
        ("nb", "slippage", "markedsordre"),
        ("de", "Buttonwood", "New York Stock Exchange"),
        ("it", "Buttonwood", "New York Stock Exchange"),
    ],
)
def test_what_only_the_texts_say_is_found_in_them(language, query, title, visitor):
    window = visitor()
    window.open(f"{language}/search/?q={query}")
    window.wait_for("() => Boolean(document.querySelector('.kx-in-texts mark'))")
    assert title in window.texts(".kx-in-texts li a")
    assert query.lower() in window.texts(".kx-in-texts mark")[0].lower()
