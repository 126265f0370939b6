from kurslex.formula import (
    calculator,
    count,
    draw,
    exercise,
    money,
    number,
    percent,
    power,
    stack,
    target,
)


@calculator(
    "present-value",
    inputs={
        "payment": money("1000", unit="LOCAL"),
        "rate": percent("5", minimum="-50", maximum="100", decimals=3),
        "years": count("3", maximum="100"),
    },
    steps={"growth": number(decimals=6)},
    outputs={
        "present_value": money(unit="LOCAL"),
        "discount": money(unit="LOCAL"),
    },
    targets={
        "present_value": target("900", solve=("payment", "rate", "years")),
        "discount": target("100", solve=("payment", "rate", "years")),
    },
    picture=stack("present_value", "discount"),
    concepts={"rate": "interest-rate", "present_value": "present-value"},
    exercises={
        "present-value": exercise(
            asks="present_value",
            draw={
                "payment": draw("500", "10000", step="100"),
                "rate": draw("1", "9", step="0.5"),
                "years": draw("2", "10", step="1"),
            },
            mistakes={
                "interest-subtracted": "payment * (1 - rate / 100 * years)",
                "future-value": "payment * power(growth, years)",
                "one-year": "payment / growth",
            },
        ),
        "payment": exercise(
            asks="payment",
            given="present_value",
            draw={
                "payment": draw("500", "10000", step="100"),
                "rate": draw("1", "9", step="0.5"),
                "years": draw("2", "10", step="1"),
            },
            mistakes={
                "simple-interest": "present_value * (1 + rate / 100 * years)",
                "discounted": "present_value / power(1 + rate / 100, years)",
                "one-year": "present_value * (1 + rate / 100)",
            },
        ),
    },
    exercises_version=1,
)
def present_value(payment, rate, years):
    """Return what a payment after whole years is worth today, and how much less that is."""
    growth = 1 + rate / 100
    present_value = payment / power(growth, years)
    discount = payment - present_value
    return present_value, discount
