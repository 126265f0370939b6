"""Calculating: addresses with values, typing, mistakes, looking for an input, rows and pictures."""

from fractions import Fraction

import pytest

from kurslex.calculators.present.pictures import draw
from tests.support.calculators import calculators
from tests.support.pictures import drawn, values_of

_PAGE = "secondary-market/"
_VALUE = "(name) => document.querySelector(`input[name=${name}]`).value"
_ROWS = """(name) => [...document.querySelectorAll(`[data-rows=${name}] li`)]
    .map((row) => [...row.querySelectorAll("input")].map((input) => input.value))"""
_FOCUSED = "() => document.activeElement.matches('[data-rows=asks] li:last-child input')"
# Both as the engine itself writes them.
_PICTURE = "() => document.querySelector('figure div').innerHTML"
_AS_WRITTEN = """(html) => {
    const box = document.createElement("div");
    box.innerHTML = html;
    return box.innerHTML;
}"""


# In Chromium tests/browser/test_calculator_form.py and test_solve_form.py do each time what is
# long here.
@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "results"),
    [
        ("nb", ["1\u00a0950,00\u00a0USD", "38,61\u00a0%"]),
        ("de", ["1.950,00\u00a0USD", "38,61\u00a0%"]),
        ("it", ["1.950,00\u00a0USD", "38,61\u00a0%"]),
    ],
)
def test_an_address_has_its_results_in_the_language_of_its_page(language, results, visitor):
    window = visitor()
    window.open(f"{language}/{_PAGE}?buy=50.5&sell=70&shares=100#example")
    assert window.texts("output") == results
    assert window.evaluate(_VALUE, "buy") == "50,50"


def test_a_link_with_values_leads_to_the_form_and_the_examples_figures_make_way(visitor):
    window = visitor()
    window.resize(390, 800)
    window.open(f"de/{_PAGE}?buy=10&sell=12.5&shares=40")
    top = "() => Math.abs(document.querySelector('#profit-loss').getBoundingClientRect().top) < 90"
    window.wait_for(top)
    assert window.texts("output")[0] == "100,00\u00a0USD"
    assert window.texts("[data-figures]")[0] == "(12,50 − 10,00) × 40"
    window.click(".kurslex-calculator__working > summary")
    assert "= 2.000,00\u00a0USD" not in window.texts("#profit-loss strong")
    window.click("button[type=reset]")
    assert window.texts("[data-figures]")[0] == "(70,00 − 50,00) × 100"
    assert "= 2.000,00\u00a0USD" in window.texts("#profit-loss strong")


def test_what_is_typed_is_computed_at_once_and_kept_in_the_address(visitor):
    window = visitor()
    window.open(f"de/{_PAGE}")
    assert window.texts("output") == ["2.000,00\u00a0USD", "40,00\u00a0%"]
    window.fill("input[name=buy]", "1.000,5")
    assert window.texts("output") == ["−93.050,00\u00a0USD", "−93,00\u00a0%"]
    window.press("Tab")
    assert window.evaluate(_VALUE, "buy") == "1.000,50"
    window.wait_to_be_at(f"de/{_PAGE}?buy=1000.5&sell=70&shares=100")
    window.click("form[data-calculator] button[type=reset]")
    assert window.texts("output") == ["2.000,00\u00a0USD", "40,00\u00a0%"]
    window.wait_to_be_at(f"de/{_PAGE}")


# What is said about "abc", nothing and "-5" where 50 is the example and 0 the least.
_SAID = {
    "nb": [
        "Dette er ikke et tall. Skriv for eksempel 50,00.",
        "Her mangler et tall, for eksempel 50,00.",
        "Verdien må være minst 0\u00a0USD.",
    ],
    "de": [
        "Das ist keine Zahl. Möglich ist zum Beispiel 50,00.",
        "Hier fehlt eine Zahl, zum Beispiel 50,00.",
        "Der Wert muss mindestens 0\u00a0USD betragen.",
    ],
    "it": [
        "Questo non è un numero. Va bene, per esempio, 50,00.",
        "Manca un numero, per esempio 50,00.",
        "Il valore deve essere almeno 0\u00a0USD.",
    ],
}


@pytest.mark.long
@pytest.mark.parametrize("language", _SAID)
def test_a_mistake_is_explained_at_its_field(language, visitor):
    window = visitor()
    window.open(f"{language}/{_PAGE}")
    for typed, message in zip(("abc", "", "-5"), _SAID[language], strict=True):
        window.fill("input[name=buy]", typed)
        window.press("Tab")
        assert window.texts("#profit-loss-buy-error") == [message]
        assert window.texts("output") == ["–", "–"]
        assert window.evaluate("() => document.querySelector('[name=buy]').ariaInvalid") == "true"
        window.fill("input[name=buy]", "50")
        assert window.texts("#profit-loss-buy-error") == []
        assert window.texts("output")[1] == "40,00\u00a0%"


@pytest.mark.long
def test_an_input_is_found_for_a_wanted_result(visitor):
    window = visitor()
    window.open(f"nb/{_PAGE}?solve=sell&profit=1000")
    assert window.evaluate(_VALUE, "sell") == "60,00"
    window.fill("#profit-loss-target-profit", "3000")
    assert window.evaluate(_VALUE, "sell") == "80,00"
    assert window.texts("output") == ["3\u00a0000,00\u00a0USD", "60,00\u00a0%"]
    assert len(window.texts("[data-part=formula] math")) == 1
    window.press("Tab")
    window.wait_to_be_at(f"nb/{_PAGE}?solve=sell&profit=3000&buy=50&shares=100")


def test_the_unknown_is_chosen_by_keyboard(visitor):
    window = visitor()
    window.open(f"de/{_PAGE}")
    window.click(".kurslex-calculator__solutions > summary")
    window.evaluate("() => document.querySelector('.kurslex-calculator select').focus()")
    keys = [each.key for each in calculators()["profit-loss"].solutions()]
    for key in keys[:2]:
        window.press("ArrowDown")
        window.wait_for(
            "(key) => document.querySelector('.kurslex-calculator select').value === key", key
        )
        unknown = key.split()[0]
        read_only = f"() => document.querySelector('input[name={unknown}]').readOnly"
        assert window.evaluate(read_only) is True


def test_rows_come_and_go_and_the_picture_follows(visitor):
    window = visitor()
    window.open("nb/embed/call-auction/")
    asks = window.evaluate(_ROWS, "asks")
    assert window.evaluate(_PICTURE) == python_draws(window)

    window.click("[data-rows=asks] [data-add]")
    assert window.evaluate(_FOCUSED) is True
    for text in ("49,95", "700"):  # each replaces what a new row begins with
        window.type(text)
        window.press("Tab")
    assert window.evaluate(_ROWS, "asks") == [*asks, ["49,95", "700"]]
    more = {"price": Fraction("49.95"), "quantity": Fraction(700)}
    assert window.evaluate(_PICTURE) == python_draws(window, more)

    window.click("[data-rows=asks] li:last-child button")
    assert window.evaluate(_ROWS, "asks") == asks
    assert window.evaluate(_PICTURE) == python_draws(window)


def python_draws(window, *more_asks):
    """Return the picture that Python draws, as the window's engine writes it."""
    calculator = calculators()["call-auction"]
    inputs = calculator.defaults()
    inputs["asks"] = [*inputs["asks"], *more_asks]
    picture = drawn("call-auction", "nb", values_of(calculator, inputs))
    return window.evaluate(_AS_WRITTEN, draw(picture))
