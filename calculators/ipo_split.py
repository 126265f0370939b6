from kurslex.formula import (
    calculator,
    count,
    draw,
    exercise,
    money,
    percent,
    round_to,
    stack,
    target,
)


@calculator(
    "ipo-split",
    inputs={
        "price": money("20", unit="USD", sign="$", minimum="0.01"),
        "primary": count("5000000"),
        "secondary": count("2000000"),
        "discount": percent("5", maximum="100"),
        "costs": money("1000000", unit="USD", sign="$"),
        "shares_before": count("20000000"),
    },
    steps={
        "primary_gross": money(unit="USD"),
        "secondary_gross": money(unit="USD"),
        "primary_fee": money(unit="USD"),
        "secondary_fee": money(unit="USD"),
    },
    outputs={
        "gross": money(unit="USD"),
        "underwriter": money(unit="USD"),
        "issuer": money(unit="USD"),
        "sellers": money(unit="USD"),
        "new_share": percent(),
    },
    targets={
        "gross": target("150000000", solve=("price", "primary", "secondary")),
        "underwriter": target("5000000", search=("discount",)),
        "issuer": target("90000000", solve=("costs",), search=("price", "primary")),
        "sellers": target("20000000", search=("secondary",)),
        "new_share": target("25", solve=("primary", "shares_before")),
    },
    picture=stack("issuer", "sellers", "underwriter", "costs"),
    concepts={
        "price": "initial-public-offering",
        "primary": "issue",
        "secondary": "share",
        "discount": "underwriting",
        "underwriter": "investment-bank",
        "issuer": "proceeds",
    },
    exercises={
        "issuer": exercise(
            asks="issuer",
            draw={
                "price": draw("10", "40", step="1"),
                "primary": draw("2000000", "8000000", step="500000"),
                "secondary": draw("500000", "3000000", step="500000"),
                "discount": draw("3", "7", step="0.5"),
                "costs": draw("500000", "2000000", step="250000"),
            },
            mistakes={
                "costs-forgotten": "primary_gross - primary_fee",
                "fee-forgotten": "primary_gross - costs",
                "with-sellers": "gross - underwriter - costs",
            },
        ),
        "price": exercise(
            asks="price",
            given="gross",
            draw={
                "price": draw("10", "40", step="0.5"),
                "primary": draw("2000000", "8000000", step="500000"),
                "secondary": draw("500000", "3000000", step="500000"),
            },
            mistakes={
                "new-shares-alone": "gross / primary",
                "old-shares-alone": "gross / secondary",
            },
        ),
    },
    exercises_version=1,
)
def ipo_split(price, primary, secondary, discount, costs, shares_before):
    """Return who gets what from an initial public offering; the issuer bears the costs.

    Fees are rounded to cents, so that the parts add up to the whole as they are shown.
    """
    primary_gross = price * primary
    secondary_gross = price * secondary
    gross = primary_gross + secondary_gross
    primary_fee = round_to(primary_gross * discount / 100, 0.01)
    secondary_fee = round_to(secondary_gross * discount / 100, 0.01)
    underwriter = primary_fee + secondary_fee
    issuer = primary_gross - primary_fee - costs
    sellers = secondary_gross - secondary_fee
    new_share = primary / (shares_before + primary) * 100
    return gross, underwriter, issuer, sellers, new_share
