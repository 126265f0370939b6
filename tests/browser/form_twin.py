"""A calculator's form filled in the browser, and what Python says it has to show then."""

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import cycle
from typing import Any

from playwright.sync_api import Page

from kurslex.calculators.numbers import Refusal, format_number, parse_number
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.values import NoResultError
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Input, Value
from kurslex.model.locale import NumberSymbols
from tests.calculators.numbers.symbols import SYMBOLS
from tests.cases import FOLDER
from tests.support.calculators import draw, draw_rows

AWKWARD_TEXTS = [
    *json.loads((FOLDER / "typed.json").read_text(encoding="utf-8")),
    *("1" * 40, "1" * 41, "💶" * 40, "💶" * 41, "9" * 5000),
]
TYPED = [text for text in AWKWARD_TEXTS if "\n" not in text]  # a field has one line
DASH = "–"

# Chooses what is sought, or nothing, and fills the form with each case. What is sought comes first
# in what is shown.
FILL = """([id, key, cases]) => {
    const form = document.querySelector(`form[data-calculator=${id}]`);
    const field = (name) => form.querySelector(`input[name=${name}]`);
    const put = (input, text, kind = "input") => {
        input.value = text;
        input.dispatchEvent(new Event(kind, {bubbles: true}));
    };
    if (key) put(form.querySelector("select"), key, "change");
    return cases.map(({texts, rows}) => {
        for (const [name, text] of Object.entries(texts)) put(field(name), text);
        for (const [name, wanted] of Object.entries(rows)) {
            const box = form.querySelector(`[data-rows=${name}]`);
            const buttons = () => box.querySelectorAll("ol button");
            while (buttons().length < wanted.length) box.querySelector("[data-add]").click();
            while (buttons().length > wanted.length) buttons()[0].click();
            const inputs = box.querySelectorAll("ol input");
            wanted.flat().forEach((text, place) => put(inputs[place], text));
        }
        const outputs = [...form.querySelectorAll("output")].map((output) => output.textContent);
        const found = key ? [field(key.split(" ")[0]).value] : [];
        return [...found, ...outputs, form.querySelector("[data-part=note]").textContent];
    });
}"""


# A browser looks at the size of every formula that has come since its last frame: at thousands, for
# minutes.
_AT_ONCE = 200
_FRAME = "() => new Promise((go) => requestAnimationFrame(() => go()))"


def filled(page: Page, identifier: str, key: str, cases: Sequence[Mapping[str, Any]]) -> list[Any]:
    """Fill a calculator's form with one case after another; return what it shows at each."""
    found: list[Any] = []
    for at in range(0, len(cases), _AT_ONCE):
        found += page.evaluate(FILL, [identifier, key, cases[at : at + _AT_ONCE]])
        page.evaluate(_FRAME)
    return found


def in_turn(identifiers: Iterable[str]) -> list[tuple[str, str]]:
    """Return each calculator with one of the languages, so that each language has some.

    In which language a form is is the same code for each calculator, so every run fills each
    form in one; the long run, with many inputs, fills each in all.
    """
    return list(zip(identifiers, cycle(SYMBOLS), strict=False))


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
    return results(calculator, inputs, symbols, words)


def results(
    calculator: Calculator, inputs: Mapping[str, Value], symbols: NumberSymbols, words: Messages
) -> list[str]:
    """Return what the form shows of a computation: the outputs, then the note."""
    try:
        result = run(calculator.program, inputs)
    except NoResultError as error:
        nothing = [DASH] * len(calculator.outputs)
        return [*nothing, words.format(calculator.outcome_id(error.reason))]
    figures = [
        format_number(
            result.outputs[each.name], decimals=each.decimals, symbols=symbols, unit=each.unit
        )
        for each in calculator.outputs
    ]
    notices = (words.format(calculator.outcome_id(reason)) for reason in result.warnings)
    return [*figures, " ".join(notices)]
