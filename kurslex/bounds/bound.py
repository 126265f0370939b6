"""A bound: a number that says what it bounds, and why it is as large as it is."""


class Bound(int):
    """The most that something may be, in a unit; counts as a plain number everywhere.

    `of` says what is bounded, `why` what would happen beyond or what the number comes from.
    """

    unit: str
    of: str
    why: str

    def __new__(cls, value: int, unit: str, of: str, why: str) -> "Bound":
        """Make one from its value."""
        made = super().__new__(cls, value)
        made.unit, made.of, made.why = unit, of, why
        return made

    def __getnewargs__(self) -> tuple[int, str, str, str]:  # type: ignore[override]  # as int, and more
        """Return what a copy is made of."""
        return int(self), self.unit, self.of, self.why
