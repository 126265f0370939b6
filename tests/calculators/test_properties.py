"""What holds for every input: brackets, parts and wholes, inverses, what rises and what falls."""

import random
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kurslex.calculators.run.values import NoResultError
from tests.support.calculators import calculators, compute, draw_inputs, total


def cents(least: int, most: int) -> st.SearchStrategy[Fraction]:
    return st.integers(least, most).map(lambda number: Fraction(number, 100))


def wholes(least: int, most: int) -> st.SearchStrategy[Fraction]:
    return st.integers(least, most).map(Fraction)


@given(
    buy=cents(1, 10**7) | cents(1, 10**14),
    shares=wholes(1, 50) | wholes(1, 10**12),
    rate=st.integers(0, 10_000).map(lambda number: Fraction(number, 1000)),
    minimum=cents(0, 2000) | cents(0, 10**14),
    tick=cents(1, 100) | cents(1, 10_000),
)
def test_break_even_is_the_least_price_without_a_loss(**inputs: Fraction) -> None:
    def net(price: Fraction) -> Fraction:
        return compute("net-profit", sell=price, **inputs).outputs["net_profit"]

    price = compute("net-profit", sell="0", **inputs).outputs["break_even"]
    assert (price / inputs["tick"]).denominator == 1
    assert net(price) >= 0
    assert net(price - inputs["tick"]) < 0


@given(a=cents(0, 10**6), b=cents(0, 10**6), shares=wholes(1, 1000))
def test_net_profit_rises_with_the_sale_price(a: Fraction, b: Fraction, shares: Fraction) -> None:
    low, high = sorted((a, b))
    profits = [
        compute("net-profit", sell=price, shares=shares).outputs["net_profit"]
        for price in (low, high)
    ]
    assert profits[0] <= profits[1]


@given(buy=cents(1, 10**6), sell=cents(0, 10**6), dividend=cents(0, 10**5))
def test_total_return_is_price_and_dividend_together(**inputs: Fraction) -> None:
    outputs = compute("total-return", **inputs).outputs
    assert outputs["total_return"] == outputs["price_return"] + outputs["dividend_return"]


@given(buy=cents(1, 10**6), sell=cents(1, 10**6), days=wholes(1, 20_000))
def test_annualised_return_leads_back_to_the_sale_price(**inputs: Fraction) -> None:
    try:
        rate = compute("annualised-return", **inputs).outputs["annualised_return"]
    except NoResultError:
        return
    grown = float(1 + rate / 100) ** (float(inputs["days"]) / 365) * float(inputs["buy"])
    assert grown == pytest.approx(float(inputs["sell"]), rel=1e-9)


@given(
    price=cents(1, 10**6),
    primary=wholes(0, 10**9),
    secondary=wholes(0, 10**9),
    discount=st.integers(0, 10_000).map(lambda number: Fraction(number, 100)),
    costs=cents(0, 10**10),
    shares_before=wholes(1, 10**9),
)
def test_the_parts_of_an_offering_are_the_whole(**inputs: Fraction) -> None:
    outputs = compute("ipo-split", **inputs).outputs
    parts = [outputs[name] for name in ("underwriter", "issuer", "sellers")]
    assert sum(parts) + inputs["costs"] == outputs["gross"]
    assert all((part * 100).denominator == 1 for part in parts)  # so they add up as shown


@given(
    buy=cents(1, 10**6),
    sell=cents(0, 10**6),
    rate_bought=st.integers(1, 10**6).map(lambda number: Fraction(number, 10_000)),
    rate_sold=st.integers(0, 10**6).map(lambda number: Fraction(number, 10_000)),
)
def test_returns_in_two_currencies_multiply(**inputs: Fraction) -> None:
    local, currency, both = compute("currency-return", **inputs).outputs.values()
    assert (1 + local / 100) * (1 + currency / 100) == 1 + both / 100


bonds = st.fixed_dictionaries(
    {
        "face": cents(100, 10**6),
        "coupon_rate": st.integers(0, 20_000).map(lambda number: Fraction(number, 1000)),
        "years": wholes(1, 40),
        "days": wholes(0, 364),
    }
)
yields = st.integers(-450_000, 900_000).map(lambda number: Fraction(number, 10_000))


