"""Python and the generated script give the same digits, in a real browser: zero differences.

The long run compares ten times as many random cases as the usual one.
"""

import random
import sys
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kurslex.calculators.numbers import Refusal, exact_text, format_number, parse_number
from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.formula import count, money, percent
from kurslex.model.calculator import Calculator, Input, Row, RowsInput
from kurslex.site.calculator_scripts import calculator_bundle, calculator_script
from tests.browser.form_twin import AWKWARD_TEXTS
from tests.browser.twin import WRITTEN, differences, in_python, rational
from tests.calculators.numbers.symbols import OTHERS, POINT, SYMBOLS
from tests.cases import case_files, read_case
from tests.site.words import profit_loss

ALPHABET = (
    "0123456789" * 3
    + ",.,.,. \u00a0\u202f\u2009'\u2019-\u2212$USDusd%e+_\t"
    + "٠١٥०१५０１５𝟏𝟗\u066b\u066c\u060c，．－\u3000\u200e\u061c\u2067½²"
)
QUANTITIES = (
    money("50", unit="USD", sign="$"),
    money("0", unit="EUR", sign="€", decimals=4, minimum="-250", maximum="1500"),
    count("100"),
    percent("5", maximum="100", decimals=3),
)
COUNT = count("100")
EVERY_SYMBOLS = {**SYMBOLS, "point": POINT, **OTHERS}

PARSE = """([texts, quantities, symbols]) => {
    WRITTEN
    const read = quantities.map((each) => ({
        ...each, minimum: kurslex.decimal(each.minimum), maximum: kurslex.decimal(each.maximum),
    }));
    return texts.flatMap((text) => read.map((quantity) => {
        const {value, refusal} = kurslex.parse(text, quantity, symbols);
        return refusal ?? written(value);
    }));
}""".replace("WRITTEN", WRITTEN)
FORMAT = """([cases, symbols]) => cases.map(([n, d, decimals, unit]) =>
    kurslex.format([BigInt(n), BigInt(d)], decimals, symbols, unit))"""


usual_and_long = pytest.mark.parametrize(
    "times", [1, pytest.param(10, marks=pytest.mark.long)], ids=["usual", "long"]
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=calculator_bundle([profit_loss(), *calculators()]))
    yield page
    page.close()


def for_script(quantity: Input) -> dict[str, Any]:
    bounds = {"minimum": exact_text(quantity.minimum), "maximum": exact_text(quantity.maximum)}
    return {
        "unit": quantity.unit,
        "sign": quantity.sign,
        "decimals": quantity.decimals,
        **bounds,
    }


def random_texts(dice: random.Random, how_many: int) -> list[str]:
    free = ["".join(dice.choices(ALPHABET, k=dice.randint(1, 12))) for _ in range(how_many)]
    likely = []
    for _ in range(how_many):
        symbols = dice.choice(list(EVERY_SYMBOLS.values()))
        value = Fraction(dice.randint(-(10**6), 10**9), 10 ** dice.randint(0, 6))
        unit = dice.choice(["", "", "USD", "$"])
        likely.append(format_number(value, decimals=dice.randint(0, 4), symbols=symbols, unit=unit))
    return free + likely


@pytest.mark.sampled(3)
@usual_and_long
@pytest.mark.parametrize("tag", EVERY_SYMBOLS)
def test_parsing(page: Page, tag: str, times: int) -> None:
    symbols = EVERY_SYMBOLS[tag]
    texts = AWKWARD_TEXTS + random_texts(random.Random(f"parse {tag}"), 150 * times)
    quantities = [quantity for quantity in QUANTITIES if isinstance(quantity, Input)]
    cases = [(text, quantity) for text in texts for quantity in quantities]
    results = page.evaluate(
        PARSE, [texts, [for_script(each) for each in quantities], symbols.for_script()]
    )
    expected = []
    for text, quantity in cases:
        result = parse_number(text, quantity, symbols)
        expected.append(str(result) if isinstance(result, Refusal) else rational(result))
    differences = [
        each for each in zip(cases, expected, results, strict=True) if each[1] != each[2]
    ]
    assert differences == []
    assert len(results) > 1_200 * times
    assert set(expected) >= {str(refusal) for refusal in Refusal}


