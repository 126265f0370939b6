"""What the calculators give, computed again in other ways: mpmath, SymPy, counting, decimals.

Python and JavaScript come from one source and agree even when both are wrong; nothing here does.
"""

import random
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
import sympy
from mpmath import mp

from kurslex.calculators.run.values import NoResultError
from tests.calculators.oracles import decimal, drawn, is_near, real
from tests.support.calculators import calculators, compute


@pytest.fixture(autouse=True)
def _digits():
    with mp.workdps(60):
        yield


@pytest.mark.parametrize("identifier", ["profit-loss", "total-return", "currency-return"])
def test_returns_by_sympy(identifier: str) -> None:
    b, s, n, d, e, f = sympy.symbols("b s n d e f", positive=True)
    formulas = {
        "profit-loss": ((b, s, n), ((s - b) * n, 100 * (s - b) / b)),
        "total-return": ((b, s, d), (100 * (s - b) / b, 100 * d / b, 100 * (s + d - b) / b)),
        "currency-return": (
            (b, s, e, f),
            (100 * (s - b) / b, 100 * (f - e) / e, 100 * (s * f - b * e) / (b * e)),
        ),
    }
    symbols, expressions = formulas[identifier]
    names = [each.name for each in calculators()[identifier].inputs]
    for inputs in drawn(identifier, 25):
        if not inputs["buy"]:
            continue
        values = {
            symbol: sympy.Rational(inputs[name].numerator, inputs[name].denominator)
            for symbol, name in zip(symbols, names, strict=True)
        }
        expected = [Fraction(str(expression.subs(values))) for expression in expressions]
        assert list(compute(identifier, **inputs).outputs.values()) == expected


@pytest.mark.parametrize("times", [75, pytest.param(300, marks=pytest.mark.long)])
def test_net_profit_in_decimals_and_the_break_even_by_trying_every_tick(times: int) -> None:
    cent = Decimal("0.01")
    for inputs in drawn("net-profit", times):
        inputs |= {"buy": min(inputs["buy"], 300), "tick": min(inputs["tick"], Fraction(2))}
        buy, sell, shares, rate, minimum, tick = map(decimal, map(Fraction, inputs.values()))

        def net(price: Decimal) -> Decimal:
            fees = [max(minimum, rate / 100 * shares * each) for each in (buy, price)]  # noqa: B023
            return ((price - buy) * shares - sum(fees)).quantize(cent, ROUND_HALF_UP)  # noqa: B023

        outputs = compute("net-profit", **{k: Fraction(v) for k, v in inputs.items()}).outputs
        assert decimal(outputs["net_profit"]) == net(sell)
        # Nothing below the purchase price can break even, so the search begins there.
        price = (buy / tick).to_integral_value(ROUND_CEILING) * tick
        steps = 0
        while net(price) < 0 and steps < 20_000:
            price, steps = price + tick, steps + 1
        if steps < 20_000:
            assert decimal(outputs["break_even"]) == price


def test_annualised_return() -> None:
    for inputs in drawn("annualised-return"):
        growth, years = real(inputs["sell"] / inputs["buy"]), real(inputs["days"] / 365)
        if not growth or abs(mp.log(growth) / years) > 130:
            continue
        expected = (mp.exp(mp.log(growth) / years) - 1) * 100
        if expected > 1_000_000:
            with pytest.raises(NoResultError, match="beyond-use"):
                compute("annualised-return", **inputs)
            continue
        found = compute("annualised-return", **inputs).outputs["annualised_return"]
        assert is_near(found, expected)


def test_bid_ask_spread_in_decimals() -> None:
    for inputs in drawn("bid-ask-spread"):
        bid, ask, shares = map(decimal, inputs.values())
        if ask < bid:
            continue
        outputs = compute("bid-ask-spread", **inputs).outputs
        mid = (Fraction(bid) + Fraction(ask)) / 2
        assert outputs["spread"] == Fraction(ask - bid)
        assert outputs["relative_spread"] == Fraction(ask - bid) / mid * 100
        assert outputs["basis_points"] == outputs["relative_spread"] * 100
        assert outputs["round_trip"] == Fraction((ask - bid) * shares)


