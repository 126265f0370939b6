"""The symbolic links of a Hugo site, of which none is followed -> one problem that names them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from kurslex.imports.material import Material, Place
from kurslex.imports.names import is_language

_NAMED = 5


def report_links(root: Path, folders: Iterable[str], material: Material) -> None:
    """Say which pages, folders and languages of a site are links, and so not imported.

    `root` is its folder of pages, `folders` are those of its languages there. Links to images are
    named where a page shows them.
    """
    links = sorted({*_languages(root), *(link for each in folders for link in _below(root, each))})
    if links:
        one = len(links) == 1
        fact = "1 symbolic link is" if one else f"{len(links):,} symbolic links are"
        named = ", ".join(links[:_NAMED])
        more = f" and {len(links) - _NAMED:,} more" if len(links) > _NAMED else ""
        material.report(
            Place(path=links[0]),
            f"{fact} not followed: {named}{more}",
            f"put what {'it leads' if one else 'they lead'} to in {'its' if one else 'their'}"
            " place, and import again",
        )


def _languages(root: Path) -> Iterator[str]:
    for each in root.iterdir():
        if each.is_symlink() and is_language(each.name):
            yield each.name


def _below(root: Path, folder: str) -> Iterator[str]:
    """Yield the paths of the links in a folder that lead to pages, to folders or nowhere."""
    for inner, folders, files in os.walk(root / folder):
        place = Path(inner)
        for name in (*folders, *(each for each in files if each.endswith(".md"))):
            if (place / name).is_symlink():
                yield (place / name).relative_to(root).as_posix()
