"""The other way round: inputs found for wanted outputs, against other means and for all inputs."""

import random
from collections.abc import Iterator
from fractions import Fraction

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from kurslex.calculators.invert.equation import NotInvertibleError
from kurslex.calculators.invert.program_inverse import solve
from kurslex.calculators.run.evaluate import evaluate
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import NO_VALUE, Calculator, Solution, Value
from tests.support.calculators import calculators, compute, draw_inputs, input_of, sought
from tests.support.symbolic import symbolic, symbols_of

SOLUTIONS = {
    f"{calculator.id} {solution.key}": (calculator, solution)
    for calculator in calculators().values()
    for solution in calculator.solutions()
}
INVERTIBLE = [name for name, (_, solution) in SOLUTIONS.items() if solution.program]
SEARCHED = [name for name, (_, solution) in SOLUTIONS.items() if not solution.program]
RATIONAL = (
    "bid-ask-spread",
    "currency-return",
    "ipo-split",
    "price-earnings",
    "profit-loss",
    "rights-issue",
    "total-return",
)
seeds = st.integers(0, 10**9)

NOT_OFFERED = {
    "demand-shift": "a slider is moved, and nobody asks how far",
    "bond-price": "a script for each of its inputs would grow past the budget",
    "bond-yield": "a script for each of its inputs would grow past the budget",
    "mortgage-pool": "its script would grow past its budget",
    "rights-issue": "what the position is worth leads to nothing that prices and rights do not",
}
"""Calculators that could be inverted for more inputs than they are, of those that were promised."""


def forward(calculator: Calculator, inputs: dict[str, Value], target: str) -> Fraction:
    return evaluate(calculator.program, inputs)[target]


def test_there_are_as_many_as_are_declared() -> None:
    assert INVERTIBLE
    assert SEARCHED


@pytest.mark.parametrize("identifier", calculators())
def test_whatever_can_be_inverted_is_offered(identifier: str) -> None:
    calculator = calculators()[identifier]
    possible = set()
    for output in calculator.outputs:
        for unknown in calculator.inputs:
            try:
                solve(calculator.program, unknown, output.name)
            except NotInvertibleError:
                continue
            possible.add((unknown.name, output.name))
    offered = {(each.unknown, each.target) for each in calculator.solutions() if each.program}
    assert offered <= possible
    assert (offered == possible) is (identifier not in NOT_OFFERED)


@pytest.mark.parametrize("name", [name for name in INVERTIBLE if name.split()[0] in RATIONAL])
def test_sympy_finds_the_same_formula_and_no_other(name: str) -> None:
    """SymPy solves the equation in its own way; roundings that do not depend are left open."""
    calculator, solution = SOLUTIONS[name]
    symbols = symbols_of(calculator.program)
    unknown, wanted = symbols[solution.unknown], sympy.Symbol("wanted", positive=True)
    output = symbolic(calculator.program, symbols)[solution.target]
    found = symbolic(solution.program, symbols | {solution.target: wanted})[solution.unknown]
    (expected,) = sympy.solve(sympy.Eq(output, wanted), unknown)
    assert sympy.simplify(found - expected) == 0


def draws(calculator: Calculator, seed: int) -> Iterator[dict[str, Value]]:
    dice = random.Random(seed)
    for _ in range(4):
        yield draw_inputs(dice, calculator)


