"""A part of a site: some of its languages, built separately, to be joined with the other parts.

A part is a folder with a note of what it is, and below `FILES` the files of its languages: pages,
those in two languages that begin with one of its own, indexes, ZIP files. Assets, which pages name
with versions, and the program that looks texts up are in every part. What else belongs to no
language is in the part with the first one of the project.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kurslex.engine.environment import versions
from kurslex.engine.tree import Written, write_file
from kurslex.errors import UsageError
from kurslex.model.glossary import Glossary
from kurslex.model.page_times import content_date
from kurslex.model.site import Site

PART = "kurslex-part.json"
"""The note in a part's folder; its name begins with no dot, for many tools leave such files out."""

FILES = "files/"
"""Where a part's files are in its folder: not at its root, so nobody publishes it as a site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a part is.

    `locales` are the tags of its languages, `of` those of all languages of the project. `made_with`
    has options, settings and versions by names for people. `sources` and `files` are digests by
    path; an empty one is a folder's.
    """

    locales: tuple[str, ...]
    of: tuple[str, ...]
    made_with: Mapping[str, str]
    sources: Mapping[str, str]
    files: Mapping[str, str] = field(default_factory=dict)


def language_of(glossary: Glossary, path: str) -> str:
    """Return the language that a file belongs to by its path; what belongs to none, to the first.

    Assets are not asked for.
    """
    tag = path.partition("/")[0]
    return tag if tag in glossary.locales else next(iter(glossary.locales))


def known_languages(glossary: Glossary, tags: Collection[str]) -> tuple[str, ...]:
    """Return tags in the order of the project; raise `UsageError` where it has not all."""
    unknown = [f"'{tag}'" for tag in tags if tag not in glossary.locales]
    if unknown:
        raise UsageError(
            f"the glossary has no language {' and no '.join(unknown)}; "
            f"it has {', '.join(glossary.locales)}"
        )
    return tuple(tag for tag in glossary.locales if tag in tags)


def made_with(site: Site, option: str, changed: int, history: str) -> dict[str, str]:
    """Return what files depend on beside the sources.

    `option` is that of the build, or empty; `changed` when the content was last changed; `history`
    the last commit of the content, empty where nobody knows when the pages were changed.
    """
    forge = site.forge
    return {
        "the option of the build": option,
        "site_url": site.address,
        "the date of the content": content_date(changed),
        "the history of the pages": history,
        "site_author": site.author,
        "repo_url": forge.address if forge else "",
        "edit_uri": (forge.template or forge.folder) if forge else "",
        **versions(),
    }


def known_sources(sources: Mapping[str, str | None]) -> dict[str, str]:
    """Return the digests of sources; raise `UsageError` where one has none.

    Nobody could tell whether parts have been made of the same.
    """
    unknown = [path for path in sources if sources[path] is None]
    if unknown:
        raise UsageError(
            f"{unknown[0]} is neither a file nor a folder, and what it stands for may change from "
            "one part of the site to the next; put the file itself in its place"
        )
    return {path: digest for path, digest in sources.items() if digest is not None}


def note_down(part: Part, folder: Path) -> Written:
    """Write a part's note into its folder, and return what was written."""
    note = msgspec.json.format(msgspec.json.encode(part, order="sorted"), indent=1) + b"\n"
    return write_file(folder / PART, note)


def read_parts(folders: Iterable[Path]) -> dict[Path, Part]:
    """Return the notes of parts by their folders; raise `UsageError` where some are none."""
    found: dict[Path, Part] = {}
    wrong = []
    for folder in folders:
        try:
            found[folder] = msgspec.json.decode((folder / PART).read_bytes(), type=Part)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            name = (folder / PART).as_posix()
            wrong.append(f"{name} is not what this version of Kurslex writes ({error})")
        except (FileNotFoundError, NotADirectoryError):
            wrong.append(_not_a_part(folder))
    if wrong:
        raise UsageError(f"{'; '.join(wrong)}; name folders that kurslex build --locales makes")
    return found


def _not_a_part(folder: Path) -> str:
    if not folder.is_dir():
        return f"there is no folder {folder.as_posix()}"
    if (folder / "index.html").is_file():
        return f"{folder.as_posix()} is a whole site, and no part of one"
    return f"{folder.as_posix()} is not part of a site: {PART} is missing in it"
