"""The folder of a Hugo site -> its folders of languages, and the files of each."""

import os
from collections import Counter
from collections.abc import Container
from pathlib import Path

from kurslex.bounds.sources import DEEPEST_SOURCE, MOST_SOURCE_PAGES
from kurslex.errors import UsageError
from kurslex.imports.material import Material, Place
from kurslex.imports.names import identifier, is_language, language_tag
from kurslex.model.site import RESERVED
from kurslex.project.files.survey import ordinary_files
from kurslex.project.files.text_files import read_as_written

INDEX = "_index"
"""What the file of a home page is called, which no concept is."""

_PAGE = ".md"
_DEPTH = 3  # a language, a section, its page


def language_folders(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return where the folders of languages are, and these by the tags, in the order of the names.

    `folder` is the site, or its content. Raises `UsageError` where it has no such folder, or too
    many pages.
    """
    root = folder / "content" if (folder / "content").is_dir() else folder
    if root != folder and root.is_symlink():
        raise UsageError(f"{root.as_posix()} is a symbolic link; name the folder that it leads to")
    if not root.is_dir():
        raise UsageError(f"{root.as_posix()} is not a folder; name the folder content/ of the site")
    folders = _folders(root)
    if not folders:
        raise UsageError(
            f"{root.as_posix()} has no folder of a language, such as en/; name the folder that has"
        )
    _require_few(root)
    return root, folders


def _require_few(root: Path) -> None:
    """Raise `UsageError` where a folder has more pages than are read, or deeper ones."""
    pages = 0
    waiting = [(root, 0)]
    while waiting:
        folder, depth = waiting.pop()
        if depth > DEEPEST_SOURCE:
            fact = f"{folder.as_posix()} is more than {DEEPEST_SOURCE} folders deep"
            raise UsageError(f"{fact}; import without it")
        for each in _entries(folder):
            pages += each.name.endswith(_PAGE)
            if each.is_dir(follow_symlinks=False):
                waiting.append((Path(each.path), depth + 1))
    if pages > MOST_SOURCE_PAGES:
        fact = f"{root.as_posix()} has more than {MOST_SOURCE_PAGES:,} Markdown files"
        raise UsageError(f"{fact}; import the folders of its languages in parts")


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what is in a folder; nothing where it cannot be listed, as in `rglob`."""
    try:
        with os.scandir(folder) as entries:
            return [*entries]
    except PermissionError:
        return []


def _folders(root: Path) -> dict[str, str]:
    """Return the folders of languages by the languages' tags, in the order of their names."""
    found: dict[str, str] = {}
    for each in sorted(root.iterdir()):
        if each.is_dir() and not each.is_symlink() and is_language(each.name):
            found.setdefault(language_tag(each.name), each.name)
    return found


def concept_files(root: Path, folder: str, material: Material) -> dict[str, tuple[str, str]]:
    """Return the paths and texts of a language's pages by the concepts' names.

    The home page is there as `INDEX`.
    """
    texts = {}
    for path in ordinary_files(root, folder, ".md"):
        name = path.removeprefix(f"{folder}/").removesuffix(".md")
        text = read_as_written(root, path, material.problems)
        if text is None:
            continue
        if name.startswith("_") and name != INDEX:
            material.keep("page that is no concept", text, Place(path=path), language=folder)
        else:
            texts[name] = text
    # Translators write `chaos_engineering` for `chaos-engineering`.
    ids = {name: name if name == INDEX else identifier(name) for name in texts}
    alike = Counter(ids.values())
    return {
        plain if (plain := ids[name]) and alike[plain] == 1 else name: (
            f"{folder}/{name}.md",
            text,
        )
        for name, text in texts.items()
    }


def section_files(
    root: Path, folder: str, concepts: Container[str], tag: str, material: Material
) -> dict[str, tuple[str, str]]:
    """Return the pages of a language's sections by the sections' names, with path and text.

    What lies deeper, or has a name that no page of a project can have, is kept.
    """
    found: dict[str, tuple[str, str]] = {}
    for file in sorted((root / folder).rglob("*.md")):
        path = file.relative_to(root).as_posix()
        parts = path.split("/")
        if len(parts) < _DEPTH:
            continue
        text = read_as_written(root, path, material.problems)
        if text is None:
            continue
        name = identifier(parts[1])
        is_index = len(parts) == _DEPTH and file.stem in {INDEX, "index"}
        is_taken = name in concepts or name in {*RESERVED, *found} or is_language(name)
        if is_index and name == parts[1] and not is_taken:
            found[name] = path, text
        else:
            material.keep("page that is no concept", text, Place(path=path), language=tag)
    return found
