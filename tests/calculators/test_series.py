"""What is on the way to the figures that the calculators were ordered with: steps and series."""

from kurslex.calculators.numbers import PLAIN, format_number
from tests.support.calculators import compute, total


def test_fees_of_the_ordered_example() -> None:
    steps = {
        step.statement.target: step.after.numbers[step.statement.target]
        for step in compute("net-profit").steps
        if hasattr(step.statement, "target")
    }
    assert (steps["buy_fee"], steps["sell_fee"]) == (12.5, 17.5)


def test_walk_through_the_ordered_book() -> None:
    rows = compute("market-order").series["fills"]
    assert [tuple(map(float, row.values())) for row in rows] == [
        (50.05, 100, 100, 5005),
        (50.10, 200, 200, 10020),
        (50.20, 300, 100, 5020),
    ]


def test_levels_of_the_ordered_auction() -> None:
    series = compute("call-auction").series
    assert [tuple(map(float, row.values())) for row in series["levels"]] == [
        (50.30, 0, 1400, 0, -1400),
        (50.20, 300, 800, 300, -500),
        (50.10, 500, 800, 500, -300),
        (50.00, 900, 500, 500, 400),
        (49.90, 1400, 200, 200, 1200),
        (49.80, 1400, 200, 200, 1200),
    ]
    assert [float(row["filled"]) for row in series["bought"]] == [300, 200]
    assert [float(row["filled"]) for row in series["sold"]] == [200, 300, 0]


def test_life_of_the_ordered_pool() -> None:
    months = compute("mortgage-pool").series["cash_flow"]
    assert len(months) == 360
    assert total(months, "principal", "prepayment") == 1_000_000
    first = {
        name: format_number(value, decimals=2, symbols=PLAIN) for name, value in months[0].items()
    }
    assert first == {
        "month": "1.00",
        "balance": "1000000.00",
        "interest": "5000.00",
        "servicing": "416.67",
        "principal": "995.51",
        "prepayment": "5137.89",
        "to_investors": "10716.73",
    }


def test_payments_of_the_ordered_bond() -> None:
    years = compute("bond-duration").series["cash_flow"]
    shown = [
        [format_number(value, decimals=4, symbols=PLAIN) for value in row.values()] for row in years
    ]
    assert shown == [
        ["1.0000", "40.0000", "38.0952", "38.0952"],
        ["2.0000", "40.0000", "36.2812", "72.5624"],
        ["3.0000", "1040.0000", "898.3911", "2695.1733"],
    ]
