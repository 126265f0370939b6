from kurslex.formula import calculator, count, money, percent, target


@calculator(
    "profit-loss",
    inputs={
        "buy": money("50", unit="USD", sign="$"),
        "sell": money("70", unit="USD", sign="$"),
        "shares": count("100"),
    },
    outputs={"profit": money(unit="USD"), "rate_of_return": percent()},
    targets={
        "profit": target("1000", solve=("sell", "buy", "shares")),
        "rate_of_return": target("10", solve=("sell", "buy")),
    },
    concepts={
        "buy": "market-price",
        "sell": "market-price",
        "shares": "share",
        "profit": "capital-gain",
    },
)
def profit_loss(buy, sell, shares):
    """Return profit or loss on shares bought and sold, without fees, dividends and taxes."""
    profit = (sell - buy) * shares
    rate_of_return = (sell / buy - 1) * 100
    return profit, rate_of_return
