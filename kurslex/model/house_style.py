"""How a language's pages are written, as far as punctuation goes."""

from msgspec import Struct


class HouseStyle(Struct, frozen=True, kw_only=True):
    """The punctuation that a language's texts use; an empty one is left to the writer.

    `quotes` and `inner_quotes` are pairs, the opening mark and the closing one. `dash` is
    between two spaces. `percent` is what follows the digits, its space included. `months` are the
    twelve names as they are in a date.
    """

    quotes: tuple[str, ...] = ()
    inner_quotes: tuple[str, ...] = ()
    apostrophe: str = ""
    dash: str = ""
    percent: str = ""
    months: tuple[str, ...] = ()
