from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_factor,
    exercise,
    floor,
    line,
    money,
    percent,
    round_to,
    series,
    target,
)


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
        "course": series(price=money(unit="USD"), net=money(unit="USD")),
    },
    targets={"net_profit": target("1000", search=("sell", "buy", "rate"))},
    picture=line(
        "course",
        across="price",
        height="net",
        zero="break_even",
        mark_across="sell",
        mark_height="net_profit",
    ),
    concepts={
        "buy": "market-price",
        "sell": "market-price",
        "shares": "share",
        "rate": "transaction-costs",
        "net_profit": "capital-gain",
    },
    exercises={
        "net-profit": exercise(
            asks="net_profit",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "0.8", "1.4", step="0.5"),
                "shares": draw("50", "400", step="10"),
                "rate": draw("0.2", "1", step="0.1"),
                "minimum": draw("5", "25", step="5"),
            },
            mistakes={
                "without-fees": "(sell - buy) * shares",
                "one-fee": "(sell - buy) * shares - buy_fee",
                "fees-added": "(sell - buy) * shares + buy_fee + sell_fee",
            },
        ),
        "sell": exercise(
            asks="sell",
            given="net_profit",
            draw={
                "buy": draw("20", "90", step="0.5"),
                "sell": draw_factor("buy", "1.05", "1.4", step="0.5"),
                "shares": draw("50", "400", step="10"),
                "rate": draw("0.2", "1", step="0.1"),
                "minimum": draw("5", "25", step="5"),
            },
            where="net_profit > 0",
            mistakes={
                "without-fees": "buy + net_profit / shares",
                "one-fee": "buy + (net_profit + max(minimum, buy * shares * rate / 100)) / shares",
            },
            tolerance="0.02",
        ),
    },
    exercises_version=1,
)
def net_profit(buy, sell, shares, rate, minimum, tick):
    """Return the profit after fees in whole cents, and the least sale price that makes no loss.

    A fee is a share of the amount, but not less than a minimum. `closed` is the price at which fees
    leave exactly nothing; the break-even price is the least one on the tick grid at which the net
    profit, rounded to cents, is not negative. It is looked for around `closed`: a tick is a cent
    at least and a fee a tenth of the amount at most, so one tick or more below `closed` the loss is
    0.009 or more, and no rounding hides it; from `closed` on there is none.
    `course` is for the picture: the line through these three points bends where a fee begins to
    be more than its minimum, and shows what lies around all prices of interest.
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
    least = min(buy, sell, break_even)
    most = max(buy, sell, break_even)
    margin = max((most - least) / 4, buy / 20)
    start = max(0, least - margin)
    end = most + margin
    bend = end
    if rate > 0:
        bend = max(start, min(end, minimum * 100 / (shares * rate)))
    paid = buy * shares + buy_fee
    part = shares * rate / 100
    course = []
    course.append((start, start * shares - paid - max(minimum, start * part)))
    course.append((bend, bend * shares - paid - max(minimum, bend * part)))
    course.append((end, end * shares - paid - max(minimum, end * part)))
    return net_profit, break_even, trials, course
