"""The script and the direction of languages, by their BCP 47 tags."""

from kurslex.language.likely import likely

LATIN = "Latn"
_COMMA = ", "
_COMMAS = {
    **dict.fromkeys(("Arab", "Aran"), "، "),
    **dict.fromkeys(("Hans", "Hant", "Hani", "Jpan"), "、"),
    "Ethi": "፣ ",
}
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"})
_NASTALIQ = frozenset({"ks", "ur"})


def script_of(tag: str) -> str:
    """Return the script of a language, `Latn` or `Arab`: what its tag says, or what is likely.

    Source: CLDR's likely subtags. A language that CLDR does not know is taken for one in Latin.
    """
    return likely(tag).script or LATIN


def comma(tag: str) -> str:
    """Return what stands between the items of a list in a language, with the space after it.

    Source: CLDR's list patterns. It is a comma in most scripts, also where CLDR has a word.
    """
    return _COMMAS.get(script_of(tag), _COMMA)


def text_direction(tag: str) -> str:
    """Return `rtl` for a language that is written from right to left, `ltr` for any other."""
    return "rtl" if is_right_to_left(tag) else "ltr"


def is_nastaliq(tag: str) -> bool:
    """Tell whether a language is read in Nastaliq, whose lines run downwards."""
    script = script_of(tag)
    return script == "Aran" or (script == "Arab" and tag.partition("-")[0].lower() in _NASTALIQ)


def is_right_to_left(tag: str) -> bool:
    """Tell whether a language is written from right to left."""
    return script_of(tag) in _RIGHT_TO_LEFT
