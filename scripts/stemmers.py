"""Snowball's stemmers in JavaScript -> the assets, for the script that marks terms in other pages.

Sphinx, which the tests have, brings them made small, with the same words as the Python package has.
"""

import re
import sys
from importlib.resources import files
from pathlib import Path

from kurslex.language.stems import ALGORITHMS
from kurslex.site.small_assets import ASSETS, STEMS

_BASE = "base"
_SOURCE = files("sphinx.search") / "minified-js"


def stemmers() -> dict[str, str]:
    """Return the text of each file by its name; a few languages are missing in Sphinx."""
    names = (_BASE, *sorted(set(ALGORITHMS.values())))
    found = {name: _SOURCE / f"{name}-stemmer.js" for name in names}
    return {
        f"{name}.js": _text(file.read_text(encoding="utf-8"))
        for name, file in found.items()
        if file.is_file()
    }


def _text(script: str) -> str:
    """Return a script that assigns to no name outside itself."""
    return re.sub(r"^(?:var )?(\w+Stemmer)=", r"var \1=", script.strip()) + "\n"


def main() -> int:
    """Write the folder again, and say how large it is."""
    made = stemmers()
    folder = ASSETS / STEMS
    for name, text in made.items():
        Path(str(folder / name)).write_bytes(text.encode())
    print(f"{len(made)} files, {sum(map(len, made.values())):,} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
