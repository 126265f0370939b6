"""Currencies in which a calculator's amounts are: a fixed one, or each language's own."""

from dataclasses import dataclass

LOCAL = "LOCAL"
"""The unit of amounts that are in the language's own currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """A currency by its ISO 4217 code; `sign` is what readers of a language may type, or empty."""

    code: str
    sign: str
