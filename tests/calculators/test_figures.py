"""The figures that the calculators were ordered with, to the last digit, and known ones."""

import pytest

from kurslex.calculators.numbers import PLAIN, format_number
from tests.support.addresses import PROMISED_EMBEDS
from tests.support.calculators import calculators, compute, total

# From the order: each was computed by two independent means before a calculator was written.
ORDERED = {
    "profit-loss": {"profit": "2000.00", "rate_of_return": "40.00"},
    "net-profit": {"net_profit": "1970.00", "break_even": "50.26"},
    "total-return": {
        "price_return": "40.00",
        "dividend_return": "3.00",
        "total_return": "43.00",
    },
    "annualised-return": {"annualised_return": "18.32"},
    "bid-ask-spread": {
        "spread": "0.1000",
        "relative_spread": "0.20",
        "basis_points": "20",
        "round_trip": "10.00",
    },
    "market-order": {
        "cost": "20045.00",
        "average": "50.1125",
        "slippage": "0.0625",
        "relative_slippage": "0.1249",
    },
    "call-auction": {"price": "50.10", "volume": "500", "surplus": "-300"},
    "ipo-split": {
        "gross": "140000000.00",
        "underwriter": "7000000.00",
        "issuer": "94000000.00",
        "sellers": "38000000.00",
        "new_share": "20.00",
    },
    "bond-price": {"accrued": "9.8630", "dirty": "968.2843", "clean": "958.4213", "quote": "95.84"},
    "bond-yield": {"market_yield": "5.0000", "quote": "95.84"},
    "mortgage-pool": {
        "payment": "5995.51",
        "interest": "5000.00",
        "principal": "995.51",
        "monthly_prepayment": "0.5143",
        "prepayment": "5137.89",
        "servicing": "416.67",
        "to_investors": "10716.73",
        "average_life": "10.60",
    },
    "currency-return": {
        "local_return": "40.00",
        "currency_return": "-4.35",
        "total_return": "33.91",
    },
}

# Worked by hand, or well known: the source is beside each.
KNOWN = [
    # -76,085 less 343.99375 and 153.78125 is -76,582.775; binary floats end a cent above
    (
        "net-profit",
        {"buy": "550.39", "sell": "246.05", "shares": "250"},
        {"net_profit": "-76582.78"},
    ),
    # 1 share, no fees: the break-even price is the purchase price
    ("net-profit", {"shares": "1", "rate": "0", "minimum": "0"}, {"break_even": "50.00"}),
    # twice the minimum of 5 on one share
    ("net-profit", {"shares": "1"}, {"net_profit": "10.00", "break_even": "60.00"}),
    # ticks of 0.25 above 50.2506…
    ("net-profit", {"tick": "0.25"}, {"break_even": "50.50"}),
    # doubling in 3 years: the cube root of 2
    ("annualised-return", {"sell": "100", "days": "1095"}, {"annualised_return": "25.99"}),
    # one year is the change itself
    ("annualised-return", {"sell": "47", "days": "365"}, {"annualised_return": "-6.00"}),
    ("annualised-return", {"sell": "0"}, {"annualised_return": "-100.00"}),
    # a par bond: coupon = yield, on a coupon day
    (
        "bond-price",
        {"market_yield": "4", "days": "0", "years": "30"},
        {"accrued": "0.0000", "dirty": "1000.0000", "clean": "1000.0000"},
    ),
    # present value tables: 1.05 ** -10 = 0.613913
    (
        "bond-price",
        {"coupon_rate": "0", "days": "0", "years": "10"},
        {"clean": "613.9133"},
    ),
    ("bond-yield", {"clean": "1000", "days": "0"}, {"market_yield": "4.0000"}),
    # 1000 paid in one year for 980: 1000 / 980 - 1
    (
        "bond-yield",
        {"clean": "980", "coupon_rate": "0", "years": "1", "days": "0"},
        {"market_yield": "2.0408"},
    ),
    # F. J. Fabozzi, Bond Markets, Analysis and Strategies: 100,000 at 8.125 % over 360 months
    (
        "mortgage-pool",
        {"balance": "100000", "loan_rate": "8.125", "pass_through": "7.625"},
        {"payment": "742.50", "interest": "677.08", "principal": "65.41"},
    ),
    # no interest, no prepayment: 120 equal parts, repaid after 60.5 months on average
    (
        "mortgage-pool",
        {"loan_rate": "0", "pass_through": "0", "months": "120", "yearly_prepayment": "0"},
        {"payment": "8333.33", "to_investors": "8333.33", "average_life": "5.04"},
    ),
    # all prepaid at once
    (
        "mortgage-pool",
        {"yearly_prepayment": "100"},
        {"prepayment": "999004.49", "average_life": "0.08"},
    ),
    # 1.4 * 0.88 / 0.92 = 1.339130…; a currency that is still leaves the local return
    (
        "currency-return",
        {"rate_sold": "0.92"},
        {"currency_return": "0.00", "total_return": "40.00"},
    ),
    # the whole book: 5,005 + 10,020 + 15,060 = 30,085 for 600
    ("market-order", {"quantity": "600"}, {"cost": "30085.00", "average": "50.1417"}),
    ("market-order", {"quantity": "1"}, {"cost": "50.05", "slippage": "0.0000"}),
    # half of a cent is rounded away from zero, 0.01 * 50 % twice
    (
        "ipo-split",
        {"price": "0.01", "primary": "1", "secondary": "1", "discount": "50", "costs": "0"},
        {"underwriter": "0.02", "issuer": "0.00", "sellers": "0.00"},
    ),
]


