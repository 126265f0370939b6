"""The project's calculators as their pages have them, each rendered once for all tests."""

from functools import cache

from kurslex.calculators.present.local_currency import in_currency
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.site.calculator_scripts import calculator_bundle
from kurslex.site.parts.calculator_html import render_calculator
from tests.site.words import LOCALES, messages
from tests.support.calculators import calculators


@cache
def words(tag: str) -> Messages:
    """Return a language's messages, which compile what was used of them once."""
    return messages(tag)


@cache
def localized(identifier: str, tag: str) -> Calculator:
    """Return a calculator in the currency of a language."""
    return in_currency(calculators()[identifier], LOCALES[tag].currency)


@cache
def form(identifier: str, tag: str) -> str:
    """Return the fragment of a page with a calculator in a language."""
    return render_calculator(calculators()[identifier], LOCALES[tag], words(tag))


@cache
def script(*identifiers: str) -> str:
    """Return the script of some calculators, or of all."""
    every = calculators()
    return calculator_bundle(every[each] for each in identifiers or every)
