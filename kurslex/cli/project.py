"""The folder of the project that a command works on."""

import os
from pathlib import Path

from kurslex.faults import WrongUseError

SETTINGS = "mkdocs.yml"
_CONCEPTS = "docs/concepts.yml"


def project_root(asked: Path | None) -> Path:
    """Return the folder that is asked for, or the nearest one from here upwards that is a project.

    Raises `WrongUseError` where it is not a project.
    """
    here = Path.cwd()
    if asked is not None:
        if (asked / _CONCEPTS).is_file():
            return asked
        raise WrongUseError(_not_a_project(asked.resolve(), "in it"))
    for folder in (here, *here.parents):
        if (folder / _CONCEPTS).is_file():
            return Path(os.path.relpath(folder, here))
    raise WrongUseError(_not_a_project(here, "in it and in the folders above"))


def require_settings(root: Path) -> None:
    """Raise `WrongUseError` where a project has no settings of its site."""
    if not (root / SETTINGS).is_file():
        raise WrongUseError(
            f"{root.resolve()} is not a Kurslex project: {SETTINGS} is missing in it, which says "
            "how its site is built; copy that of another glossary and adapt it"
        )


def _not_a_project(folder: Path, where: str) -> str:
    missing = [each for each in (SETTINGS, _CONCEPTS) if not (folder / each).is_file()]
    are = "are" if len(missing) > 1 else "is"
    return (
        f"{folder} is not a Kurslex project: {' and '.join(missing)} {are} missing {where}; "
        "go to the project's folder, or name it with --project"
    )
