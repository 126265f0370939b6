from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_factor,
    exercise,
    money,
    number,
    percent,
    power,
    refuse,
    target,
    warn,
)


@calculator(
    "annualised-return",
    inputs={
        "buy": money("50", unit="USD", sign="$", minimum="0.01"),
        "sell": money("70", unit="USD", sign="$"),
        "days": count("730", minimum="1", maximum="36525"),
    },
    steps={"growth": number(decimals=6)},
    outputs={"annualised_return": percent()},
    targets={"annualised_return": target("10", solve=("sell", "buy", "days"))},
    concepts={"buy": "market-price", "sell": "market-price"},
    exercises={
        "annualised-return": exercise(
            asks="annualised_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "0.6", "2.2", step="0.5"),
                "days": draw("730", "3650", step="365"),
            },
            mistakes={
                "divided": "(sell / buy - 1) * 100 * 365 / days",
                "whole-time": "(sell / buy - 1) * 100",
                "years-for-root": "(power(growth, days / 365) - 1) * 100",
            },
        ),
        "sell": exercise(
            asks="sell",
            given="annualised_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "1.1", "2.2", step="0.5"),
                "days": draw("730", "3650", step="365"),
            },
            where="annualised_return > 1",
            mistakes={
                "added": "buy * (1 + annualised_return / 100 * days / 365)",
                "one-year": "buy * (1 + annualised_return / 100)",
            },
        ),
    },
    exercises_version=1,
)
def annualised_return(buy, sell, days):
    """Return the yearly return, 365 days to a year, that grows the purchase to the sale price."""
    if days < 365:
        warn("below-one-year")
    growth = sell / buy
    annualised_return = (power(growth, 365 / days) - 1) * 100
    if annualised_return > 1000000:
        refuse("beyond-use")
    return annualised_return
