from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_factor,
    exercise,
    money,
    pair,
    percent,
    series,
    target,
)


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
    exercises={
        "profit": exercise(
            asks="profit",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "0.7", "1.4", step="0.5"),
                "shares": draw("10", "400", step="10"),
            },
            mistakes={
                "per-share": "sell - buy",
                "wrong-way": "(buy - sell) * shares",
                "turnover": "sell * shares",
            },
        ),
        "sell": exercise(
            asks="sell",
            given="profit",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "1.05", "1.5", step="0.5"),
                "shares": draw("10", "400", step="10"),
            },
            where="sell > buy",
            mistakes={
                "in-all": "buy + profit",
                "subtracted": "buy - profit / shares",
                "gain-alone": "profit / shares",
            },
        ),
    },
    exercises_version=1,
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
