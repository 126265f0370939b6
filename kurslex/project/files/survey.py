"""A project's folders -> which files lie in them, and what does not belong there.

Symbolic links are never followed, and nothing is opened.
"""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from kurslex.bounds.contents import DEEPEST_FOLDER, MOST_FILES
from kurslex.problem import Problem
from kurslex.project.files.file_names import DOCS, is_markdown, misplaced, name_problems
from kurslex.project.files.opening import UnfitFileError, unfit

CALCULATORS = "calculators"


def survey(root: Path, tags: Sequence[str], problems: list[Problem]) -> list[str]:
    """Return all ordinary files below `docs/` and `calculators/`, sorted, as paths from `root`.

    What is not an ordinary file, has a name that not every system can store, or is Markdown that
    belongs to none of the languages with these tags is added to `problems`.
    """
    found: list[str] = []
    for folder in (DOCS, CALCULATORS):
        if os.path.lexists(root / folder):
            _walk(root, folder, found, problems)
    if len(found) > MOST_FILES:
        problems.append(_too_many(sorted(found)[MOST_FILES]))
        return []
    problems += [fault for path in found if (fault := misplaced(path, tags))]
    return sorted(found)


def ordinary_files(root: Path, folder: str, suffix: str) -> list[str]:
    """Return the ordinary files in a folder whose names end so, sorted, as paths from `root`."""
    parts = Path(folder).parts
    if any(root.joinpath(*parts[:count]).is_symlink() for count in range(1, len(parts) + 1)):
        return []
    try:
        with os.scandir(root / folder) as entries:
            names = [each.name for each in entries if each.is_file(follow_symlinks=False)]
    except OSError:
        return []
    return sorted(f"{folder}/{name}" for name in names if name.endswith(suffix))


def unreadable(path: str, fault: UnfitFileError) -> Problem:
    """Return the problem of a file that is not to be read."""
    return Problem(path=path, line=1, message=str(fault), check="unreadable-file", hint=fault.hint)


def _too_many(path: str) -> Problem:
    """Return the problem of the first file that is one too many: none of all is read."""
    message = f"the project has more than {MOST_FILES:,} files, of which this is the first too many"
    fault = UnfitFileError(message, "delete what no page shows, or split the glossary")
    return unreadable(path, fault)


def _walk(root: Path, path: str, found: list[str], problems: list[Problem]) -> None:
    try:
        entries = _entries(root / path)
    except UnfitFileError as fault:
        problems.append(unreadable(path, fault))
        return
    problems += name_problems(path, [entry.name for entry in entries])
    for entry in entries:
        inner = f"{path}/{entry.name}"
        try:
            mode = entry.stat(follow_symlinks=False).st_mode
        except FileNotFoundError:  # it came and went, as what editors put beside their files
            continue
        not_a_file = unfit(mode)
        if stat.S_ISDIR(mode):
            if not_a_file and is_markdown(entry.name):
                problems.append(unreadable(inner, not_a_file))
            if inner.count("/") < DEEPEST_FOLDER:
                _walk(root, inner, found, problems)
            else:
                message = f"is more than {DEEPEST_FOLDER} folders deep"
                too_deep = UnfitFileError(message, "a page is docs/LANGUAGE/ID.md")
                problems.append(unreadable(inner, too_deep))
        elif not_a_file:
            problems.append(unreadable(inner, not_a_file))
        else:
            found.append(inner)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what a folder holds, by name; raise `UnfitFileError` where it is none of ours."""
    if folder.is_symlink():
        raise UnfitFileError("is a symbolic link, not a folder", "put the folder itself there")
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
        raise UnfitFileError(reason, "make it a folder that can be read") from None
