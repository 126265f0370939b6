from kurslex.formula import calculator, count, floor, money, percent, round_to, series


@calculator(
    "net-profit",
    inputs={
        "buy": money("50", unit="USD", sign="$", minimum="0.01"),
        "sell": money("70", unit="USD", sign="$"),
        "shares": count("100", minimum="1"),
        "rate": percent("0.25", maximum="10", decimals=3),
        "minimum": money("5", unit="USD", sign="$"),
        "tick": money("0.01", unit="USD", sign="$", minimum="0.01", maximum="100"),
    },
    steps={
        "buy_fee": money(unit="USD"),
        "sell_fee": money(unit="USD"),
        "closed": money(unit="USD", decimals=4),
        "price": money(unit="USD"),
        "fee": money(unit="USD"),
        "net": money(unit="USD"),
    },
    outputs={"net_profit": money(unit="USD"), "break_even": money(unit="USD")},
    series={
        "trials": series(price=money(unit="USD"), fee=money(unit="USD"), net=money(unit="USD")),
    },
)
def net_profit(buy, sell, shares, rate, minimum, tick):
    """Return the profit after fees in whole cents, and the least sale price that makes no loss.

    A fee is a share of the amount, but not less than a minimum. `closed` is the price at which fees
    leave exactly nothing; the break-even price is the least one on the tick grid at which the net
    profit, rounded to cents, is not negative. It is looked for around `closed`: a tick is a cent
    at least and a fee a tenth of the amount at most, so one tick or more below `closed` the loss is
    0.009 or more, and no rounding hides it; from `closed` on there is none.
    """
    buy_fee = max(minimum, buy * shares * rate / 100)
    sell_fee = max(minimum, sell * shares * rate / 100)
    net_profit = round_to((sell - buy) * shares - buy_fee - sell_fee, 0.01)
    closed = max(
        (buy * shares + buy_fee + minimum) / shares,
        (buy * shares + buy_fee) / (shares * (1 - rate / 100)),
    )
    trials = []
    for k in range(-1, 2):
        price = max(0, (floor(closed / tick) + k) * tick)
        fee = max(minimum, price * shares * rate / 100)
        net = round_to((price - buy) * shares - buy_fee - fee, 0.01)
        trials.append((price, fee, net))
    break_even = min(trial.price for trial in trials if trial.net >= 0)
    return net_profit, break_even, trials
