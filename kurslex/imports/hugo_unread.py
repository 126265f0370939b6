"""What is not read in a Hugo site: symbolic links, pages in other formats, duplicates.

It is reported, so that nothing is left out silently.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kurslex.imports.material import Material, Place
from kurslex.imports.names import is_language, language_tag

_NAMED = 5
# What Hugo makes pages of, too.
_OTHERS = (
    *(".md", ".markdown", ".mdown", ".html", ".htm", ".org", ".adoc", ".asciidoc", ".ad"),
    *(".pandoc", ".pdc", ".rst"),
)
_IN_ITS_PLACE = "put what {} to in {} place, and import again"


def report_unread(root: Path, folders: Mapping[str, str], material: Material) -> None:
    """Say which links, which pages in other formats and which folders are not imported.

    `root` is the site's folder of pages, `folders` are those of its languages there, by their
    tags. Links to images are named where a page shows them.
    """
    below = [each for folder in folders.values() for each in _below(root, folder)]
    links = [path.relative_to(root).as_posix() for path in below if path.is_symlink()]
    others = [path.relative_to(root).as_posix() for path in below if not path.is_symlink()]
    named = [each for each in root.iterdir() if is_language(each.name)]
    links += [each.name for each in named if each.is_symlink()]
    twice = [
        each.name
        for each in named
        if each.is_dir() and not each.is_symlink() and folders[language_tag(each.name)] != each.name
    ]
    one, many = ("it leads", "its"), ("they lead", "their")
    hint = _IN_ITS_PLACE.format(*(one if len(links) == 1 else many))
    _report(
        links, ("symbolic link is not followed", "symbolic links are not followed"), hint, material
    )
    _report(
        others,
        ("page is not read", "pages are not read"),
        "write it in Markdown, in a file that ends in .md",
        material,
    )
    _report(
        twice,
        (
            "folder is of a language that has another one",
            "folders are of languages that have others",
        ),
        "put the pages of a language into one folder, and import again",
        material,
    )


def _report(paths: Iterable[str], facts: tuple[str, str], hint: str, material: Material) -> None:
    found = sorted(paths)
    if found:
        named = ", ".join(found[:_NAMED])
        more = f" and {len(found) - _NAMED:,} more" if len(found) > _NAMED else ""
        fact = facts[len(found) > 1]
        material.report(Place(path=found[0]), f"{len(found):,} {fact}: {named}{more}", hint)


def _below(root: Path, folder: str) -> Iterator[Path]:
    """Yield the links in a folder that lead to pages or folders, and its pages of other formats."""
    for inner, folders, files in os.walk(root / folder):
        place = Path(inner)
        yield from (place / each for each in folders if (place / each).is_symlink())
        for name in files:
            is_link = (place / name).is_symlink()
            if name.endswith(".md") if is_link else _is_other(name):
                yield place / name


def _is_other(name: str) -> bool:
    return name.lower().endswith(_OTHERS) and not name.endswith(".md")
