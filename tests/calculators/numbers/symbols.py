"""The symbols of the three locales, written down once more and independently of docs/."""

from kurslex.model.locale import NumberSymbols

SYMBOLS = {
    "nb": NumberSymbols(decimal=",", group="\u00a0", minus="\u2212"),
    "de": NumberSymbols(decimal=",", group=".", minus="\u2212"),
    "it": NumberSymbols(decimal=",", group=".", minus="\u2212"),
}
POINT = NumberSymbols(decimal=".", group=",", minus="-")
"""A locale of another habit: nothing in the package may know the three by name."""

OTHERS = {
    "hi": NumberSymbols(decimal=".", group=",", minus="\u2212", groups=(3, 2)),
    "es": NumberSymbols(decimal=",", group=".", minus="\u2212", least=5),
    "bn": NumberSymbols(decimal=".", group=",", minus="\u2212", digits="০১২৩৪৫৬৭৮৯", groups=(3, 2)),
    "ar-EG": NumberSymbols(
        decimal="\u066b", group="\u066c", minus="\u061c\u2212", digits="٠١٢٣٤٥٦٧٨٩"
    ),
    "ff-Adlm": NumberSymbols(decimal=".", group="\u2e41", minus="\u2212", digits="𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙"),
}
"""Those of languages that group otherwise, or have digits of their own."""
