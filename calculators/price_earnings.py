from kurslex.formula import calculator, money, number, percent, refuse, target, warn


@calculator(
    "price-earnings",
    inputs={
        "price": money("70", unit="LOCAL", minimum="0.01"),
        "earnings": money("3.50", unit="LOCAL", minimum="-1000000", decimals=4),
        "dividend": money("1.40", unit="LOCAL", decimals=4),
    },
    outputs={
        "price_earnings": number(),
        "dividend_yield": percent(),
        "payout_ratio": percent(),
    },
    targets={
        "price_earnings": target("15", solve=("price", "earnings")),
        "dividend_yield": target("3", solve=("price", "dividend")),
        "payout_ratio": target("50", solve=("earnings", "dividend")),
    },
    concepts={
        "price": "market-price",
        "earnings": "earnings",
        "dividend": "dividend",
        "price_earnings": "price-earnings-ratio",
    },
)
def price_earnings(price, earnings, dividend):
    """Return how many years' earnings a share costs, and its dividend in percent of both.

    A loss has no ratio: a negative one would rank the share as cheap.
    """
    if earnings <= 0:
        refuse("no-earnings")
    if dividend > earnings:
        warn("more-than-earned")
    price_earnings = price / earnings
    dividend_yield = dividend / price * 100
    payout_ratio = dividend / earnings * 100
    return price_earnings, dividend_yield, payout_ratio
