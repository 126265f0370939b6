"""What one stage of a site hands to the next: the same for contents and for digests of contents."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from kurslex.engine.plan import INDEX, NAMED
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.model.glossary import Glossary
from kurslex.model.site import FULL_TEXT, PACK, page_location
from kurslex.site.search.full_text import ENTRY

Made = TypeVar("Made")
"""A content, or what stands for one."""

ByLanguage = dict[str, dict[str, Made]]


def paths_left_out(glossary: Glossary) -> frozenset[str]:
    """Return the paths of all documents that belong into no ZIP file.

    These are drafts, and the pages of course packs, which fetch what a disk does not give.
    """
    drafts = (key for key, page in glossary.pages.items() if page.is_draft)
    packs = ((tag, PACK) for tag in glossary.homes)
    return frozenset(f"{page_location(*key)}{INDEX}" for key in (*drafts, *packs))


def zip_documents(made: Iterable[Mapping[str, Made]], left_out: Collection[str]) -> dict[str, Made]:
    """Return the documents of a language that belong into its ZIP file, by path."""
    return {
        path: document for files in made for path, document in files.items() if path not in left_out
    }


def with_documents(snapshot: Snapshot, documents: Mapping[str, Mapping[str, str]]) -> Snapshot:
    """Return a snapshot, whose assets are made, with the documents for ZIP files by locale tag."""
    packable = {tag: frozenset((*each, *snapshot.assets)) for tag, each in documents.items()}
    return replace(snapshot, documents=documents, packable=packable)


def zip_pages(
    tasks: Iterable[tuple[str, str, Task]], made: Callable[[Task], Mapping[str, Made]]
) -> tuple[ByLanguage[Made], ByLanguage[Made]]:
    """Return documents as they are in ZIP files, and what each names, by locale tag and path.

    `tasks` are those that make them.
    """
    pages: ByLanguage[Made] = {}
    named: ByLanguage[Made] = {}
    for tag, path, task in tasks:
        files = made(task)
        pages.setdefault(tag, {})[path] = files[path]
        named.setdefault(tag, {})[path] = files[NAMED]
    return pages, named


def full_text_files(
    indexes: Sequence[Mapping[str, Made]], merged: Callable[[list[Made]], Made]
) -> dict[str, Made]:
    """Return the files of the index of all texts, by path, from those of the languages' indexes.

    `merged` joins the lists of the indexes. Without an index there are no files.
    """
    if not indexes:
        return {}
    files = {FULL_TEXT + path: index[path] for index in indexes for path in index}
    return {**files, FULL_TEXT + ENTRY: merged([index[ENTRY] for index in indexes])}
