from kurslex.formula import (
    ascending,
    calculator,
    count,
    descending,
    draw,
    draw_ladder,
    draw_offset,
    draw_rows,
    exercise,
    money,
    refuse,
    rows,
    series,
    stairs,
)


@calculator(
    "call-auction",
    inputs={
        "reference": money("50", unit="USD", sign="$", minimum="0.01"),
        "bids": rows(
            "50.20x300,50.10x200,50.00x400,49.90x500",
            most=20,
            price=money("50", unit="USD", sign="$", minimum="0.01"),
            quantity=count("100", minimum="1"),
        ),
        "asks": rows(
            "49.80x200,50.00x300,50.10x300,50.30x600",
            most=20,
            price=money("50", unit="USD", sign="$", minimum="0.01"),
            quantity=count("100", minimum="1"),
        ),
    },
    steps={
        "limit": money(unit="USD"),
        "demand": count(),
        "supply": count(),
        "least": count(),
        "nearest": money(unit="USD"),
    },
    outputs={
        "price": money(unit="USD"),
        "volume": count(),
        "surplus": count(),
    },
    series={
        "levels": series(
            price=money(unit="USD"),
            demand=count(),
            supply=count(),
            volume=count(),
            surplus=count(),
        ),
        "bought": series(price=money(unit="USD"), quantity=count(), filled=count()),
        "sold": series(price=money(unit="USD"), quantity=count(), filled=count()),
    },
    picture=stairs(
        "levels",
        height="price",
        falling="demand",
        rising="supply",
        mark_across="volume",
        mark_height="price",
    ),
    concepts={
        "reference": "market-price",
        "bids": "limit-order",
        "asks": "limit-order",
        "price": "market-price",
    },
    exercises={
        "price": exercise(
            asks="price",
            draw={
                "reference": draw("30", "70", step="0.1"),
                "bids": draw_rows(
                    4,
                    5,
                    price=draw_ladder(
                        draw_offset("reference", "0.1", "0.4", step="0.1"),
                        "-0.2",
                        "-0.1",
                        step="0.1",
                    ),
                    quantity=draw("100", "600", step="100"),
                ),
                "asks": draw_rows(
                    4,
                    5,
                    price=draw_ladder(
                        draw_offset("reference", "-0.4", "-0.1", step="0.1"),
                        "0.1",
                        "0.2",
                        step="0.1",
                    ),
                    quantity=draw("100", "600", step="100"),
                ),
            },
            mistakes={
                "highest-bid": "max(bid.price for bid in bids)",
                "lowest-ask": "min(ask.price for ask in asks)",
                "reference-price": "reference",
            },
            tolerance="0",
        ),
        "volume": exercise(
            asks="volume",
            draw={
                "reference": draw("30", "70", step="0.1"),
                "bids": draw_rows(
                    4,
                    5,
                    price=draw_ladder(
                        draw_offset("reference", "0.1", "0.4", step="0.1"),
                        "-0.2",
                        "-0.1",
                        step="0.1",
                    ),
                    quantity=draw("100", "600", step="100"),
                ),
                "asks": draw_rows(
                    4,
                    5,
                    price=draw_ladder(
                        draw_offset("reference", "-0.4", "-0.1", step="0.1"),
                        "0.1",
                        "0.2",
                        step="0.1",
                    ),
                    quantity=draw("100", "600", step="100"),
                ),
            },
            mistakes={
                "larger-side": "volume + abs(surplus)",
                "all-bids": "sum(bid.quantity for bid in bids)",
                "all-asks": "sum(ask.quantity for ask in asks)",
            },
            tolerance="0",
        ),
    },
    exercises_version=1,
)
def call_auction(reference, bids, asks):
    """Return the price of a call auction, what is traded at it, and who gets how much of that.

    The price is one of the limits in the book: the one with the greatest volume; of those, one
    with the least surplus on either side; of those, the nearest to the reference price; of two
    equally near ones the higher. Orders are filled by price and then in the order of the rows, and
    no order beyond the volume is, even where its limit is better than the price.
    """
    if sum(bid.quantity for bid in bids) == 0 or sum(ask.quantity for ask in asks) == 0:
        refuse("empty-book")
    levels = []
    last = 0
    for order in descending(bids, asks, "price"):
        limit = order.price
        if limit != last:
            demand = sum(bid.quantity for bid in bids if bid.price >= limit)
            supply = sum(ask.quantity for ask in asks if ask.price <= limit)
            levels.append((limit, demand, supply, min(demand, supply), demand - supply))
            last = limit
    volume = max(level.volume for level in levels)
    if volume == 0:
        refuse("no-crossing")
    least = min(abs(level.surplus) for level in levels if level.volume == volume)
    nearest = min(
        abs(level.price - reference)
        for level in levels
        if level.volume == volume and abs(level.surplus) == least
    )
    price = max(
        level.price
        for level in levels
        if level.volume == volume
        and abs(level.surplus) == least
        and abs(level.price - reference) == nearest
    )
    surplus = sum(level.surplus for level in levels if level.price == price)
    bought = []
    rest = volume
    for bid in descending(bids, "price"):
        if bid.price >= price:
            filled = min(rest, bid.quantity)
            rest = rest - filled
            bought.append((bid.price, bid.quantity, filled))
    sold = []
    rest_sold = volume
    for ask in ascending(asks, "price"):
        if ask.price <= price:
            filled = min(rest_sold, ask.quantity)
            rest_sold = rest_sold - filled
            sold.append((ask.price, ask.quantity, filled))
    return price, volume, surplus, levels, bought, sold
