from kurslex.formula import calculator, count, money, number, percent, power, refuse, target, warn


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
