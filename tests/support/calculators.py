"""The project's calculators, computed from texts, and inputs drawn by chance."""

import random
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from pathlib import Path

from kurslex.calculators.run.evaluate import Result, run
from kurslex.calculators.run.find_input import find_input
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Calculator, Input, Row, RowsInput, Solution, Value
from kurslex.project.loading.calculator_files import load_calculators

ROOT = Path(__file__).parents[2]


@cache
def calculators() -> dict[str, Calculator]:
    problems = []
    found = load_calculators(ROOT, problems)
    assert problems == []
    return found


def line_of(identifier: str, text: str) -> int:
    """Return the line of a calculator's file that begins with a text, spaces aside."""
    lines = (ROOT / calculators()[identifier].path).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if line.strip().startswith(text))


def rows_of(rows: RowsInput, text: str) -> list[Row]:
    return [
        {each.name: Fraction(cell) for each, cell in zip(rows.fields, cells, strict=True)}
        for cells in rows.split(text)
    ]


def compute(identifier: str, **texts: str | Value) -> Result:
    """Return what a calculator gives; inputs are decimal texts, missing ones the defaults."""
    calculator = calculators()[identifier]
    inputs = calculator.defaults()
    lists = {each.name: each for each in calculator.rows}
    for name, value in texts.items():
        assert name in inputs
        if not isinstance(value, str):
            inputs[name] = value
        else:
            inputs[name] = rows_of(lists[name], value) if name in lists else Fraction(value)
    return run(calculator.program, inputs)


def input_of(calculator: Calculator, name: str) -> Input:
    return next(each for each in calculator.inputs if each.name == name)


def sought(
    calculator: Calculator, solution: Solution, inputs: dict[str, Value], wanted: Fraction
) -> Fraction | str:
    """Return the input that leads to a wanted output, or the reason why there is none."""
    try:
        return find_input(calculator, solution, inputs, wanted)
    except NoResultError as error:
        return error.reason


def draw_inputs(dice: random.Random, calculator: Calculator) -> dict[str, Value]:
    """Return inputs in their bounds: most of them of the default's size, some at the edges."""
    numbers: dict[str, Value] = {each.name: draw(dice, each) for each in calculator.inputs}
    return numbers | {each.name: draw_rows(dice, each) for each in calculator.rows}


def draw_rows(dice: random.Random, rows: RowsInput) -> list[Row]:
    how_many = dice.choice([len(rows.default), dice.randint(rows.least, rows.most)])
    centre = Fraction(dice.randint(4800, 5200), 100)
    found = [{each.name: draw(dice, each) for each in rows.fields} for _ in range(how_many)]
    if dice.random() < 0.8:  # a book as one meets it: limits close together, some of them equal
        for row in found:
            row["price"] = centre + Fraction(dice.randint(-8, 8), 100)
            row["quantity"] = Fraction(dice.randint(1, 12) * 100)
    return found


def draw(dice: random.Random, quantity: Input) -> Fraction:
    scale = 10**quantity.decimals
    low, high = int(quantity.minimum * scale), int(quantity.maximum * scale)
    usual = int(quantity.default * scale)
    chance = dice.random()
    if chance < 0.1:
        whole = dice.choice([low, high, usual, low + 1, high - 1])
    elif chance < 0.2:
        whole = low + int((high - low) ** dice.random())
    elif chance < 0.3:
        whole = dice.randint(low, high)
    else:
        whole = dice.randint(usual // 3, 3 * usual)
    return Fraction(min(max(whole, low), high), scale)


def total(rows: Iterable[Row], *fields: str) -> Fraction:
    return sum((row[field] for row in rows for field in fields), Fraction(0))
