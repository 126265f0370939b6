from kurslex.formula import calculator, count, curves, draw, exercise, money, series


@calculator(
    "demand-shift",
    inputs={"shift": count("250", minimum="-300", maximum="300", slider="50")},
    outputs={"price": money(unit="USD"), "quantity": count()},
    series={
        "course": series(
            price=money(unit="USD"),
            demand=count(),
            supply=count(),
            before=count(),
            widest=count(),
        ),
    },
    picture=curves(
        "course",
        "demand",
        "supply",
        height="price",
        fixed="before",
        widest="widest",
        mark_across="quantity",
        mark_height="price",
    ),
    concepts={"price": "market-price"},
    exercises={
        "price": exercise(
            asks="price",
            draw={"shift": draw("50", "300", step="5")},
            mistakes={
                "buyers-alone": "70 + shift / 300",
                "sellers-alone": "70 + shift / 200",
            },
            tolerance="0",
        ),
        "quantity": exercise(
            asks="quantity",
            draw={"shift": draw("50", "300", step="5")},
            mistakes={
                "all-of-it": "600 + shift",
                "slope-of-demand": "600 + 300 * (price - 70)",
            },
            tolerance="0",
        ),
    },
    exercises_version=1,
)
def demand_shift(shift):
    """Return where demand and supply meet when buyers want `shift` shares more at every price.

    Without a shift that is at 70 dollars and 600 shares. With each dollar more, 300 fewer are
    wanted and 200 more are offered. Both are straight lines, so the picture has their ends only.
    """
    price = 70 + shift / (300 + 200)
    quantity = 600 + 200 * (price - 70)
    course = []
    course.append((71, 300 + shift, 800, 300, 1200))
    course.append((69, 900 + shift, 400, 900, 1200))
    return price, quantity, course
