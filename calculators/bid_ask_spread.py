from kurslex.formula import calculator, count, money, number, percent, refuse, target


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
