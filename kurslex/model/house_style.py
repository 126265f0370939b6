"""How a language's pages are written, as far as signs go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The signs that a language's texts use; an empty one is left to the writer.

    `quotes` and `inner_quotes` are pairs, the opening sign and the closing one. `dash` stands
    between two blanks. `percent` is what follows the digits, its blank included. `months` are the
    twelve names as they stand in a date.
    """

    quotes: tuple[str, ...] = ()
    inner_quotes: tuple[str, ...] = ()
    apostrophe: str = ""
    dash: str = ""
    percent: str = ""
    months: tuple[str, ...] = ()
