"""Every calculator in the real Chromium against Python: exact values, and the form's own texts.

The long run takes at least 10,000 random inputs for each closed form and 500 for each calculator
with loops, exact and through the form in each of the three languages; the usual one 30 and 12, and
a third of them through the form in one language.
"""

import random
from collections.abc import Iterator
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from kurslex.model.calculator import Input, Value
from tests.browser.form_twin import draw_texts, filled, in_turn, shown
from tests.browser.rendered import form, localized, script, words
from tests.browser.twin import differences
from tests.calculators.numbers.symbols import SYMBOLS
from tests.support.calculators import calculators, draw_inputs

every_calculator = pytest.mark.parametrize("identifier", calculators())


ITERATIVE = ("bond-price", "bond-yield", "call-auction", "market-order", "mortgage-pool")
"""What repeats something as often as the inputs say; the others are closed forms."""


def how_many(identifier: str, *, is_long: bool, parts: int = 1) -> int:
    if identifier in ITERATIVE:
        return (500 if is_long else 12) // parts + 1
    return (10_000 if is_long else 30) // parts + 1


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=script())
    yield page
    page.close()


def exact_differences(page: Page, identifier: str, *, is_long: bool) -> None:
    calculator, dice = calculators()[identifier], random.Random(f"exact {identifier} {is_long}")
    count = how_many(identifier, is_long=is_long)
    cases = [draw_inputs(dice, calculator) for _ in range(count)]
    assert differences(page, calculator, cases) == []
    print(f"{identifier}: {count} exact inputs compared")


@every_calculator
def test_exact_values(page: Page, identifier: str) -> None:
    exact_differences(page, identifier, is_long=False)


@pytest.mark.long
@every_calculator
def test_exact_values_of_many(page: Page, identifier: str) -> None:
    exact_differences(page, identifier, is_long=True)


def within(quantity: Input) -> st.SearchStrategy[Fraction]:
    scale = 10**quantity.decimals
    whole = st.integers(int(quantity.minimum * scale), int(quantity.maximum * scale))
    return whole.map(lambda number: Fraction(number, scale))


def awkward_differences(page: Page, identifier: str, examples: int) -> None:
    calculator = calculators()[identifier]
    numbers = {each.name: within(each) for each in calculator.inputs}
    lists = {
        rows.name: st.lists(
            st.fixed_dictionaries({each.name: within(each) for each in rows.fields}),
            min_size=rows.least,
            max_size=rows.most,
        )
        for rows in calculator.rows
    }

    @settings(deadline=None, max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.fixed_dictionaries({**numbers, **lists}), min_size=1, max_size=8))
    def compare(cases: list[dict[str, Value]]) -> None:
        assert differences(page, calculator, cases) == []

    compare()


@pytest.mark.sampled(3)
@every_calculator
def test_awkward_inputs(page: Page, identifier: str) -> None:
    awkward_differences(page, identifier, 4 if identifier in ITERATIVE else 8)


@pytest.mark.long
@every_calculator
def test_awkward_inputs_of_many(page: Page, identifier: str) -> None:
    awkward_differences(page, identifier, 40)


def form_differences(page: Page, identifier: str, tag: str, *, is_long: bool) -> None:
    calculator, dice = localized(identifier, tag), random.Random(f"form {identifier} {tag}")
    page.set_content(form(identifier, tag))
    page.add_script_tag(content=script(identifier))
    count = how_many(identifier, is_long=is_long, parts=len(SYMBOLS))
    cases = [draw_texts(dice, calculator, SYMBOLS[tag]) for _ in range(count)]
    results = filled(page, identifier, "", cases)
    differing = [
        (case, expected, result)
        for case, result in zip(cases, results, strict=True)
        if (expected := shown(calculator, case, SYMBOLS[tag], words(tag))) != result
    ]
    assert differing == []
    print(f"{identifier} in {tag}: {count} inputs through the form")


@pytest.mark.parametrize(("identifier", "tag"), in_turn(calculators()))
def test_the_form(blank: Page, identifier: str, tag: str) -> None:
    form_differences(blank, identifier, tag, is_long=False)


@pytest.mark.long
@pytest.mark.parametrize("tag", SYMBOLS)
@every_calculator
def test_the_form_with_many(blank: Page, identifier: str, tag: str) -> None:
    form_differences(blank, identifier, tag, is_long=True)
