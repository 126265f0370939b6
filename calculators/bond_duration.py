from kurslex.formula import (
    calculator,
    columns,
    count,
    draw,
    exercise,
    money,
    number,
    percent,
    power,
    round_to,
    series,
    target,
)


@calculator(
    "bond-duration",
    inputs={
        "face": money("1000", unit="LOCAL", minimum="0.01"),
        "coupon_rate": percent("4", maximum="100", decimals=3),
        "market_yield": percent("5", minimum="-10", maximum="100", decimals=4),
        "years": count("3", minimum="1", maximum="100"),
        "rise": percent("1", minimum="-10", maximum="10"),
    },
    steps={
        "coupon": money(unit="LOCAL", decimals=4),
        "growth": number(decimals=6),
        "new_growth": number(decimals=6),
        "new_price": money(unit="LOCAL", decimals=4),
    },
    outputs={
        "price": money(unit="LOCAL", decimals=4),
        "duration": number(decimals=4),
        "modified": number(decimals=4),
        "estimate": percent(),
        "change": percent(),
    },
    series={
        "cash_flow": series(
            year=count(),
            payment=money(unit="LOCAL"),
            value=money(unit="LOCAL", decimals=4),
            weighted=money(unit="LOCAL", decimals=4),
        ),
    },
    targets={
        "price": target("1000", search=("market_yield",)),
        "duration": target("2.9", search=("market_yield",)),
        "change": target("-5", search=("rise",)),
    },
    picture=columns("cash_flow", "value"),
    concepts={
        "face": "bond",
        "coupon_rate": "coupon",
        "market_yield": "yield-to-maturity",
        "duration": "duration",
    },
    exercises={
        "duration": exercise(
            asks="duration",
            draw={
                "face": draw("1000", "1000", step="1"),
                "coupon_rate": draw("2", "8", step="0.5"),
                "market_yield": draw("1", "8", step="0.5"),
                "years": draw("2", "6", step="1"),
            },
            mistakes={
                "maturity": "years",
                "modified": "modified",
                "mean-of-years": "(years + 1) / 2",
            },
            decimals=2,
        ),
        "market-yield": exercise(
            asks="market_yield",
            given="price",
            draw={
                "face": draw("1000", "1000", step="1"),
                "coupon_rate": draw("2", "8", step="0.5"),
                "market_yield": draw("1", "8", step="0.5"),
                "years": draw("2", "5", step="1"),
            },
            where="coupon_rate != market_yield",
            mistakes={
                "current-yield": "face * coupon_rate / price",
                "coupon-rate": "coupon_rate",
                "gain-added": "face * coupon_rate / price + (face - price) / price * 100",
            },
            decimals=2,
            told_decimals=2,
        ),
    },
    exercises_version=1,
)
def bond_duration(face, coupon_rate, market_yield, years, rise):
    """Return a bond's price on a coupon day, its duration, and how a rise of the yield changes it.

    The modified duration estimates the change of the price in a straight line; `change` is what
    the price at the new yield gives. The last value makes the price a multiple of 1 / 10 ** 80, so
    that a bond at par costs its face value to the last digit, and its yield is found exactly.
    """
    coupon = face * coupon_rate / 100
    growth = 1 + market_yield / 100
    unit = 1 / 10**80
    worth = 0
    cash_flow = []
    for year in range(1, years + 1):
        payment = coupon
        if year == years:
            payment = coupon + face
        value = payment * power(growth, -year)
        if year == years:
            value = round_to(worth + value, unit) - worth
        worth = worth + value
        cash_flow.append((year, payment, value, year * value))
    price = sum(flow.value for flow in cash_flow)
    duration = sum(flow.weighted for flow in cash_flow) / price
    modified = duration / growth
    estimate = -modified * rise
    new_growth = growth + rise / 100
    new_price = sum(flow.payment * power(new_growth, -flow.year) for flow in cash_flow)
    change = (new_price / price - 1) * 100
    return price, duration, modified, estimate, change, cash_flow
