from kurslex.formula import calculator, curves, draw, exercise, money, number, percent, series


@calculator(
    "price-and-yield",
    inputs={
        "market_yield": percent("5", minimum="0", maximum="10", decimals=1, slider="0.1"),
    },
    steps={"growth": number(decimals=3)},
    outputs={"price": money(unit="USD"), "difference": money(unit="USD")},
    series={
        "course": series(
            market_yield=percent(decimals=0),
            price=money(unit="USD"),
            coupon_rate=percent(decimals=0),
        ),
    },
    picture=curves(
        "course",
        "market_yield",
        height="price",
        fixed="coupon_rate",
        mark_across="market_yield",
        mark_height="price",
    ),
    concepts={"market_yield": "yield-to-maturity", "price": "market-price"},
    exercises={
        "price": exercise(
            asks="price",
            draw={"market_yield": draw("1", "9", step="0.1")},
            mistakes={
                "straight": "1000 + 5 * 10 * (4 - market_yield)",
                "face-alone": "1000 / growth**5",
            },
        ),
        "difference": exercise(
            asks="difference",
            draw={"market_yield": draw("1", "9", step="0.1")},
            mistakes={
                "straight": "5 * 10 * (4 - market_yield)",
                "wrong-way": "1000 - price",
                "price-itself": "price",
            },
        ),
    },
    exercises_version=1,
)
def price_and_yield(market_yield):
    """Return the price of a bond of 1,000 with five yearly coupons of 40, and how far it is off.

    The bonds of `bond_price.py` have the formula for any other bond.
    """
    growth = 1 + market_yield / 100
    price = 40 / growth + 40 / growth**2 + 40 / growth**3 + 40 / growth**4 + 1040 / growth**5
    difference = price - 1000
    course = []
    for k in range(0, 11):
        course.append(
            (
                k,
                40 / (1 + k / 100)
                + 40 / (1 + k / 100) ** 2
                + 40 / (1 + k / 100) ** 3
                + 40 / (1 + k / 100) ** 4
                + 1040 / (1 + k / 100) ** 5,
                4,
            )
        )
    return price, difference, course
