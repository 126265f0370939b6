"""The figures that the calculators were ordered with, to the last digit, and known ones."""

import pytest

from kurslex.calculators.numbers import PLAIN, format_number
from tests.support.calculators import calculators, compute

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
    "rights-issue": {
        "ex_price": "57.00",
        "right": "3.00",
        "before": "6000.00",
        "kept": "5700.00",
        "rights": "300.00",
        "exercised": "6000.00",
    },
    "present-value": {"present_value": "863.84", "discount": "136.16"},
    "price-earnings": {
        "price_earnings": "20.00",
        "dividend_yield": "2.00",
        "payout_ratio": "40.00",
    },
    # 40 / 1.05 = 38.0952, 40 / 1.1025 = 36.2812, 1040 / 1.157625 = 898.3911;
    # 38.0952 + 2 * 36.2812 + 3 * 898.3911 = 2805.8310; at 6 %: 37.7358 + 35.5999 + 873.2041
    "bond-duration": {
        "price": "972.7675",
        "duration": "2.8844",
        "modified": "2.7470",
        "estimate": "-2.75",
        "change": "-2.70",
    },
    # By hand: 600 + 250 - 300x = 600 + 200x at x = 0.50 dollars above 70.
    "demand-shift": {"price": "70.50", "quantity": "700"},
    # 40 * 4.3294767 (the annuity of five years at 5 %) + 1000 * 0.7835262, as in tables.
    "price-and-yield": {"price": "956.71", "difference": "-43.29"},
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
    # (5 * 24 + 2 * 10) / 7 = 20; 24 - 20 = 4 = (20 - 10) * 2 / 5; 50 shares take 20 new ones
    (
        "rights-issue",
        {"price": "24", "subscription": "10", "old": "5", "new": "2", "shares": "50"},
        {"ex_price": "20.00", "right": "4.00", "kept": "1000.00", "exercised": "1200.00"},
    ),
    # new shares at the market's price take nothing from the old ones
    (
        "rights-issue",
        {"subscription": "60"},
        {"ex_price": "60.00", "right": "0.00", "rights": "0.00"},
    ),
    # 1050 in one year at 5 %; paid at once; at a rate below zero it is worth more than itself
    ("present-value", {"payment": "1050", "years": "1"}, {"present_value": "1000.00"}),
    ("present-value", {"years": "0"}, {"present_value": "1000.00", "discount": "0.00"}),
    (
        "present-value",
        {"rate": "-20", "years": "2"},
        {"present_value": "1562.50", "discount": "-562.50"},
    ),
    # present value tables: 1.08 ** -25 = 0.146018
    ("present-value", {"rate": "8", "years": "25"}, {"present_value": "146.02"}),
    # 45 / 3.6 = 12.5, 0.9 / 45 = 2 %, 0.9 / 3.6 = 25 %
    (
        "price-earnings",
        {"price": "45", "earnings": "3.6", "dividend": "0.9"},
        {"price_earnings": "12.50", "dividend_yield": "2.00", "payout_ratio": "25.00"},
    ),
    # at par, a year's payments weigh what an annuity's do: (1 - 1.07 ** -30) / 0.07 * 1.07
    (
        "bond-duration",
        {"coupon_rate": "7", "market_yield": "7", "years": "30"},
        {"price": "1000.0000", "duration": "13.2777", "modified": "12.4090"},
    ),
    # without coupons the duration is the time that is left; 1.05 ** 10 / 1.06 ** 10 - 1
    (
        "bond-duration",
        {"coupon_rate": "0", "years": "10"},
        {"price": "613.9133", "duration": "10.0000", "modified": "9.5238", "change": "-9.04"},
    ),
    # at par, 2 years at 10 %: 100 / 1.1 + 1100 / 1.21 = 1000; (1000 / 11 + 2 * 10000 / 11) / 1000
    (
        "bond-duration",
        {"coupon_rate": "10", "market_yield": "10", "years": "2", "rise": "0"},
        {"price": "1000.0000", "duration": "1.9091", "estimate": "0.00", "change": "0.00"},
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
    assert set(ORDERED) == set(calculators())


@pytest.mark.parametrize(("identifier", "texts", "expected"), KNOWN)
def test_known_figures(identifier: str, texts: dict[str, str], expected: dict[str, str]) -> None:
    found = figures(identifier, **texts)
    assert {name: found[name] for name in expected} == expected
