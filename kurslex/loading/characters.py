"""Characters that no text of a glossary holds: nobody sees them, or they turn others around."""

import re
import unicodedata
from collections.abc import Iterator

from kurslex.problem import Problem

# Controls but tab and line end; separators of lines; what embeds, overrides or isolates a direction
# (Unicode UAX #9); marks of annotations, replacements and tags; noncharacters.
_PLANE_ENDS = "".join(
    chr(plane + end) for plane in range(0x10000, 0x120000, 0x10000) for end in (-2, -1)
)
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    f"\ufff9-\ufffd{_PLANE_ENDS}\U000e0000-\U000e007f]"
)


def unfit_characters(text: str, path: str, line: int) -> Iterator[Problem]:
    """Yield a problem for each such character that a text on a line holds, by number and name."""
    for character in dict.fromkeys(_UNFIT.findall(text)):
        name = unicodedata.name(character, "").lower()
        kind = "a control character" if unicodedata.category(character) == "Cc" else "no character"
        yield Problem(
            path=path,
            line=line,
            message=f"U+{ord(character):04X} ({name or kind}) has no place in a text",
            check="character",
            hint="delete it; editors show such characters on demand",
        )
