"""Every calculator agrees with Python in every engine: exact values, and what its form shows."""

import random

import pytest

from kurslex.calculators.present.local_currency import in_currency
from tests.browser.form_twin import FILL, draw_texts, shown
from tests.browser.twin import differences
from tests.site.words import LOCALES, messages
from tests.support.addresses import LANGUAGES
from tests.support.calculators import calculators, draw_inputs

# Chromium is asked far more in test_calculators.py, as often as `make test` is run.
pytestmark = pytest.mark.long

_COUNT = 17  # in each of the three languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_calculators_agree_with_python(language, visitor):
    locale, words = LOCALES[language], messages(language)
    window = visitor()
    for identifier, of_any_currency in calculators().items():
        calculator = in_currency(of_any_currency, locale.currency)
        dice = random.Random(f"journey {language} {identifier}")
        window.open(f"{language}/embed/{identifier}/")
        cases = [draw_inputs(dice, calculator) for _ in range(_COUNT)]
        assert differences(window, calculator, [calculator.defaults(), *cases]) == []

        texts = [draw_texts(dice, calculator, locale.numbers) for _ in range(_COUNT)]
        found = window.evaluate(FILL, [identifier, "", texts])
        assert found == [shown(calculator, each, locale.numbers, words) for each in texts], (
            identifier
        )