def test_the_digits_of_all_scripts(page: Page) -> None:
    digits = [each for each in map(chr, range(sys.maxunicode + 1)) if each.isdecimal()]
    found = page.evaluate(PARSE, [digits, [for_script(COUNT)], POINT.for_script()])
    assert found == [f"{int(each)}/1" for each in digits]
    assert len(digits) > 600


@usual_and_long
@pytest.mark.parametrize("tag", EVERY_SYMBOLS)
def test_formatting(page: Page, tag: str, times: int) -> None:
    symbols, dice = EVERY_SYMBOLS[tag], random.Random(f"format {tag}")
    halves = [Fraction(n, 2 * 10**k) for n in range(-25, 26) for k in range(5)]
    wild = [
        Fraction(dice.randint(-(10**18), 10**18), dice.randint(1, 10 ** dice.randint(0, 12)))
        for _ in range(300 * times)
    ]
    cases = [(value, dice.randint(0, 6), dice.choice(["", "USD", "%"])) for value in halves + wild]
    results = page.evaluate(
        FORMAT,
        [
            [
                [str(value.numerator), str(value.denominator), decimals, unit]
                for value, decimals, unit in cases
            ],
            symbols.for_script(),
        ],
    )
    expected = [
        format_number(value, decimals=decimals, symbols=symbols, unit=unit)
        for value, decimals, unit in cases
    ]
    differences = [
        each for each in zip(cases, expected, results, strict=True) if each[1] != each[2]
    ]
    assert differences == []
    assert len(results) > 300 * times


def calculators() -> list[Calculator]:
    found = []
    for file in case_files("programs"):
        calculator = parse_calculator(read_case(file)[0], f"calculators/{file.stem}.py", [])
        assert calculator is not None
        found.append(calculator)
    return found


@usual_and_long
@pytest.mark.parametrize("calculator", calculators(), ids=lambda calculator: calculator.id)
def test_computing(page: Page, calculator: Calculator, times: int) -> None:
    dice = random.Random(f"compute {calculator.id}")
    page.add_script_tag(content=calculator_script(calculator))
    corners = [Fraction(text) for text in ("0", "1", "-1", "1/2", "-1/2", "0.025", "-0.075")]

    def draw() -> Fraction:
        if dice.random() < 0.2:
            return dice.choice(corners)
        return Fraction(dice.randint(-(10**7), 10**14), dice.choice([1, 2, 3, 7, 100, 10**6]))

    def draw_rows(rows: RowsInput) -> list[Row]:
        how_many = dice.randint(rows.least, rows.most)
        return [{each.name: draw() for each in rows.fields} for _ in range(how_many)]

    cases = [
        {each.name: draw() for each in calculator.inputs}
        | {each.name: draw_rows(each) for each in calculator.rows}
        for _ in range(250 * times)
    ]
    assert differences(page, calculator, cases) == []


def test_the_bound_of_repetitions(page: Page) -> None:
    source = (
        '@calculator("bound", inputs={"n": number("1")}, outputs={"y": number()})\n'
        "def bound(n):\n    y = sum(k for k in range(0, n))\n    return y\n"
    )
    calculator = parse_calculator(source, "calculators/bound.py", [])
    assert calculator is not None
    page.add_script_tag(content=calculator_script(calculator))
    texts = ("-5", "0", "0.5", "1", "1199", "1199.5", "1200", "1200.01", "1201", "1000000000000")
    cases = [{"n": Fraction(text)} for text in texts]
    assert differences(page, calculator, cases) == []
    expected = ["0/1", "0/1", "0/1", "0/1", "718201/1", "719400/1", "719400/1"]
    assert [in_python(calculator, case) for case in cases] == [
        *([value] for value in expected),
        *["out-of-range"] * 3,
    ]
