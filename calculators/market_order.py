from kurslex.formula import (
    ascending,
    bars,
    book,
    calculator,
    count,
    draw,
    draw_ladder,
    draw_rows,
    exercise,
    money,
    percent,
    refuse,
    rows,
    series,
)


@calculator(
    "market-order",
    inputs={
        "quantity": count("400", minimum="1"),
        "asks": rows(
            "50.05x100,50.10x200,50.20x300",
            most=20,
            price=money("50.30", unit="USD", sign="$", minimum="0.01"),
            quantity=count("100", minimum="1"),
        ),
    },
    steps={
        "rest": count(),
        "taken": count(),
        "best": money(unit="USD"),
    },
    outputs={
        "cost": money(unit="USD"),
        "average": money(unit="USD", decimals=4),
        "slippage": money(unit="USD", decimals=4),
        "relative_slippage": percent(decimals=4),
    },
    series={
        "fills": series(
            price=money(unit="USD"),
            offered=count(),
            taken=count(),
            amount=money(unit="USD"),
        ),
    },
    picture=bars("fills", label="price", length="offered", part="taken", mark="average"),
    book=book(
        quantity="quantity",
        rows="asks",
        level="price",
        offered="quantity",
        fills="fills",
        taken="taken",
        result="average",
        over="slippage",
        start="200",
        step="100",
        given="50.05x100,50.10x200,50.15x400",
        opposite="49.95x200,49.90x300,49.85x400",
    ),
    concepts={"quantity": "market-order", "asks": "order-book", "slippage": "liquidity"},
    exercises={
        "cost": exercise(
            asks="cost",
            draw={
                "quantity": draw("250", "700", step="50"),
                "asks": draw_rows(
                    3,
                    4,
                    price=draw_ladder(draw("20", "80", step="0.05"), "0.05", "0.25", step="0.05"),
                    quantity=draw("100", "350", step="50"),
                ),
            },
            mistakes={
                "best-price": "best * quantity",
                "last-price": "max(fill.price for fill in fills if fill.taken > 0) * quantity",
                "whole-levels": "sum(f.price * f.offered for f in fills if f.taken > 0)",
            },
            tolerance="0",
        ),
        "average": exercise(
            asks="average",
            draw={
                "quantity": draw("250", "700", step="50"),
                "asks": draw_rows(
                    3,
                    4,
                    price=draw_ladder(draw("20", "80", step="0.05"), "0.05", "0.25", step="0.05"),
                    quantity=draw("100", "350", step="50"),
                ),
            },
            mistakes={
                "mean-of-prices": "sum(f.price for f in fills if f.taken > 0)"
                " / sum(1 for f in fills if f.taken > 0)",
                "best-price": "best",
                "last-price": "max(fill.price for fill in fills if fill.taken > 0)",
            },
            tolerance="0",
        ),
    },
    exercises_version=1,
)
def market_order(quantity, asks):
    """Return what an order to buy costs that takes the best prices of the book, one by one."""
    if sum(ask.quantity for ask in asks) == 0:
        refuse("empty-book")
    if sum(ask.quantity for ask in asks) < quantity:
        refuse("book-too-thin")
    fills = []
    rest = quantity
    for ask in ascending(asks, "price"):
        taken = min(rest, ask.quantity)
        rest = rest - taken
        fills.append((ask.price, ask.quantity, taken, taken * ask.price))
    cost = sum(fill.amount for fill in fills)
    average = cost / quantity
    best = min(ask.price for ask in asks)
    slippage = average - best
    relative_slippage = slippage / best * 100
    return cost, average, slippage, relative_slippage, fills
