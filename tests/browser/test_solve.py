"""Every solution in the real Chromium against Python: exact values, and the form's own texts.

The long run takes 2,000 random inputs for each turned formula, 500 where it has powers, and 200 for
each search; the usual one 8, 4 and 1. Through the form go a tenth of them: in the long run in each
language, in the usual one in one of them.
"""

import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kurslex.calculators.lang.elementary import functions_used
from kurslex.calculators.numbers import Refusal, format_number, parse_number
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.run.evaluate import run
from kurslex.calculators.run.values import NoResultError
from kurslex.messages import Messages
from kurslex.model.calculator import NO_VALUE, Calculator, Input, Solution, Value
from kurslex.model.locale import NumberSymbols
from tests.browser.form_twin import DASH, filled, in_turn, results
from tests.browser.rendered import form, localized, script, words
from tests.browser.twin import READ, WRITTEN, for_script, rational
from tests.calculators.numbers.symbols import SYMBOLS
from tests.support.calculators import calculators, draw_inputs, input_of, sought

SOLVABLE = [name for name, each in calculators().items() if each.targets]
every_calculator = pytest.mark.parametrize("identifier", SOLVABLE)

SOLVE = """([id, key, quantity, cases]) => {
    READ WRITTEN
    const bounds = {...quantity, minimum: read(quantity.minimum), maximum: read(quantity.maximum)};
    return cases.map((inputs) => {
        const values = Object.fromEntries(
            Object.entries(inputs).map(([name, text]) => [name, read(text)]));
        try {
            kurslex.solve(id, key, values, bounds);
        } catch (error) {
            if (error instanceof kurslex.NoResult) return error.message;
            throw error;
        }
        return written(values[key.split(" ")[0]]);
    });
}""".replace("READ", READ).replace("WRITTEN", WRITTEN)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=script())
    yield page
    page.close()


def often(calculator: Calculator) -> list[Solution]:
    """Return what every run solves: all turned formulas, and every third that is searched for."""
    turned = [each for each in calculator.solutions() if each.program]
    return turned + [each for each in calculator.solutions() if not each.program][::3]


def how_many(calculator: Calculator, solution: Solution, *, is_long: bool) -> int:
    if not solution.program:
        return 200 if is_long else 1
    if functions_used([calculator.program]):
        return 500 if is_long else 4
    return 2000 if is_long else 8


def wish(
    dice: random.Random, calculator: Calculator, solution: Solution, inputs: dict[str, Value]
) -> Fraction:
    """Return a target: mostly what the inputs give, nearly, and now and then something wild."""
    field = next(each.field for each in calculator.targets if each.field.name == solution.target)
    try:
        value = run(calculator.program, inputs).outputs[solution.target]
    except NoResultError:
        value = field.default
    scale = 10**field.decimals
    whole = round(value * scale) + dice.choice([0, 0, 1, dice.randint(-(10**4), 10**4)])
    if dice.random() < 0.1:
        whole = dice.choice([0, -1, int(field.minimum) * scale, int(field.maximum) * scale])
    bound = int(field.maximum) * scale
    return Fraction(max(-bound, min(bound, whole)), scale)


def exact_differences(page: Page, calculator: Calculator, solution: Solution, count: int) -> None:
    dice = random.Random(f"{calculator.id} {solution.key} {count}")
    unknown = input_of(calculator, solution.unknown)
    drawn = [draw_inputs(dice, calculator) for _ in range(count)]
    cases = [(inputs, wish(dice, calculator, solution, inputs)) for inputs in drawn]
    bounds = {
        "decimals": unknown.decimals,
        "minimum": rational(unknown.minimum),
        "maximum": rational(unknown.maximum),
    }
    sent = [
        {name: for_script(value) for name, value in inputs.items() if name != unknown.name}
        | {solution.target: rational(wanted)}
        for inputs, wanted in cases
    ]
    results = page.evaluate(SOLVE, [calculator.id, solution.key, bounds, sent])
    expected = [sought(calculator, solution, *case) for case in cases]
    written = [each if isinstance(each, str) else rational(each) for each in expected]
    differing = [each for each in zip(cases, written, results, strict=True) if each[1] != each[2]]
    assert differing == []
    assert len(results) == count


