"""Pictures of the project's calculators, drawn by Python, for awkward inputs too."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

from kurslex.calculators.present.pictures import Drawn, Plan, make_plan
from kurslex.calculators.run.evaluate import run
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Value
from kurslex.ui.calculator_messages import calculator_messages
from tests.site.words import LOCALES, messages
from tests.support.calculators import calculators, rows_of

PICTURED = [each.id for each in calculators().values() if each.picture]


@cache
def plan_of(identifier: str, tag: str) -> Plan:
    calculator = calculators()[identifier]
    assert calculator.picture
    return make_plan(calculator, calculator.picture, messages(tag))


def plain(identifier: str) -> Drawn:
    """Return the picture of the defaults, with the messages' names for words."""
    calculator = calculators()[identifier]
    words = "".join(
        f"{name} = {name.removeprefix(identifier + '-')}"
        f"{''.join(f' {each} {{ ${each} }}' for each in variables)}\n"
        for name, variables in calculator_messages(calculator).items()
    )
    assert calculator.picture
    plan = make_plan(calculator, calculator.picture, Messages("nb", {"words.ftl": words}))
    values = values_of(calculator, calculator.defaults())
    return Drawn(plan=plan, values=values, symbols=LOCALES["nb"].numbers)


def values_of(calculator: Calculator, inputs: Mapping[str, Value]) -> Mapping[str, Value]:
    result = run(calculator.program, inputs)
    return {**inputs, **result.outputs, **result.series}


def drawn(identifier: str, tag: str, values: Mapping[str, Value] | None = None) -> Drawn:
    calculator = calculators()[identifier]
    shown = values_of(calculator, calculator.defaults()) if values is None else values
    return Drawn(plan=plan_of(identifier, tag), values=shown, symbols=LOCALES[tag].numbers)


LARGEST = "1000000000000"
MANY = ",".join(f"{50 + k / 100:.2f}x{k * k * 700}" for k in range(1, 21))
AWKWARD: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "profit-loss": (
        {"buy": "70", "sell": "50", "shares": "100"},
        {"buy": "50", "sell": "50", "shares": "100"},
        {"buy": "50", "sell": "0", "shares": "100"},
        {"buy": "50", "sell": "70", "shares": "0"},
        {"buy": "0.01", "sell": LARGEST, "shares": LARGEST},
        {"buy": LARGEST, "sell": "0.01", "shares": "1"},
    ),
    "market-order": (
        {"quantity": "1", "asks": "0.01x1"},
        {"quantity": "1", "asks": f"0.01x{LARGEST},{LARGEST}x{LARGEST}"},
        {"quantity": LARGEST, "asks": f"0.01x1,{LARGEST}x{LARGEST}"},
        {"quantity": "700", "asks": MANY},
        {"quantity": "2", "asks": "50x1,50x1,50x1"},
        {"quantity": "999999999", "asks": "9999999.99x999999999,10000000x9999999"},
    ),
    "call-auction": (
        {"bids": "50x100", "asks": "50x100"},
        {"bids": f"{LARGEST}x{LARGEST}", "asks": "0.01x1"},
        {"bids": f"{LARGEST}x1", "asks": f"0.01x{LARGEST}"},
        {"bids": MANY, "asks": MANY},
        {"bids": "100000x1,50x999999999", "asks": "99999.99x999999999"},
        {"bids": "50.01x1,50x1000", "asks": "50x1"},
    ),
    "ipo-split": (
        {"primary": "0", "secondary": "0", "costs": "0"},
        {"primary": "0", "secondary": "0"},
        {"primary": "0", "costs": LARGEST},
        {"price": LARGEST, "primary": LARGEST, "secondary": LARGEST},
        {"discount": "100", "costs": "0.01"},
        {"discount": "0", "costs": "0"},
    ),
    "mortgage-pool": (
        {"balance": "1", "loan_rate": "0", "pass_through": "0", "months": "480"},
        {"balance": LARGEST, "loan_rate": "100", "pass_through": "0", "months": "480"},
        {"months": "1"},
        {"months": "13"},
        {"months": "120"},
        {"months": "121"},
        {"yearly_prepayment": "100"},
        {"yearly_prepayment": "0", "months": "480"},
        {"loan_rate": "0", "pass_through": "0", "yearly_prepayment": "0"},
    ),
    "bond-duration": ({"face": "0.01", "coupon_rate": "0", "market_yield": "100", "years": "30"},),
    "demand-shift": ({"shift": "-300"}, {"shift": "0"}, {"shift": "299"}, {"shift": "300"}),
    "price-and-yield": (
        {"market_yield": "0"},
        {"market_yield": "0.1"},
        {"market_yield": "4"},
        {"market_yield": "9.9"},
        {"market_yield": "10"},
    ),
    "net-profit": (
        {"buy": "0.01", "sell": "0", "rate": "0", "minimum": "0"},
        {"sell": "50", "rate": "0", "minimum": "0"},
        {"sell": "50.27"},
        {"buy": LARGEST, "sell": LARGEST, "shares": LARGEST, "minimum": LARGEST, "rate": "10"},
        {"buy": "0.01", "sell": LARGEST},
        {"minimum": "1000", "tick": "100"},
        {"buy": "99999.99", "sell": "1.01", "shares": "7"},
    ),
}
"""One row and twenty, huge and tiny numbers, amounts of zero; what is not named is the default."""


def awkward(calculator: Calculator) -> Iterator[dict[str, Value]]:
    lists = {each.name: each for each in calculator.rows}
    for texts in AWKWARD.get(calculator.id, ()):
        inputs = calculator.defaults()
        for name, text in texts.items():
            inputs[name] = rows_of(lists[name], text) if name in lists else Fraction(text)
        yield inputs
