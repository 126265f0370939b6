"""Texts of the site -> the same compressed (gzip, Brotli), for servers that send such files.

A task is named by the digest of what it compresses. So each content is compressed once, however
many builds have it, and at however many paths.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from pathlib import PurePosixPath

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.store import Store
from kurslex.engine.tasks import Files, Task
from kurslex.errors import UsageError
from kurslex.model.glossary import Glossary

TEXTS = frozenset(
    [
        *(".css", ".csv", ".html", ".js", ".json", ".jsonld", ".md", ".rdf", ".svg", ".tbx"),
        *(".ttl", ".txt", ".webmanifest", ".xml"),
    ]
)
"""The endings of the files that are packed."""


def require_packing(glossary: Glossary) -> None:
    """Raise `UsageError` where texts are to be compressed and the library for it is missing."""
    if glossary.packed_files and find_spec("brotli") is None:
        raise UsageError(
            "packed files take Brotli: install it with pip install 'kurslex[packed]', or take "
            "'packed-files: true' out of docs/concepts.yml"
        )


def packing_tasks(files: Files, store: Store) -> Iterator[Task]:
    """Yield the tasks that compress the texts among some files."""
    for digest in sorted({files[path] for path in _packable(files)}):
        yield Task(_name(digest), partial(_packed, store, digest))


def packed_files(files: Files, made: Mapping[str, Files]) -> Files:
    """Return the compressed files of a site by path, from what the tasks have made by their names.

    A file that does not get smaller has none.
    """
    return {
        path + ending: packed
        for path in _packable(files)
        for ending, packed in made[_name(files[path])].items()
    }


def _packable(files: Files) -> Iterator[str]:
    from kurslex.engine.joining import LISTS  # noqa: PLC0415 (few sites have such files)

    # A list is joined of several parts of a site, and would be packed as it is in one of them.
    return (path for path in files if PurePosixPath(path).suffix in TEXTS and path not in LISTS)


def _name(digest: str) -> str:
    return f"{digest} packed"


def _packed(store: Store, digest: str, _: Snapshot) -> dict[str, bytes]:
    from kurslex.utils.http_compression import COMPRESSORS  # noqa: PLC0415

    plain = store.content(digest)
    made = {ending: pack(plain) for ending, pack in COMPRESSORS.items()}
    return {ending: each for ending, each in made.items() if len(each) < len(plain)}