@every_calculator
def test_exact_values(page: Page, identifier: str) -> None:
    calculator = calculators()[identifier]
    for each in often(calculator):
        exact_differences(page, calculator, each, how_many(calculator, each, is_long=False))


@pytest.mark.long
@every_calculator
def test_exact_values_of_many(page: Page, identifier: str) -> None:
    calculator = calculators()[identifier]
    for each in calculator.solutions():
        exact_differences(page, calculator, each, how_many(calculator, each, is_long=True))


def shown(
    calculator: Calculator,
    solution: Solution,
    texts: dict[str, str],
    symbols: NumberSymbols,
    said: Messages,
) -> list[str]:
    """Return what the form has to show, by Python alone: what is found, the outputs, the note."""
    nothing = [DASH] * (len(calculator.outputs) + 1)
    fields = {each.name: each for each in calculator.inputs}
    fields |= {each.field.name: each.field for each in calculator.targets}
    given: dict[str, Any] = {
        name: parse_number(text, fields[name], symbols) for name, text in texts.items()
    }
    if any(isinstance(value, Refusal) for value in given.values()):
        return [*nothing, ""]
    unknown, wanted = fields[solution.unknown], given.pop(solution.target)
    found = sought(calculator, solution, given, wanted)
    if found == NO_VALUE:
        return [*nothing, Solutions(calculator, symbols, said).no_value(unknown)]
    if isinstance(found, str):
        return [*nothing, said.format(calculator.outcome_id(found))]
    value = format_number(found, decimals=unknown.decimals, symbols=symbols)
    inputs = {**given, unknown.name: found}
    *figures, note = results(calculator, inputs, symbols, said)
    if figures[0] == DASH:
        return [DASH, *figures, note]
    met = run(calculator.program, inputs).outputs[solution.target]
    missed = Solutions(calculator, symbols, said).missed(solution, wanted, met)
    return [value, *figures, " ".join(filter(None, (missed, note)))]


def form_differences(page: Page, identifier: str, tag: str, *, is_long: bool) -> None:
    calculator, dice = localized(identifier, tag), random.Random(f"solve {identifier} {tag}")
    symbols = SYMBOLS[tag]
    page.set_content(form(identifier, tag))
    page.add_script_tag(content=script(identifier))

    def typed(quantity: Input, value: Fraction) -> str:
        if dice.random() < 0.03:
            return dice.choice(["", "x", "1e3", "50,", "-5", "1.000"])
        return format_number(value, decimals=quantity.decimals, symbols=symbols)

    for solution in calculator.solutions() if is_long else often(calculator):
        target = next(each for each in calculator.targets if each.field.name == solution.target)
        cases = []
        for _ in range(how_many(calculator, solution, is_long=is_long) // 10 + 1 + is_long):
            inputs = draw_inputs(dice, calculator)
            wanted = wish(dice, calculator, solution, inputs)
            others = (each for each in calculator.inputs if each.name != solution.unknown)
            texts = {each.name: typed(each, inputs[each.name]) for each in others}
            cases.append(texts | {solution.target: typed(target.field, wanted)})
        forms = [{"texts": texts, "rows": {}} for texts in cases]
        found = filled(page, identifier, solution.key, forms)
        differing = [
            (case, expected, result)
            for case, result in zip(cases, found, strict=True)
            if (expected := shown(calculator, solution, case, symbols, words(tag))) != result
        ]
        assert differing == [], solution.key


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("identifier", "tag"), in_turn(SOLVABLE))
def test_the_form(blank: Page, identifier: str, tag: str) -> None:
    form_differences(blank, identifier, tag, is_long=False)


@pytest.mark.long
@pytest.mark.parametrize("tag", SYMBOLS)
@every_calculator
def test_the_form_with_many(blank: Page, identifier: str, tag: str) -> None:
    form_differences(blank, identifier, tag, is_long=True)
