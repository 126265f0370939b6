from kurslex.formula import (
    calculator,
    draw,
    draw_factor,
    exercise,
    money,
    number,
    percent,
    refuse,
    target,
    warn,
)


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
    exercises={
        "price-earnings": exercise(
            asks="price_earnings",
            draw={
                "price": draw("20", "200", step="1"),
                "earnings": draw_factor("price", "0.04", "0.12", step="0.05"),
                "dividend": draw_factor("earnings", "0.2", "0.8", step="0.05"),
            },
            mistakes={
                "earnings-yield": "earnings / price * 100",
                "of-dividend": "price / dividend",
                "upside-down": "earnings / price",
            },
        ),
        "dividend": exercise(
            asks="dividend",
            given="payout_ratio",
            draw={
                "price": draw("20", "200", step="1"),
                "earnings": draw_factor("price", "0.04", "0.12", step="0.05"),
                "dividend": draw_factor("earnings", "0.2", "0.8", step="0.05"),
            },
            mistakes={
                "of-price": "price * payout_ratio / 100",
                "divided": "earnings / payout_ratio * 100",
                "retained": "earnings * (1 - payout_ratio / 100)",
            },
            decimals=2,
        ),
    },
    exercises_version=1,
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
