from kurslex.formula import calculator, draw, draw_factor, exercise, money, percent, target


@calculator(
    "total-return",
    inputs={
        "buy": money("50", unit="USD", sign="$", minimum="0.01"),
        "sell": money("70", unit="USD", sign="$"),
        "dividend": money("1.50", unit="USD", sign="$", decimals=4),
    },
    outputs={
        "price_return": percent(),
        "dividend_return": percent(),
        "total_return": percent(),
    },
    targets={
        "price_return": target("20", solve=("sell", "buy")),
        "dividend_return": target("4", solve=("buy", "dividend")),
        "total_return": target("45", solve=("sell", "buy", "dividend")),
    },
    concepts={
        "buy": "market-price",
        "sell": "market-price",
        "dividend": "dividend",
        "price_return": "capital-gain",
        "total_return": "total-return",
    },
    exercises={
        "total-return": exercise(
            asks="total_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "0.7", "1.4", step="0.5"),
                "dividend": draw_factor("buy", "0.01", "0.08", step="0.25"),
            },
            mistakes={
                "without-dividend": "price_return",
                "of-sale": "(sell + dividend - buy) / sell * 100",
                "dividend-subtracted": "price_return - dividend_return",
            },
        ),
        "dividend": exercise(
            asks="dividend",
            given="total_return",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "1.02", "1.3", step="0.5"),
                "dividend": draw_factor("buy", "0.01", "0.08", step="0.25"),
            },
            mistakes={
                "price-forgotten": "buy * total_return / 100",
                "of-sale": "sell * total_return / 100 - (sell - buy)",
            },
            decimals=2,
        ),
    },
    exercises_version=1,
)
def total_return(buy, sell, dividend):
    """Return what a share brought, price and dividends, in percent of its purchase price."""
    price_return = (sell - buy) / buy * 100
    dividend_return = dividend / buy * 100
    total_return = (sell + dividend - buy) / buy * 100
    return price_return, dividend_return, total_return
