"""The symbols of the three locales, written down once more and independently of docs/."""

from kurslex.model.locale import NumberSymbols

SYMBOLS = {
    "nb": NumberSymbols(decimal=",", group="\u00a0", minus="\u2212"),
    "de": NumberSymbols(decimal=",", group=".", minus="\u2212"),
    "it": NumberSymbols(decimal=",", group=".", minus="\u2212"),
}
POINT = NumberSymbols(decimal=".", group=",", minus="-")
"""A locale of another habit: nothing in the package may know the three by name."""
