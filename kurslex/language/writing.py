"""How languages are written: in which script, and from which side, by their BCP 47 tags."""

from babel.core import get_global

LATIN = "Latn"
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"})
_NASTALIQ = frozenset({"ks", "ur"})
_SCRIPT = 4  # letters of its code (ISO 15924)


def script_of(tag: str) -> str:
    """Return the script of a language, `Latn` or `Arab`: what its tag says, or what is likely.

    Source: CLDR's likely subtags. A language that CLDR does not know is taken for one in Latin.
    """
    language, *others = tag.split("-")
    said = next((each for each in others if len(each) == _SCRIPT and each.isalpha()), "")
    if said:
        return said.title()
    likely = get_global("likely_subtags")
    region = next(
        (each.upper() for each in others if each.isalpha() and len(each) == len("NO")), ""
    )
    found = likely.get(f"{language}_{region}") or likely.get(language.lower()) or ""
    return next((each for each in found.split("_") if len(each) == _SCRIPT), LATIN)


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
