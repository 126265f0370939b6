"""How languages are written: in which script, and from which side, by their BCP 47 tags."""

from kurslex.language.likely import likely

LATIN = "Latn"
_RIGHT_TO_LEFT = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"})


def script_of(tag: str) -> str:
    """Return the script of a language, `Latn` or `Arab`: what its tag says, or what is likely.

    Source: CLDR's likely subtags. A language that CLDR does not know is taken for one in Latin.
    """
    return likely(tag).script or LATIN


def is_right_to_left(tag: str) -> bool:
    """Tell whether a language is written from right to left."""
    return script_of(tag) in _RIGHT_TO_LEFT
