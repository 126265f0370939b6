"""Among which currencies a reader may choose, and where there is nothing to choose."""

from dataclasses import replace

import pytest

from kurslex.site.parts.calculator_html import render_calculator
from kurslex.site.parts.currency_choice import currency_choice
from tests.site.words import LOCALES, messages
from tests.support.calculators import calculators

CODES = ("USD", "EUR", "NOK", "CHF")


def codes(tag: str, *given: str) -> list[str] | None:
    choice = currency_choice(given, LOCALES[tag])
    return choice and [choice.own, *(each.code for each in choice.choice)]


def test_the_own_currency_is_always_among_them() -> None:
    assert codes("nb", *CODES) == ["NOK", *CODES]
    assert codes("nb", "USD", "EUR") == ["NOK", "NOK", "USD", "EUR"]


def test_one_currency_is_no_choice() -> None:
    assert codes("nb", "NOK") is None
    assert codes("de") is None
    assert currency_choice(CODES, replace(LOCALES["nb"], currency=None)) is None


@pytest.mark.parametrize("tag", LOCALES)
def test_a_page_has_the_choice_and_the_languages_own_sign(tag: str) -> None:
    calculator = calculators()["present-value"]
    html = render_calculator(calculator, LOCALES[tag], messages(tag), currencies=CODES)
    own = LOCALES[tag].currency
    assert own is not None
    assert f"863,84\u00a0{own.code}" in html
    assert f'data-unit="{own.code}" data-sign="{own.sign}"' in html
    assert f"selected>{own.code}</option>" in html
    assert html.count("<option data-sign=") == len(CODES)
    assert "LOCAL" not in html


@pytest.mark.parametrize("tag", LOCALES)
def test_dollars_stay_dollars(tag: str) -> None:
    calculator = calculators()["profit-loss"]
    html = render_calculator(calculator, LOCALES[tag], messages(tag), currencies=CODES)
    assert html == render_calculator(calculator, LOCALES[tag], messages(tag))
    assert "currency" not in html
