"""Scripts and style sheets as they are sent: without comments and needless spaces, names short.

The package brings them made (`scripts/small_assets.py`), so that a build needs no other program.
"""

import hashlib
import re
from importlib.resources import files

ASSETS = files("kurslex.site") / "assets"
SMALL = "small"
"""The folder of what was made, below the assets; a first line says of which text."""

STEMS = "stems"
"""The folder of what others have made small: Snowball's stemmers (`scripts/stemmers.py`)."""

PROGRAMS = {
    "annotate.js": (
        "annotate-words.js",
        "annotate-terms.js",
        "annotate-page.js",
        "annotate-note.js",
        "annotate.js",
    ),
}
"""Scripts written as several files of which nothing else uses a name, so that all can be short."""

_LONGEST_NAME = 200  # file systems allow 255 bytes
_STRING = re.compile(r'("[^"]*")')
_SINGLE = re.compile(r"\)\{([^{};]*)\}")
_ONE_NAME = re.compile(r"\((\w+)\)=>")
_BLANKS = re.compile(r"\s*([^\w$\s]|\s)\s*")


def asset(name: str) -> str:
    """Return the text of an asset, or of all parts of a program, as it is written."""
    parts = PROGRAMS.get(name, (name,))
    return "".join((ASSETS / each).read_text(encoding="utf-8") for each in parts)


def program_parts() -> frozenset[str]:
    """Return the files that are sent within a program alone."""
    return frozenset(part for name, parts in PROGRAMS.items() for part in parts if part != name)


def small_asset(name: str) -> str:
    """Return a script or style sheet as it is sent; where it was edited since, as it is written."""
    text = asset(name)
    made = ASSETS / SMALL / name
    if not made.is_file():
        return text
    first, _, rest = made.read_text(encoding="utf-8").partition("\n")
    return rest if f"{first}\n" == mark(text) else text


def short_name(name: str) -> str:
    """Return what stands for a name in a file's name: itself, or its digest where it is long."""
    if len(name) > _LONGEST_NAME:
        return hashlib.sha256(name.encode()).hexdigest()[:16]
    return name


def mark(text: str) -> str:
    """Return the line that says which text something was made of."""
    return f"/* {hashlib.sha256(text.encode()).hexdigest()[:32]} */\n"


def compact(script: str) -> str:
    """Return a generated script without spaces that it does not need.

    It has neither comments nor regular expressions, and no quotation mark within a string.
    """
    pieces = _STRING.split(script)
    pieces[::2] = [_BLANKS.sub(r"\1", each).replace(";}", "}") for each in pieces[::2]]
    text = _ONE_NAME.sub(r"\1=>", _SINGLE.sub(r")\1;", "".join(pieces)))
    return text.replace(";}", "}")
