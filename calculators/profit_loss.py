from kurslex.formula import calculator, count, money, pair, percent, series, target


@calculator(
    "profit-loss",
    inputs={
        "buy": money("50", unit="USD", sign="$"),
        "sell": money("70", unit="USD", sign="$"),
        "shares": count("100"),
    },
    outputs={"profit": money(unit="USD"), "rate_of_return": percent()},
    series={"trade": series(paid=money(unit="USD"), received=money(unit="USD"))},
    targets={
        "profit": target("1000", solve=("sell", "buy", "shares")),
        "rate_of_return": target("10", solve=("sell", "buy")),
    },
    picture=pair("trade", "paid", "received"),
    concepts={
        "buy": "market-price",
        "sell": "market-price",
        "shares": "share",
        "profit": "capital-gain",
    },
)
def profit_loss(buy, sell, shares):
    """Return profit or loss on shares bought and sold, without fees, dividends and taxes.

    `trade` is for the picture: what was paid and what was received.
    """
    profit = (sell - buy) * shares
    rate_of_return = (sell / buy - 1) * 100
    trade = []
    trade.append((buy * shares, sell * shares))
    return profit, rate_of_return, trade
