"""The inverted formulas as readers see them, with their worked numbers."""

import pytest

from kurslex.calculators.present.solutions import Solutions, WorkedSolution
from kurslex.calculators.run.declared_results import declared_results
from kurslex.site.parts.calculator_html import render_calculator
from kurslex.ui.calculator_messages import calculator_messages
from tests.site.reader import Reader
from tests.site.words import LOCALES, messages
from tests.support.calculators import calculators


def worked(identifier: str, tag: str = "de") -> dict[str, WorkedSolution]:
    solutions = Solutions(calculators()[identifier], LOCALES[tag].numbers, messages(tag))
    return {
        each.key: each for each in solutions.examples(declared_results(calculators()[identifier]))
    }


@pytest.mark.parametrize(
    ("identifier", "key", "figures", "result"),
    [
        (
            "profit-loss",
            "sell profit",
            ("1.000,00 / 100 + 50,00", "= 10,00 + 50,00"),
            "= 60,00\u00a0USD",
        ),
        (
            "profit-loss",
            "buy rate_of_return",
            ("70,00 / (1 + 10 / 100)",),
            "≈ 63,64\u00a0USD",
        ),
        (
            "bid-ask-spread",
            "ask relative_spread",
            ("49,95 × (1 + 0,1 / 200) / (1 − 0,1 / 200)",),
            "≈ 50,0000\u00a0USD",
        ),
        (
            "mortgage-pool",
            "balance payment",
            ("5.000,00 × (1 − (1 + 0,005)^(−360)) / 0,005",),
            "≈ 833.958,07\u00a0USD",
        ),
        (
            "annualised-return",
            "days annualised_return",
            ("365 × ln(1,4) / ln(1 + 10 / 100)",),
            "≈ 1.289",
        ),
    ],
)
def test_figures_put_in(identifier: str, key: str, figures: tuple[str, ...], result: str) -> None:
    each = worked(identifier)[key]
    assert (each.figures, each.result) == (figures, result)


def test_a_formula_is_written_in_the_words_of_the_language() -> None:
    each = worked("profit-loss", "nb")["sell profit"]
    assert each.id == "profit-loss-solve-sell-profit"
    assert each.text == "salgspris = gevinst / antall + kjøpspris"
    assert each.formula == (
        '<math display="block"><mrow><mi>salgspris</mi><mrow><mo form="infix">=</mo>'
        "<mfrac><mi>gevinst</mi><mi>antall</mi></mfrac></mrow>"
        '<mrow><mo form="infix">+</mo><mi>kjøpspris</mi></mrow></mrow></math>'
    )
    assert each.found == "Salgspris: {sell}\u00a0USD."


def test_cases_stay_cases() -> None:
    formula = worked("mortgage-pool")["balance payment"].formula
    assert formula.count("<mtr>") == 2
    assert "<mtext>falls</mtext>" in formula


def test_a_search_has_sentences_in_place_of_a_formula() -> None:
    each = worked("bond-price")["market_yield clean"]
    assert (each.formula, each.text) == ("", "")
    assert each.figures == ("Kurs ohne Stückzinsen: 1.000,0000\u00a0USD.",)
    assert each.result == "Effektivverzinsung: 3,9965\u00a0%."


def test_bounds_are_named_where_nothing_leads_there() -> None:
    assert worked("bond-price")["market_yield clean"].no_value.count("−50\u00a0%") == 1


@pytest.mark.parametrize("tag", LOCALES)
@pytest.mark.parametrize("identifier", calculators())
def test_a_form_offers_what_can_be_solved_and_shows_each_formula(identifier: str, tag: str) -> None:
    calculator, words = calculators()[identifier], messages(tag)
    reader = Reader(render_calculator(calculator, LOCALES[tag], words))
    solutions = calculator.solutions()
    options = reader.all("option")
    assert [each["value"] for each in options[1:]] == [each.key for each in solutions]
    inverted = [each for each in reader.all("details") if each["class"].endswith("__solutions")]
    assert len(reader.all("select")) == len(inverted) == bool(solutions)
    ids = {attributes.get("id") for _, attributes in reader.elements}
    assert {each["data-formula"] for each in options[1:]} <= ids
    asked = {name for name in calculator_messages(calculator) if "-solve-" in name}
    own = {name for name in asked if not name.startswith("calculators-")}
    assert len(own) == len(solutions)
    said = [words.format(name) for name in own]
    assert len(set(said)) == len(said)