@settings(max_examples=settings.default.max_examples // 5)  # for each of some dozens
@given(seed=seeds)
@pytest.mark.parametrize("name", INVERTIBLE)
def test_the_inverse_of_the_inverse(name: str, seed: int) -> None:
    """From an input to the output and back; and where there is no way back, that is said."""
    calculator, solution = SOLUTIONS[name]
    for inputs in draws(calculator, seed):
        try:
            value = forward(calculator, inputs, solution.target)
        except NoResultError:
            continue
        there = inputs[solution.unknown]
        given_ = {**inputs, solution.target: value}
        try:
            back = evaluate(solution.program, given_)[solution.unknown]
        except NoResultError:  # as for the shares of a profit of nothing: any number would do
            assert isinstance(sought(calculator, solution, inputs, value), str)
            continue
        if back != there:
            again = forward(calculator, {**inputs, solution.unknown: back}, solution.target)
            assert abs(again - value) <= Fraction(1, 10**20) * max(1, abs(value))


@settings(max_examples=settings.default.max_examples // 5)  # for each of some dozens
@given(seed=seeds)
@pytest.mark.parametrize("name", SEARCHED)
def test_a_search_finds_the_bracket(name: str, seed: int) -> None:
    """At the value found the output is the target or more, one step before it is less."""
    calculator, solution = SOLUTIONS[name]
    unknown = input_of(calculator, solution.unknown)
    step, dice = Fraction(1, 10**unknown.decimals), random.Random(seed)
    inputs = draw_inputs(dice, calculator)

    def value(x: Fraction) -> Fraction:
        return forward(calculator, {**inputs, unknown.name: x}, solution.target)

    try:
        low, high = value(unknown.minimum), value(unknown.maximum)
        usual = forward(calculator, inputs, solution.target)
    except NoResultError:
        return
    sign = 1 if low <= high else -1
    first = unknown.minimum if sign > 0 else unknown.maximum
    wanted = dice.choice([usual, usual + Fraction(dice.randint(-500, 500), 100), low, high])
    found = sought(calculator, solution, inputs, wanted)
    if isinstance(found, str):
        assert found == NO_VALUE
        assert max(low, high) < wanted
        return
    assert unknown.minimum <= found <= unknown.maximum
    assert (found / step).denominator == 1
    assert value(found) >= wanted
    assert found == first or value(found - sign * step) < wanted


@given(seed=seeds)
@pytest.mark.parametrize("name", SEARCHED)
def test_what_is_searched_only_rises_or_only_falls(name: str, seed: int) -> None:
    calculator, solution = SOLUTIONS[name]
    dice = random.Random(seed)
    inputs = draw_inputs(dice, calculator)
    unknown = input_of(calculator, solution.unknown)
    others = [draw_inputs(dice, calculator)[unknown.name] for _ in range(3)]
    near = others[0] + Fraction(1, 10**unknown.decimals)
    places = sorted({unknown.minimum, *others, min(near, unknown.maximum), unknown.maximum})
    try:
        values = [forward(calculator, {**inputs, unknown.name: x}, solution.target) for x in places]
    except NoResultError:
        return
    falls = solution.unknown in {"buy", "rate", "market_yield", "rise"}
    assert values == sorted(values, reverse=falls)


@pytest.mark.parametrize(
    ("name", "texts", "wanted", "expected"),
    [
        # 1000 shared by 100 shares is 10 more than 50.
        ("profit-loss sell profit", {}, "1000", "60"),
        # 1000 / 3 + 50 = 383.333…
        ("profit-loss sell profit", {"shares": "3"}, "1000", "383.33"),
        # 70 / 1.4, and 40 % loss asks for more than a loss of everything
        ("profit-loss buy rate_of_return", {}, "40", "50"),
        ("profit-loss sell rate_of_return", {}, "-100.01", NO_VALUE),
        ("profit-loss shares profit", {"sell": "50"}, "10", "division-by-zero"),
        # 70 and 1.50 are 143 % of it.
        ("total-return buy total_return", {}, "43", "50"),
        # 50 × 1.1²
        ("annualised-return sell annualised_return", {}, "10", "60.5"),
        # ln 1.4 / ln 1.4 years of 365 days
        ("annualised-return days annualised_return", {}, "40", "365"),
        ("annualised-return days annualised_return", {}, "0", "division-by-zero"),
        ("annualised-return buy annualised_return", {}, "-100", "division-by-zero"),
        # 2 × (ask − bid) / (ask + bid) = 0.2 %: 49.95 × 1.001 / 0.999
        ("bid-ask-spread ask relative_spread", {}, "0.2", "50.0500"),
        ("bid-ask-spread ask relative_spread", {}, "200", "division-by-zero"),
        # Fees 12.50 and 0.25 % of the sale: 0.9975 × 100 S = 5012.5 + 1000
        ("net-profit sell net_profit", {}, "1000", "60.28"),
        # The break-even price of the worked example, found without its formula
        ("net-profit sell net_profit", {}, "0", "50.26"),
        ("net-profit rate net_profit", {}, "1991", NO_VALUE),
        # The yield of the worked example of bond-yield: 958.42 is met between 5.0000 and 5.0001 %
        ("bond-price market_yield clean", {}, "958.42", "5"),
        # The payment of the worked example of 1,000,000 at 6 % over 360 months is 5,995.505…
        ("mortgage-pool balance payment", {}, "5995.51", "1000000.79"),
        ("mortgage-pool balance payment", {"loan_rate": "0", "pass_through": "0"}, "100", "36000"),
        # 1 − 0.99¹²
        ("mortgage-pool yearly_prepayment monthly_prepayment", {}, "1", "11.362"),
        # 94,000,000 of the worked example are exactly its price
        ("ipo-split price issuer", {}, "94000000", "20"),
        ("ipo-split costs issuer", {}, "94000000", "1000000"),
        ("ipo-split shares_before new_share", {}, "20", "20000000"),
        # 70 × 0.88 / (50 × 0.92) = 1.3391…
        ("currency-return rate_sold total_return", {}, "33.91", "0.88"),
        # (4 × 60 + 35) / 5 = 55, and (4 × 60 + 45 n) / (4 + n) = 55 with n = 2
        ("rights-issue subscription ex_price", {}, "55", "35"),
        ("rights-issue new ex_price", {}, "55", "2"),
        # 60 − (4 × 60 + 40) / 5 = 4; no number of new shares takes off 15, none of old ones either
        ("rights-issue subscription right", {}, "4", "40"),
        ("rights-issue new right", {}, "15", "division-by-zero"),
        ("rights-issue old ex_price", {}, "45", NO_VALUE),
        # 900 × 1.05³, ln (10 / 9) / ln 1.05 = 2.16 years, 1 / 0.9 − 1 in one year
        ("present-value payment present_value", {}, "900", "1041.86"),
        ("present-value years present_value", {}, "900", "2"),
        ("present-value rate present_value", {"years": "1"}, "900", "11.111"),
        # 100 / (1 − 1.05⁻³) = 100 / 0.1361624
        ("present-value payment discount", {}, "100", "734.42"),
        # 15 × 3.50 and 70 / 15; 3 % of 70; 2 × 1.40
        ("price-earnings price price_earnings", {}, "15", "52.5"),
        ("price-earnings earnings price_earnings", {}, "15", "4.6667"),
        ("price-earnings dividend dividend_yield", {}, "3", "2.1"),
        ("price-earnings earnings payout_ratio", {}, "50", "2.8"),
        # A bond at par; the change of the worked example, met at 1 % and not one hundredth more
        ("bond-duration market_yield price", {}, "1000", "4"),
        (
            "bond-duration market_yield price",
            {"coupon_rate": "7", "years": "30"},
            "1000",
            "7",
        ),
        ("bond-duration rise change", {}, "-2.697", "1"),
    ],
)
def test_worked_by_hand(name: str, texts: dict[str, str], wanted: str, expected: str) -> None:
    calculator, solution = SOLUTIONS[name]
    inputs = calculator.defaults() | {key: Fraction(text) for key, text in texts.items()}
    found = sought(calculator, solution, inputs, Fraction(wanted))
    assert found == (expected if isinstance(found, str) else Fraction(expected))


def test_the_yield_of_a_price_is_what_the_other_calculator_finds() -> None:
    calculator, solution = SOLUTIONS["bond-price market_yield clean"]
    for clean in ("700", "958.42", "1000", "1234.5678"):
        exact = compute("bond-yield", clean=clean).outputs["market_yield"]
        found = sought(calculator, solution, calculator.defaults(), Fraction(clean))
        assert 0 <= exact - found < Fraction(1, 10**4)


def test_a_solution_names_its_input_and_its_output() -> None:
    assert Solution(unknown="sell", target="profit", program=None).key == "sell profit"
