"""Rule [calculator-default] about books of orders: each order that they lead to has a result."""

from dataclasses import replace

import pytest

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.rules.calculator_defaults import check_calculator_defaults
from tests.site.tiny import tiny_glossary
from tests.support.command import PROJECT

_SOURCE = (PROJECT / "calculators/market_order.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("refused", "quantities"),
    [
        ("quantity > 800", []),
        ("quantity > 600", ["700"]),
        ("quantity < 200", ["100"]),
        ("quantity != 400", ["100"]),  # and 700, which is found once this works
    ],
)
def test_what_the_buttons_lead_to_is_tried(refused: str, quantities: list[str]) -> None:
    rule = f'    if {refused}:\n        refuse("no-value")\n    fills = []\n'
    problems = []
    calculator = parse_calculator(
        _SOURCE.replace("    fills = []\n", rule), "calculators/market_order.py", problems
    )
    assert calculator, problems
    glossary = replace(tiny_glossary(), calculators={"market-order": calculator})
    line = _SOURCE.partition("    fills = []\n")[0].count("\n") + 2
    place = f"calculators/market_order.py:{line}"
    assert [str(each) for each in check_calculator_defaults(glossary)] == [
        f"{place}: the order book has no result for {quantity}: no-value [calculator-default]\n"
        "  hint: choose a start, a step and rows that lead to a result"
        for quantity in quantities
    ]


def test_a_book_has_two_inputs() -> None:
    problems = []
    source = _SOURCE.replace(
        "    inputs={\n", '    inputs={\n        "fee": money("1", unit="USD"),\n'
    )
    assert parse_calculator(source, "calculators/market_order.py", problems) is None
    assert "book: the input 'fee' has no place in it" in problems[0].message


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ('start="200"', "start 800 and step 100 must be between 0 and what is offered"),
        ('step="100"', "start 200 and step 100.5 must be whole numbers"),
    ],
)
def test_a_book_begins_with_what_can_be_bought(written: str, fact: str) -> None:
    changed = {'start="200"': 'start="800"', 'step="100"': 'step="100.5"'}[written]
    problems = []
    source = _SOURCE.replace(written, changed)
    assert parse_calculator(source, "calculators/market_order.py", problems) is None
    assert fact in problems[0].message