@given(bond=bonds, market_yield=yields)
def test_the_yield_of_the_price_is_the_yield(bond: dict, market_yield: Fraction) -> None:
    clean = compute("bond-price", **bond, market_yield=market_yield).outputs["clean"]
    assume(clean > 0)
    found = compute("bond-yield", **bond, clean=clean).outputs["market_yield"]
    assert abs(found - market_yield) < Fraction(1, 10**9)


@given(bond=bonds, percent=st.integers(20, 300))
def test_the_price_of_the_yield_is_the_price(bond: dict, percent: int) -> None:
    clean = bond["face"] * percent / 100
    try:
        market_yield = compute("bond-yield", **bond, clean=clean).outputs["market_yield"]
    except NoResultError:
        at_edges = [
            compute("bond-price", **bond, market_yield=edge).outputs["clean"]
            for edge in ("-50", "100")
        ]
        assert not at_edges[1] < clean < at_edges[0]
        return
    found = compute("bond-price", **bond, market_yield=market_yield).outputs["clean"]
    assert abs(found - clean) < clean / 10**12


@given(bond=bonds, one=yields, other=yields)
def test_the_price_of_a_bond_falls_as_the_yield_rises(
    bond: dict, one: Fraction, other: Fraction
) -> None:
    assume(one != other)
    low, high = sorted((one, other))
    prices = [compute("bond-price", **bond, market_yield=y).outputs["clean"] for y in (low, high)]
    assert prices[0] > prices[1]


def draws(identifier: str, how_many: int):
    dice = random.Random(f"properties {identifier}")
    for _ in range(how_many):
        inputs = draw_inputs(dice, calculators()[identifier])
        try:
            yield inputs, compute(identifier, **inputs)
        except NoResultError:
            continue


def test_principal_of_a_pool_sums_to_the_balance_and_nothing_gets_lost() -> None:
    count = 0
    for inputs, result in draws("mortgage-pool", 60):
        count += 1
        months = result.series["cash_flow"]
        assert total(months, "principal", "prepayment") == inputs["balance"]
        assert all(row[name] >= 0 for row in months for name in row)
        received = total(months, "principal", "prepayment", "interest")
        assert received == total(months, "to_investors", "servicing")
        assert 0 < result.outputs["average_life"] * 12 <= inputs["months"]
        first = months[0]
        for name in ("interest", "servicing"):
            assert first[name] == result.outputs[name]
        for name in ("principal", "prepayment", "to_investors"):
            assert abs(first[name] - result.outputs[name]) < Fraction(1, 10**25)
    assert count > 20


def test_faster_prepayment_shortens_the_life_of_a_pool() -> None:
    lives = [
        compute("mortgage-pool", yearly_prepayment=str(cpr)).outputs["average_life"]
        for cpr in (0, 1, 3, 6, 12, 25, 50, 99, 100)
    ]
    assert lives == sorted(lives, reverse=True)
    assert len(set(lives)) == len(lives)


def test_a_larger_order_never_pays_less_a_share() -> None:
    averages = [
        compute("market-order", quantity=str(quantity)).outputs["average"]
        for quantity in range(1, 601, 7)
    ]
    assert averages == sorted(averages)


def test_the_order_of_the_rows_does_not_matter_to_price_and_cost() -> None:
    dice = random.Random("rows")
    for inputs, result in draws("market-order", 60):
        mixed = inputs | {"asks": dice.sample(inputs["asks"], len(inputs["asks"]))}
        assert compute("market-order", **mixed).outputs == result.outputs
    for inputs, result in draws("call-auction", 60):
        mixed = inputs | {
            name: dice.sample(inputs[name], len(inputs[name])) for name in ("bids", "asks")
        }
        assert compute("call-auction", **mixed).outputs == result.outputs


def test_what_is_bought_in_an_auction_is_sold() -> None:
    count = 0
    for inputs, result in draws("call-auction", 150):
        count += 1
        outputs, series = result.outputs, result.series
        assert total(series["bought"], "filled") == total(series["sold"], "filled")
        assert total(series["bought"], "filled") == outputs["volume"]
        assert all(row["price"] >= outputs["price"] for row in series["bought"])
        assert all(row["price"] <= outputs["price"] for row in series["sold"])
        prices = [row["price"] for row in series["levels"]]
        assert prices == sorted(set(prices), reverse=True)
        limits = {row["price"] for name in ("bids", "asks") for row in inputs[name]}
        assert set(prices) == limits
    assert count > 50
