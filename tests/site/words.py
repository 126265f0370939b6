"""The project's own words and symbols, for tests that render."""

from pathlib import Path

from kurslex.language.alphabets import LATIN
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.currency import Currency
from kurslex.model.locale import Locale
from kurslex.words.shipped import shipped_sources
from tests.calculators.numbers.symbols import SYMBOLS
from tests.support.calculators import calculators

ROOT = Path(__file__).parents[2]
CURRENCIES = {
    "nb": Currency(code="NOK", sign="kr"),
    "de": Currency(code="EUR", sign="€"),
    "it": Currency(code="EUR", sign="€"),
}
LOCALES = {
    tag: Locale(tag=tag, name=tag, numbers=symbols, alphabet=LATIN, currency=CURRENCIES[tag])
    for tag, symbols in SYMBOLS.items()
}


def profit_loss() -> Calculator:
    return calculators()["profit-loss"]


def messages(tag: str, **extra: str) -> Messages:
    """Return the locale's messages; `extra` sources come on top, by any name."""
    files = (ROOT / "docs" / tag / "messages").glob("*.ftl")
    own = {file.name: file.read_text(encoding="utf-8") for file in files}
    return Messages(tag, own | extra, shipped=shipped_sources(tag))
