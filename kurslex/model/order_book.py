"""An order book: what a calculator shows on a home page, to be operated with two buttons."""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct


class OrderBook(Struct, frozen=True, kw_only=True):
    """A book as a calculator's file declares it: names of the calculator, and rows to begin with.

    `quantity` is the input that is operated, from `start` by `step`; `rows` the list that it takes
    from, whose fields `level` and `offered` are a price and an amount. `fills` is the series that
    says how much of each level was `taken`; `result` and `over` are outputs. `given` are the rows
    themselves, `opposite` those of the other side, which only wait.
    """

    quantity: str
    rows: str
    level: str
    offered: str
    fills: str
    taken: str
    result: str
    over: str
    start: Fraction
    step: Fraction
    given: tuple[Mapping[str, Fraction], ...]
    opposite: tuple[Mapping[str, Fraction], ...]

    @property
    def most(self) -> Fraction:
        """How much there is to be taken."""
        return sum((row[self.offered] for row in self.given), Fraction(0))