def test_market_order_share_by_share() -> None:
    dice = random.Random("shares")
    for _ in range(150):
        asks = [
            {
                "price": Fraction(dice.randint(4990, 5010), 100),
                "quantity": Fraction(dice.randint(1, 9)),
            }
            for _ in range(dice.randint(1, 20))
        ]
        units = sorted(row["price"] for row in asks for _ in range(int(row["quantity"])))
        quantity = dice.randint(1, len(units))
        outputs = compute("market-order", asks=asks, quantity=Fraction(quantity)).outputs
        assert outputs["cost"] == sum(units[:quantity])
        assert outputs["average"] * quantity == outputs["cost"]
        assert outputs["slippage"] == outputs["average"] - units[0]


def test_where_demand_and_supply_meet_by_the_prices_of_the_page() -> None:
    x, p = sympy.symbols("x p")
    demand = sympy.interpolate([(69, 900), (70, 600), (71, 300)], p) + x
    supply = sympy.interpolate([(69, 400), (70, 600), (71, 800)], p)
    (met,) = sympy.solve(sympy.Eq(demand, supply), p)
    for shift in range(-300, 301, 25):
        result = compute("demand-shift", shift=Fraction(shift))
        price = met.subs(x, shift)
        assert result.outputs["price"] == Fraction(str(price))
        assert result.outputs["quantity"] == Fraction(str(supply.subs(p, price)))
        for row in result.series["course"]:
            at = {p: sympy.Rational(str(row["price"])), x: shift}
            assert row["demand"] == Fraction(str(demand.subs(at)))
            assert row["before"] == Fraction(str(demand.subs({**at, x: 0})))
            assert row["supply"] == Fraction(str(supply.subs(at)))
            assert 0 <= row["demand"] <= row["widest"]


def test_call_auction_share_by_share() -> None:
    dice = random.Random("auction")
    found = 0
    for _ in range(400):
        reference = Fraction(dice.randint(4990, 5010), 100)
        bids, asks = (
            [
                (Fraction(dice.randint(4990, 5010), 100), dice.randint(1, 4))
                for _ in range(dice.randint(1, 8))
            ]
            for _ in range(2)
        )
        buyers = sorted((p for p, q in bids for _ in range(q)), reverse=True)
        sellers = sorted(p for p, q in asks for _ in range(q))

        def rank(price: Fraction) -> tuple:
            demand = len([p for p in buyers if p >= price])  # noqa: B023
            supply = len([p for p in sellers if p <= price])  # noqa: B023
            return -min(demand, supply), abs(demand - supply), abs(price - reference), -price  # noqa: B023

        best = min({p for p, _ in (*bids, *asks)}, key=rank)
        if rank(best)[0] == 0:
            continue
        found += 1
        lists = {
            name: [{"price": p, "quantity": Fraction(q)} for p, q in side]
            for name, side in (("bids", bids), ("asks", asks))
        }
        result = compute("call-auction", reference=reference, **lists)
        assert result.outputs["price"] == best
        assert result.outputs["volume"] == -rank(best)[0]
        assert abs(result.outputs["surplus"]) == rank(best)[1]
        # Share by share, the first to be served are the best limits, then the first rows.
        for name, side, sign in (("bought", bids, -1), ("sold", asks, 1)):
            queue = sorted((sign * p, row) for row, (p, q) in enumerate(side) for _ in range(q))[
                : -rank(best)[0]
            ]
            served = [0] * len(side)
            for _, row in queue:
                served[row] += 1
            fills = [int(row["filled"]) for row in result.series[name]]
            order = sorted(range(len(side)), key=lambda row: (sign * side[row][0], row))
            assert fills == [served[row] for row in order][: len(fills)]
            assert sum(served) == sum(fills)
    assert found > 200
