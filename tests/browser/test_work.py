"""What takes too much is refused alike by Python and by the browser, to the last turn and digit."""

from collections.abc import Iterator
from fractions import Fraction
from textwrap import indent

import pytest
from playwright.sync_api import Browser, Page

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.model.calculator import Calculator
from kurslex.site.calculator_scripts import calculator_bundle, calculator_script
from tests.browser.twin import in_browser, in_python

HEAD = """@calculator("work", inputs={"n": number("1", decimals=4)}, outputs={"y": number()})
def work(n):
    y = 0
    for once in range(0, 1):
"""
PROGRAMS = {
    "turns": (
        "    for k in range(0, n):\n        for l in range(0, n):\n            y = y + 1\n",
        range(1, 400),
    ),
    "sums": ("    y = sum(sum(k * l for k in range(0, n)) for l in range(0, n))\n", range(1, 400)),
    "conditions": (
        "    y = sum(k for k in range(0, n) if k > 5 and k < 9 or k == 3) * power(1.01, n)\n"
        "    for k in range(0, n):\n        y = y + floor(power(1.01, k))\n",
        range(1, 900),
    ),
    "powers": ("    for k in range(0, n):\n        y = (3 / 7 + y / 2) ** 2\n", range(1, 40)),
    "exponents": ("    y = floor((n / 7) ** 200 / 7 ** 199) - (n / 3) ** 200\n", range(1, 90)),
    "fractions": (
        "    for k in range(1, n):\n        y = y + 1 / (k * k + n)\n    y = y - y\n",
        range(1, 600, 3),
    ),
    "rounding": (
        "    for k in range(1, n):\n        y = round_to(y / 3 + 1, 1 / 10 ** 150) * n / 7\n"
        "    y = min(y, 1)\n",
        range(1, 1200, 9),
    ),
    "whole": (
        "    for k in range(0, n):\n        y = y * n + 2\n    y = 1 / (y + 1)\n",
        range(1, 1200, 7),
    ),
    "long": ("    y = n ** 20\n", [10**k for k in range(12)]),
}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=calculator_bundle(map(program, PROGRAMS)))
    yield page
    page.close()


def program(name: str) -> Calculator:
    problems = []
    body = indent(PROGRAMS[name][0], "    ")
    calculator = parse_calculator(f"{HEAD}{body}    return y\n", "calculators/work.py", problems)
    assert calculator, problems
    return calculator


@pytest.mark.parametrize("is_long", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", PROGRAMS)
def test_both_refuse_the_same(page: Page, name: str, is_long: bool) -> None:
    calculator = program(name)
    page.add_script_tag(content=calculator_script(calculator))
    few = PROGRAMS[name][1]
    some = few[:: max(1, len(few) // 8)]
    if not is_long:
        some = [some[0], some[len(some) // 2], some[-1]]
    cases = [{"n": Fraction(n)} for n in some]
    said = [in_python(calculator, case) for case in cases]
    assert list(in_browser(page, calculator, cases)) == said
    refused = [each == "out-of-range" for each in said]
    assert True in refused
    assert False in refused
