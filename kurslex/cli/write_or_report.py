"""How commands write files: all of them or none, and say why not."""

import sys
from collections.abc import Mapping
from pathlib import Path

from kurslex.project.files.atomic_writing import WriteError, write_all
from kurslex.utils.printable import printable


def written_or_reported(command: str, root: Path, texts: Mapping[str, str | bytes | None]) -> bool:
    """Write texts by their paths below the project; print what hinders it, and return whether.

    A file goes where there is None in the place of its text; bytes are written as they are.
    """
    try:
        write_all(root, texts)
    except WriteError as error:
        print(f"kurslex {command}: {printable(str(error))}; nothing was written", file=sys.stderr)
        return False
    return True
