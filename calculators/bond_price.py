from kurslex.formula import calculator, count, draw, exercise, money, number, percent, power, target


@calculator(
    "bond-price",
    inputs={
        "face": money("1000", unit="USD", sign="$", minimum="0.01"),
        "coupon_rate": percent("4", maximum="100", decimals=3),
        "market_yield": percent("5", minimum="-50", maximum="100", decimals=4),
        "years": count("5", minimum="1", maximum="100"),
        "days": count("90", maximum="364"),
    },
    steps={
        "coupon": money(unit="USD", decimals=4),
        "growth": number(decimals=6),
        "value": money(unit="USD", decimals=4),
    },
    outputs={
        "accrued": money(unit="USD", decimals=4),
        "dirty": money(unit="USD", decimals=4),
        "clean": money(unit="USD", decimals=4),
        "quote": percent(),
    },
    targets={
        "accrued": target("5", solve=("face", "coupon_rate", "days")),
        "dirty": target("1000", solve=("face", "coupon_rate", "days")),
        "clean": target("1000", solve=("face", "coupon_rate"), search=("market_yield",)),
        "quote": target("100", search=("market_yield",)),
    },
    concepts={
        "face": "bond",
        "coupon_rate": "coupon",
        "market_yield": "yield-to-maturity",
        "accrued": "accrued-interest",
    },
    exercises={
        "clean": exercise(
            asks="clean",
            draw={
                "face": draw("1000", "1000", step="1"),
                "coupon_rate": draw("2", "7", step="0.5"),
                "market_yield": draw("1", "8", step="0.5"),
                "years": draw("2", "5", step="1"),
                "days": draw("60", "300", step="30"),
            },
            where="coupon_rate != market_yield",
            mistakes={
                "dirty": "dirty",
                "accrued-added": "dirty + accrued",
                "last-coupon-day": "value - accrued",
            },
            decimals=2,
        ),
        "coupon-rate": exercise(
            asks="coupon_rate",
            given="accrued",
            draw={
                "face": draw("1000", "5000", step="1000"),
                "coupon_rate": draw("1", "8", step="0.25"),
                "days": draw("75", "330", step="15"),
            },
            mistakes={
                "not-for-a-year": "accrued / face * 100",
                "amount": "accrued * 365 / days",
                "days-upside-down": "accrued / face * 100 * days / 365",
            },
            decimals=2,
            told_decimals=2,
        ),
    },
    exercises_version=1,
)
def bond_price(face, coupon_rate, market_yield, years, days):
    """Return the price of a bond with yearly coupons, `days` of 365 after the last one.

    Bonds are quoted without accrued interest, in percent of their face value.
    """
    coupon = face * coupon_rate / 100
    growth = 1 + market_yield / 100
    value = sum(coupon * power(growth, -k) for k in range(1, years + 1)) + face * power(
        growth, -years
    )
    accrued = coupon * days / 365
    dirty = value * power(growth, days / 365)
    clean = dirty - accrued
    quote = clean / face * 100
    return accrued, dirty, clean, quote
