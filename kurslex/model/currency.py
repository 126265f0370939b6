"""Currencies in which a calculator's amounts are: a fixed one, or each language's own."""

from msgspec import Struct

LOCAL = "LOCAL"
"""The unit of amounts that are in the language's own currency."""


class Currency(Struct, frozen=True, kw_only=True):
    """A currency by its ISO 4217 code; `sign` is what readers of a language may type, or empty."""

    code: str
    sign: str
