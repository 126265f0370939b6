from kurslex.formula import calculator, draw, draw_factor, exercise, money, percent, target


@calculator(
    "currency-return",
    inputs={
        "buy": money("50", unit="USD", sign="$", minimum="0.01"),
        "sell": money("70", unit="USD", sign="$"),
        "rate_bought": money("0.92", unit="EUR", sign="€", minimum="0.0001", decimals=4),
        "rate_sold": money("0.88", unit="EUR", sign="€", decimals=4),
    },
    outputs={
        "local_return": percent(),
        "currency_return": percent(),
        "total_return": percent(),
    },
    targets={
        "local_return": target("20", solve=("sell", "buy")),
        "currency_return": target("5", solve=("rate_sold", "rate_bought")),
        "total_return": target("20", solve=("sell", "rate_sold", "buy", "rate_bought")),
    },
    concepts={"buy": "market-price", "sell": "market-price", "total_return": "total-return"},
    exercises={
        "total-return": exercise(
            asks="total_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "0.7", "1.5", step="0.5"),
                "rate_bought": draw("0.8", "1.1", step="0.01"),
                "rate_sold": draw_factor("rate_bought", "0.85", "1.15", step="0.01"),
            },
            mistakes={
                "without-currency": "local_return",
                "added": "local_return + currency_return",
                "rates-swapped": "(sell / rate_sold / (buy / rate_bought) - 1) * 100",
            },
        ),
        "sell": exercise(
            asks="sell",
            given="total_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "1.1", "1.5", step="0.5"),
                "rate_bought": draw("0.8", "1.1", step="0.01"),
                "rate_sold": draw_factor("rate_bought", "0.85", "1.15", step="0.01"),
            },
            where="total_return > 0",
            mistakes={
                "without-currency": "buy * (1 + total_return / 100)",
                "rates-swapped": "buy * (1 + total_return / 100) * rate_sold / rate_bought",
            },
        ),
    },
    exercises_version=1,
)
def currency_return(buy, sell, rate_bought, rate_sold):
    """Return a foreign share's return in its currency, the currency's own, and both together."""
    local_return = (sell / buy - 1) * 100
    currency_return = (rate_sold / rate_bought - 1) * 100
    total_return = (sell * rate_sold / (buy * rate_bought) - 1) * 100
    return local_return, currency_return, total_return
