from kurslex.formula import (
    calculator,
    count,
    draw,
    draw_factor,
    exercise,
    money,
    number,
    refuse,
    stack,
    target,
)


@calculator(
    "rights-issue",
    inputs={
        "price": money("60", unit="LOCAL", minimum="0.01"),
        "subscription": money("45", unit="LOCAL", minimum="0.01"),
        "old": count("4", minimum="1", maximum="1000000"),
        "new": count("1", minimum="1", maximum="1000000"),
        "shares": count("100"),
    },
    steps={
        "new_shares": number(),
        "paid": money(unit="LOCAL"),
    },
    outputs={
        "ex_price": money(unit="LOCAL"),
        "right": money(unit="LOCAL"),
        "before": money(unit="LOCAL"),
        "kept": money(unit="LOCAL"),
        "rights": money(unit="LOCAL"),
        "exercised": money(unit="LOCAL"),
    },
    targets={
        "ex_price": target("55", solve=("price", "subscription", "old", "new")),
        "right": target("4", solve=("price", "subscription", "old", "new")),
    },
    picture=stack("kept", "rights"),
    concepts={"price": "market-price", "subscription": "issue", "shares": "share"},
    exercises={
        "right": exercise(
            asks="right",
            draw={
                "price": draw("30", "120", step="1"),
                "subscription": draw_factor("price", "0.5", "0.9", step="1"),
                "old": draw("3", "9", step="1"),
                "new": draw("1", "3", step="1"),
            },
            where="new == 1 or floor(old / new) * new != old",
            mistakes={
                "whole-discount": "price - subscription",
                "new-share-forgotten": "(price - subscription) * new / old",
                "price-without-right": "ex_price",
            },
        ),
        "subscription": exercise(
            asks="subscription",
            given="ex_price",
            draw={
                "price": draw("30", "120", step="1"),
                "subscription": draw_factor("price", "0.5", "0.9", step="1"),
                "old": draw("3", "9", step="1"),
                "new": draw("1", "3", step="1"),
            },
            where="(new == 1 or floor(old / new) * new != old)"
            " and round_to(ex_price, 0.01) == ex_price",
            mistakes={
                "plain-mean": "2 * ex_price - price",
                "shares-swapped": "((old + new) * ex_price - new * price) / old",
            },
        ),
    },
    exercises_version=1,
)
def rights_issue(price, subscription, old, new, shares):
    """Return the share's price without the right, what a right is worth, and that nobody loses.

    Each old share carries one right. A holder who sells the rights has `kept` and `rights`, one
    who uses them has `exercised`: both are what the shares were worth before. Fractions of a new
    share stand for rights that are sold or bought.
    """
    if subscription > price:
        refuse("above-market")
    ex_price = (old * price + new * subscription) / (old + new)
    right = price - ex_price
    before = shares * price
    kept = shares * ex_price
    rights = shares * right
    new_shares = shares * new / old
    paid = new_shares * subscription
    exercised = (shares + new_shares) * ex_price - paid
    return ex_price, right, before, kept, rights, exercised
