"""`docs/addresses.txt`: every address that a release of the site has had, one a line, sorted."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from kurslex.model.published import PublishedAddress
from kurslex.problem import Problem, shortened
from kurslex.project.files.text_files import read_text

REGISTRY = "docs/addresses.txt"

_HEAD = (
    "# Every address that a release of this site has had. kurslex release adds to it, and kurslex\n"
    "# check reports each that no longer works or redirects. Do not remove lines.\n"
)
_ADDRESS = re.compile(r"/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9][A-Za-z0-9._-]*)?")


def load_registry(root: Path, problems: list[Problem]) -> tuple[PublishedAddress, ...]:
    """Return the addresses of the registry, none where there is no registry yet.

    Lines that are no address are added to `problems`.
    """
    if not os.path.lexists(root / REGISTRY):
        return ()
    text = read_text(root, REGISTRY, problems)
    found = []
    for number, line in enumerate((text or "").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        if _ADDRESS.fullmatch(line):
            found.append(PublishedAddress(line[1:], number))
        else:
            problems.append(
                Problem(
                    path=REGISTRY,
                    line=number,
                    message=f"'{shortened(line)}' is not an address",
                    check="malformed-field",
                    hint="write it from the root of the site: /nb/share/",
                )
            )
    return tuple(found)


def registry_text(locations: Iterable[str]) -> str:
    """Return the text of a registry that has some locations."""
    return _HEAD + "".join(f"/{location}\n" for location in sorted(set(locations)))
