from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_offset,
    exercise,
    money,
    number,
    percent,
    refuse,
    target,
)


@calculator(
    "bid-ask-spread",
    inputs={
        "bid": money("49.95", unit="USD", sign="$", minimum="0.0001", decimals=4),
        "ask": money("50.05", unit="USD", sign="$", minimum="0.0001", decimals=4),
        "shares": count("100"),
    },
    steps={"mid": money(unit="USD", decimals=4)},
    outputs={
        "spread": money(unit="USD", decimals=4),
        "relative_spread": percent(),
        "basis_points": number(decimals=0),
        "round_trip": money(unit="USD"),
    },
    targets={
        "spread": target("0.05", solve=("bid", "ask")),
        "relative_spread": target("0.1", solve=("bid", "ask")),
        "basis_points": target("5", solve=("bid", "ask")),
        "round_trip": target("5", solve=("bid", "ask", "shares")),
    },
    concepts={"spread": "bid-ask-spread", "round_trip": "transaction-costs"},
    exercises={
        "round-trip": exercise(
            asks="round_trip",
            draw={
                "bid": draw("20", "90", step="0.05"),
                "ask": draw_offset("bid", "0.05", "0.4", step="0.05"),
                "shares": draw("50", "900", step="50"),
            },
            mistakes={
                "half": "spread * shares / 2",
                "twice": "spread * shares * 2",
                "per-share": "spread",
            },
        ),
        "ask": exercise(
            asks="ask",
            given="round_trip",
            draw={
                "bid": draw("20", "90", step="0.05"),
                "ask": draw_offset("bid", "0.05", "0.4", step="0.05"),
                "shares": draw("50", "900", step="50"),
            },
            mistakes={
                "in-all": "bid + round_trip",
                "half": "bid + round_trip / shares / 2",
                "subtracted": "bid - round_trip / shares",
            },
            tolerance="0",
            decimals=2,
        ),
    },
    exercises_version=1,
)
def bid_ask_spread(bid, ask, shares):
    """Return the spread, its share of the mid price, and what buying and selling at once costs."""
    if ask < bid:
        refuse("crossed")
    spread = ask - bid
    mid = (bid + ask) / 2
    relative_spread = spread / mid * 100
    basis_points = spread / mid * 10000
    round_trip = spread * shares
    return spread, relative_spread, basis_points, round_trip
