"""Every calculator in the real Chromium against Python: exact values, and the form's own texts.

The long run takes at least 10,000 random inputs for each closed form and 500 for each calculator
with loops, exact and through the form in each of the three languages; the usual one fewer.
"""

import json
import random
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from kurslex.formula.evaluate import run
from kurslex.formula.values import NoResultError
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Input, Value
from kurslex.model.locale import NumberSymbols
from kurslex.numbers import Refusal, format_number, parse_number
from kurslex.rendering.calculator import render_calculator
from kurslex.rendering.scripts import calculator_bundle
from tests.browser.twin import differences
from tests.cases import FOLDER
from tests.numbers.symbols import SYMBOLS
from tests.rendering.words import LOCALES, messages
from tests.support.calculators import calculators, draw, draw_inputs, draw_rows

TYPED = [
    text
    for text in json.loads((FOLDER / "typed.json").read_text(encoding="utf-8"))
    if "\n" not in text
]
DASH = "–"
every_calculator = pytest.mark.parametrize("identifier", calculators())


ITERATIVE = ("bond-price", "bond-yield", "call-auction", "market-order", "mortgage-pool")
"""What repeats something as often as the inputs say; the others are closed forms."""


def how_many(identifier: str, *, is_long: bool, parts: int = 1) -> int:
    if identifier in ITERATIVE:
        return (500 if is_long else 40) // parts + 1
    return (10_000 if is_long else 500) // parts + 1


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=calculator_bundle(calculators().values()))
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


@every_calculator
def test_awkward_inputs(page: Page, identifier: str) -> None:
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

    @settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.fixed_dictionaries({**numbers, **lists}), min_size=1, max_size=8))
    def compare(cases: list[dict[str, Value]]) -> None:
        assert differences(page, calculator, cases) == []

    compare()


FILL = """([id, cases]) => cases.map(({texts, rows}) => {
    const form = document.querySelector(`form[data-calculator=${id}]`);
    const put = (input, text) => {
        input.value = text;
        input.dispatchEvent(new Event("input", {bubbles: true}));
    };
    for (const [name, text] of Object.entries(texts)) put(form.elements[name], text);
    for (const [name, wanted] of Object.entries(rows)) {
        const box = form.querySelector(`[data-rows=${name}]`);
        const buttons = () => box.querySelectorAll("ol button");
        while (buttons().length < wanted.length) box.querySelector("[data-add]").click();
        while (buttons().length > wanted.length) buttons()[0].click();
        const inputs = box.querySelectorAll("ol input");
        wanted.flat().forEach((text, place) => put(inputs[place], text));
    }
    const outputs = [...form.querySelectorAll("output")].map((output) => output.textContent);
    return [...outputs, form.querySelector("[data-part=note]").textContent];
})"""


def typed(dice: random.Random, quantity: Input, value: Fraction, symbols: NumberSymbols) -> str:
    if dice.random() < 0.02:
        return dice.choice(TYPED)
    unit = dice.choice(["", "", "", quantity.unit, quantity.sign])
    return format_number(value, decimals=quantity.decimals, symbols=symbols, unit=unit)


def draw_texts(
    dice: random.Random, calculator: Calculator, symbols: NumberSymbols
) -> dict[str, Any]:
    texts = {each.name: typed(dice, each, draw(dice, each), symbols) for each in calculator.inputs}
    rows = {
        rows.name: [
            [typed(dice, each, row[each.name], symbols) for each in rows.fields]
            for row in draw_rows(dice, rows)
        ]
        for rows in calculator.rows
    }
    return {"texts": texts, "rows": rows}


def shown(
    calculator: Calculator, case: Mapping[str, Any], symbols: NumberSymbols, words: Messages
) -> list[str]:
    """Return what the form has to show, by Python alone: the outputs, then the note."""
    nothing = [DASH] * len(calculator.outputs)
    inputs: dict[str, Any] = {
        each.name: parse_number(case["texts"][each.name], each, symbols)
        for each in calculator.inputs
    }
    refused = any(isinstance(value, Refusal) for value in inputs.values())
    for rows in calculator.rows:
        inputs[rows.name] = [
            {
                each.name: parse_number(text, each, symbols)
                for each, text in zip(rows.fields, texts, strict=True)
            }
            for texts in case["rows"][rows.name]
        ]
        refused |= any(
            isinstance(value, Refusal) for row in inputs[rows.name] for value in row.values()
        )
    if refused:
        return [*nothing, ""]
    try:
        result = run(calculator.program, inputs)
    except NoResultError as error:
        return [*nothing, words.format(calculator.outcome_id(error.reason))]
    figures = [
        format_number(
            result.outputs[each.name], decimals=each.decimals, symbols=symbols, unit=each.unit
        )
        for each in calculator.outputs
    ]
    notices = (words.format(calculator.outcome_id(reason)) for reason in result.warnings)
    return [*figures, " ".join(notices)]


def form_differences(browser: Browser, identifier: str, tag: str, *, is_long: bool) -> None:
    calculator, dice = calculators()[identifier], random.Random(f"form {identifier} {tag}")
    page = browser.new_page()
    words = messages(tag)
    page.set_content(render_calculator(calculator, LOCALES[tag], words))
    page.add_script_tag(content=calculator_bundle([calculator]))
    count = how_many(identifier, is_long=is_long, parts=len(SYMBOLS))
    cases = [draw_texts(dice, calculator, SYMBOLS[tag]) for _ in range(count)]
    results = page.evaluate(FILL, [identifier, cases])
    page.close()
    differing = [
        (case, expected, result)
        for case, result in zip(cases, results, strict=True)
        if (expected := shown(calculator, case, SYMBOLS[tag], words)) != result
    ]
    assert differing == []
    print(f"{identifier} in {tag}: {count} inputs through the form")


@pytest.mark.parametrize("tag", SYMBOLS)
@every_calculator
def test_the_form(browser: Browser, identifier: str, tag: str) -> None:
    form_differences(browser, identifier, tag, is_long=False)


@pytest.mark.long
@pytest.mark.parametrize("tag", SYMBOLS)
@every_calculator
def test_the_form_with_many(browser: Browser, identifier: str, tag: str) -> None:
    form_differences(browser, identifier, tag, is_long=True)
