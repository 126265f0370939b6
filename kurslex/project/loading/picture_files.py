"""`docs/pictures/*.yml` -> pictures by id, in the order of their file names."""

import re
from pathlib import Path, PurePosixPath

from kurslex.model.page_picture import PagePicture
from kurslex.problem import Problem
from kurslex.project.files.survey import ordinary_files
from kurslex.project.files.text_files import read_text

PICTURES = "docs/pictures"

_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def load_pictures(root: Path, problems: list[Problem]) -> dict[str, PagePicture]:
    """Return every picture that could be read as text; what is wrong is added to `problems`."""
    found = {}
    for path in ordinary_files(root, PICTURES, ".yml"):
        text = read_text(root, path, problems)
        name = PurePosixPath(path).stem
        if not _ID.fullmatch(name):
            problems.append(
                Problem(
                    path=path,
                    line=1,
                    message=f"picture '{name}' cannot be an address",
                    check="identifier",
                    hint="name the file in small letters a-z, digits and single hyphens",
                )
            )
        elif text is not None:
            found[name] = PagePicture(id=name, path=path, source=text)
    return found
