from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_factor,
    exercise,
    exp,
    ln,
    money,
    number,
    percent,
    power,
    refuse,
    round_to,
    series,
    target,
)


@calculator(
    "bond-yield",
    inputs={
        "clean": money("958.42", unit="USD", sign="$", minimum="0.01", decimals=4),
        "face": money("1000", unit="USD", sign="$", minimum="0.01"),
        "coupon_rate": percent("4", maximum="100", decimals=3),
        "years": count("5", minimum="1", maximum="100"),
        "days": count("90", maximum="364"),
    },
    steps={
        "coupon": money(unit="USD", decimals=4),
        "accrued": money(unit="USD", decimals=4),
        "dirty": money(unit="USD", decimals=4),
        "growth": number(decimals=6),
        "value": money(unit="USD", decimals=4),
        "price": money(unit="USD", decimals=4),
    },
    outputs={"market_yield": percent(decimals=4), "quote": percent()},
    series={
        "trials": series(market_yield=percent(decimals=6), price=money(unit="USD", decimals=6)),
    },
    targets={"quote": target("96", solve=("clean",))},
    concepts={
        "face": "bond",
        "coupon_rate": "coupon",
        "clean": "market-price",
        "market_yield": "yield-to-maturity",
    },
    exercises={
        "market-yield": exercise(
            asks="market_yield",
            draw={
                "face": draw("1000", "1000", step="1"),
                "clean": draw_factor("face", "0.9", "1.08", step="5"),
                "coupon_rate": draw("2", "7", step="0.5"),
                "years": draw("2", "6", step="1"),
                "days": draw("30", "330", step="30"),
            },
            where="clean != face and market_yield > 0.5",
            mistakes={
                "current-yield": "coupon / clean * 100",
                "coupon-rate": "coupon_rate",
                "gain-added": "coupon / clean * 100 + (face - clean) / clean * 100",
            },
            decimals=2,
        ),
        "clean": exercise(
            asks="clean",
            given="quote",
            draw={
                "face": draw("1000", "5000", step="1000"),
                "clean": draw_factor("face", "0.9", "1.08", step="0.5"),
                "coupon_rate": draw("2", "7", step="0.5"),
                "days": draw("30", "330", step="30"),
            },
            where="clean != face and round_to(quote, 0.01) == quote",
            mistakes={
                "quote-as-amount": "quote",
                "accrued-added": "face * quote / 100 + face * coupon_rate / 100 * days / 365",
                "divided": "face / quote * 100",
            },
            decimals=2,
        ),
    },
    exercises_version=1,
)
def bond_yield(clean, face, coupon_rate, years, days):
    """Return the yield at which a bond's payments are worth its price, and how that is quoted.

    `clean` is an amount of money; bonds are quoted in percent of their face value.

    Newton's method on the logarithms of price and growth, from the usual approximation, kept
    between yields of -50 and 100 %. On a logarithmic scale the price is a falling, convex and
    almost straight function of the growth, so every step after the first one comes closer from
    below, in a few turns. The price is met to 1 / 10 ** 15 of itself, or there is no yield in
    between.
    """
    quote = clean / face * 100
    coupon = face * coupon_rate / 100
    accrued = coupon * days / 365
    dirty = clean + accrued
    unit = 1 / 10**40
    guess = 1 + (coupon + (face - clean) / years) / (face + clean) * 2
    tried = max(1 / 2, min(2, guess))
    miss = dirty
    last = 0
    market_yield = 0
    trials = []
    for trial in range(0, 20):
        if abs(miss) * 10**15 > dirty and tried != last:
            market_yield = (tried - 1) * 100
            factor = round_to(1 / tried, unit)
            worth = face
            delay = 0
            for k in range(0, years):
                delay = round_to((delay + worth + coupon) * factor, unit)
                worth = round_to((worth + coupon) * factor, unit)
            found = worth * power(tried, days / 365)
            miss = found - dirty
            trials.append((market_yield, clean + miss))
            duration = round_to(delay / worth, unit) - days / 365
            step = ln(max(unit, round_to(found / dirty, unit))) / duration
            last = tried
            tried = max(1 / 2, min(2, round_to(tried * exp(max(-2, min(2, step))), unit)))
    if abs(miss) * 10**15 > dirty:
        refuse("no-yield")
    growth = 1 + market_yield / 100
    value = sum(coupon * power(growth, -k) for k in range(1, years + 1)) + face * power(
        growth, -years
    )
    price = value * power(growth, days / 365) - accrued
    return market_yield, quote, trials
