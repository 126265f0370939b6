"""The same numbers in each language, and in whatever currency: only the sign is another."""

import pytest

from kurslex.calculators.parser.calculator_file import parse_calculator
from kurslex.calculators.present.local_currency import in_currency, is_local
from kurslex.calculators.run.evaluate import run
from kurslex.model.calculator import Calculator
from kurslex.model.currency import LOCAL, Currency
from tests.support.calculators import calculators

KRONE = Currency(code="NOK", sign="kr")
LISTS = """from kurslex.formula import calculator, count, money, rows, series, target

@calculator(
    "lists",
    inputs={
        "fee": money("5", unit="LOCAL"),
        "asks": rows("50x2", most=3, price=money("50", unit="LOCAL"), quantity=count("2")),
    },
    steps={"first": money(unit="LOCAL")},
    outputs={"cost": money(unit="LOCAL")},
    series={"fills": series(amount=money(unit="LOCAL"))},
    targets={"cost": target("120", search=("fee",))},
)
def lists(fee, asks):
    fills = []
    for ask in asks:
        fills.append((ask.price * ask.quantity,))
    first = sum(fill.amount for fill in fills)
    cost = first + fee
    return cost, fills
"""


def parsed(text: str) -> Calculator:
    problems = []
    calculator = parse_calculator(text, "calculators/lists.py", problems)
    assert problems == []
    assert calculator is not None
    return calculator


def units(calculator: Calculator) -> set[str]:
    found = {*calculator.quantities().values(), *calculator.columns().values()}
    found |= {each.field for each in calculator.targets}
    return {f"{each.unit}{each.sign}" for each in found if each.kind == "money"}


def test_every_amount_has_the_currency() -> None:
    local = parsed(LISTS)
    assert units(local) == {LOCAL}
    assert units(in_currency(local, KRONE)) == {"NOKkr"}


def test_no_number_changes() -> None:
    local = parsed(LISTS)
    other = in_currency(local, KRONE)
    found, expected = (run(each.program, each.defaults()) for each in (other, local))
    assert (found.outputs, found.series) == (expected.outputs, expected.series)
    assert other.solutions() == local.solutions()


def test_a_fixed_currency_stays() -> None:
    dollars = calculators()["profit-loss"]
    assert in_currency(dollars, KRONE) is dollars
    assert in_currency(parsed(LISTS), None).inputs[0].unit == LOCAL


@pytest.mark.parametrize("identifier", calculators())
def test_a_calculator_has_one_kind_of_currency(identifier: str) -> None:
    known = {
        "bond-duration": True,
        "present-value": True,
        "price-earnings": True,
        "profit-loss": False,
        "rights-issue": True,
    }
    calculator = calculators()[identifier]
    assert is_local(calculator) is known.get(identifier, is_local(calculator))
    assert (LOCAL in units(calculator)) <= (units(calculator) == {LOCAL})
