"""A calculator: what it asks for, what it answers, and the program between the two."""

from dataclasses import dataclass
from fractions import Fraction

from kurslex.model.program import Program


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with a meaning: an amount of money, a count, a percentage.

    `kind` is the word that declared it (`money`); `unit` stands after the number and is empty
    for a count; `sign` is another way to type the unit (`$`). `decimals` is how many are shown,
    and how many may be typed.
    """

    name: str
    kind: str
    unit: str
    sign: str
    decimals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Input(Quantity):
    """A quantity that a reader may choose, between two bounds that are allowed themselves."""

    minimum: Fraction
    maximum: Fraction
    default: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculator:
    """One calculator, as its file declares it; `path` is relative to the project's root."""

    id: str
    path: str
    inputs: tuple[Input, ...]
    outputs: tuple[Quantity, ...]
    program: Program

    def defaults(self) -> dict[str, Fraction]:
        """Return the default of every input by name: the figures of the worked example."""
        return {quantity.name: quantity.default for quantity in self.inputs}

    def message_id(self, *parts: str) -> str:
        """Return the identifier of a message of this calculator: `profit-loss-rate-of-return`."""
        return "-".join((self.id, *(part.replace("_", "-") for part in parts)))
