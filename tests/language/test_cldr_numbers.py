"""How languages write numbers, held against ICU, which has the same data and formats with it."""

from fractions import Fraction

import icu
import pytest
from babel import Locale

from kurslex.calculators.numbers import format_number
from kurslex.language.cldr_numbers import written_numbers
from kurslex.model.locale import NumberSymbols

_TAGS = """
en nb nn da sv fi de de-CH nl fr it es es-MX pt pt-PT pt-AO pl uk ru tr cs hu ro el bg lv et sl ka
be sq ar ar-EG fa ur he hi bn mr ne ta te gu my th km am zh-Hans zh-Hant ja ko ckb ps dz hy ca lt
sk hr sr is ga vi id
"""
_VALUES = (7, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 1_234_567, 1_234_567_890)


@pytest.mark.parametrize("tag", _TAGS.split())
def test_numbers_are_written_as_icu_does(tag: str) -> None:
    numbers = written_numbers(Locale.parse(tag, sep="-"))
    symbols = NumberSymbols(**{name: getattr(numbers, name) for name in numbers.__slots__})
    theirs = icu.NumberFormatter.withLocale(icu.Locale.forLanguageTag(tag))
    expected = [str(theirs.formatInt(value)) for value in _VALUES]
    assert [
        format_number(Fraction(value), decimals=0, symbols=symbols) for value in _VALUES
    ] == expected
    minus = str(theirs.formatInt(-7)).replace("-", "\u2212")
    assert format_number(Fraction(-7), decimals=0, symbols=symbols) == minus
    half = str(theirs.precision(icu.Precision.fixedFraction(2)).formatDouble(0.5))
    assert format_number(Fraction(1, 2), decimals=2, symbols=symbols) == half
