"""A language of the glossary and how it writes numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSymbols:
    """The signs with which a locale writes numbers, one character each."""

    decimal: str
    group: str
    minus: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """One language: its BCP 47 tag, its own name, and what readers it serves.

    `also` lists further browser language tags whose readers this locale serves best
    (`no` and `nn` for `nb`). `direction` is `ltr` or `rtl`.
    """

    tag: str
    name: str
    numbers: NumberSymbols
    also: tuple[str, ...] = ()
    direction: str = "ltr"