def figures(identifier: str, **texts: str) -> dict[str, str]:
    outputs = compute(identifier, **texts).outputs
    return {
        each.name: format_number(outputs[each.name], decimals=each.decimals, symbols=PLAIN)
        for each in calculators()[identifier].outputs
    }


@pytest.mark.parametrize("identifier", ORDERED)
def test_ordered_figures(identifier: str) -> None:
    assert figures(identifier) == ORDERED[identifier]


def test_every_calculator_has_its_figures() -> None:
    assert set(ORDERED) == set(PROMISED_EMBEDS)


@pytest.mark.parametrize(("identifier", "texts", "expected"), KNOWN)
def test_known_figures(identifier: str, texts: dict[str, str], expected: dict[str, str]) -> None:
    found = figures(identifier, **texts)
    assert {name: found[name] for name in expected} == expected


def test_fees_of_the_ordered_example() -> None:
    steps = {
        step.statement.target: step.after.numbers[step.statement.target]
        for step in compute("net-profit").steps
        if hasattr(step.statement, "target")
    }
    assert (steps["buy_fee"], steps["sell_fee"]) == (12.5, 17.5)


def test_walk_through_the_ordered_book() -> None:
    rows = compute("market-order").series["fills"]
    assert [tuple(map(float, row.values())) for row in rows] == [
        (50.05, 100, 100, 5005),
        (50.10, 200, 200, 10020),
        (50.20, 300, 100, 5020),
    ]


def test_levels_of_the_ordered_auction() -> None:
    series = compute("call-auction").series
    assert [tuple(map(float, row.values())) for row in series["levels"]] == [
        (50.30, 0, 1400, 0, -1400),
        (50.20, 300, 800, 300, -500),
        (50.10, 500, 800, 500, -300),
        (50.00, 900, 500, 500, 400),
        (49.90, 1400, 200, 200, 1200),
        (49.80, 1400, 200, 200, 1200),
    ]
    assert [float(row["filled"]) for row in series["bought"]] == [300, 200]
    assert [float(row["filled"]) for row in series["sold"]] == [200, 300, 0]


def test_life_of_the_ordered_pool() -> None:
    months = compute("mortgage-pool").series["cash_flow"]
    assert len(months) == 360
    assert total(months, "principal", "prepayment") == 1_000_000
    first = {
        name: format_number(value, decimals=2, symbols=PLAIN) for name, value in months[0].items()
    }
    assert first == {
        "month": "1.00",
        "balance": "1000000.00",
        "interest": "5000.00",
        "servicing": "416.67",
        "principal": "995.51",
        "prepayment": "5137.89",
        "to_investors": "10716.73",
    }
