"""The cache: the folder `.kurslex/` of a project, with what the next build can reuse."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from kurslex.engine.environment import environment_digest, environment_state
from kurslex.engine.records import Records
from kurslex.engine.store import IN_MEMORY, DamagedError, Store
from kurslex.engine.tree import entries
from kurslex.errors import UsageError
from kurslex.project.loading.memory import Memory
from kurslex.utils.tracked_files import first_tracked

CACHE = ".kurslex"
"""The folder's name, in the project's folder."""

_FILE = "cache.sqlite3"
_LOCK = "lock"
_ENVIRONMENT = "environment"
_IGNORE = ".gitignore"
# By these names Windows finds the folder as well, so git would write into it.
_SHORT = tuple(f"KURSLE~{number}" for number in range(1, 5))
_HINT = "delete it, or build with --no-cache"


@contextmanager
def open_cache(root: Path) -> Iterator[Records]:
    """Yield the records of a project's last build; another build waits until the block ends.

    Where a project cannot be written into, they know nothing, and are forgotten. Raises
    `UsageError` where somebody else may have filled the folder: a cache is trusted as much as
    whoever writes it.
    """
    folder = root / CACHE
    _refuse_what_is_not_ours(root, folder)
    if not _is_begun(folder):
        with no_cache() as records:
            yield records
        return
    with _alone_in(folder), _records_at(folder / _FILE, keeps=True) as records:
        records.is_kept = True
        yield records


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Wait for the folder; begin it again where who had it before has removed it."""
    lock = FileLock(folder / _LOCK)
    is_locked = False
    while not is_locked:
        with suppress(FileNotFoundError):
            lock.acquire()
            is_locked = True
        # Who had it may have removed all that was in it, with the lock or with the folder.
        if not _is_begun(folder):
            lock.release()
            raise UsageError(f"{folder} was removed and cannot be made; build with --no-cache")
    try:
        yield
    finally:
        lock.release()


def _is_begun(folder: Path) -> bool:
    """Make the folder, which git ignores; return whether that is possible."""
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / _IGNORE
        # An empty one is of a run that was killed.
        if not (ignore.exists() and ignore.stat().st_size):
            ignore.write_bytes(b"*\n")
    except OSError:
        return False
    return os.access(folder, os.W_OK)


@contextmanager
def cache_if_possible(root: Path) -> Iterator[Records]:
    """Yield the same, or records that know nothing where the folder cannot be used.

    Those are in memory: whoever only reads needs no room on any disk.
    """
    with ExitStack() as stack:
        try:
            records = stack.enter_context(open_cache(root))
        except (OSError, UsageError):
            records = stack.enter_context(_records_at(IN_MEMORY))
        yield records


@contextmanager
def last_memory(root: Path) -> Iterator[Memory]:
    """Yield what is known of a project's texts, for what only reads: nothing is kept or begun.

    Where there is no cache, or another command uses it just now, nothing is known.
    """
    folder = root / CACHE
    with ExitStack() as stack:
        memory = Memory()
        try:
            _refuse_what_is_not_ours(root, folder)
            if (folder / _FILE).is_file() and os.access(folder, os.W_OK):
                stack.enter_context(FileLock(folder / _LOCK, blocking=False))
                memory = stack.enter_context(_records_at(folder / _FILE)).memory()
        except (OSError, UsageError, Timeout):
            pass
        yield memory


def remove_cache(root: Path) -> bool:
    """Remove a project's cache when no build uses it; return whether there was one.

    Raises `UsageError` as `open_cache` does, rather than empty a folder of somebody else.
    """
    folder = root / CACHE
    _refuse_what_is_not_ours(root, folder)
    if not folder.exists():
        return False
    with ExitStack() as stack:
        try:
            stack.enter_context(FileLock(folder / _LOCK))
        except FileNotFoundError:  # another command has removed it meanwhile
            return False
        _remove_all(folder)
    return True


def _remove_all(folder: Path) -> None:
    """Remove a folder and what is in it; `shutil.rmtree` calls itself for each folder within one.

    Links are removed, and not followed. The lock is last: whoever waits for it opens another as
    soon as it is gone, and has a folder that is empty. That one stays.
    """
    lock_first = sorted(entries(folder), key=lambda each: each[0] != _LOCK)
    for _, kind, entry in reversed(lock_first):
        (os.rmdir if kind == "folder" else os.unlink)(entry.path)
    try:
        folder.rmdir()
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:
            raise


@contextmanager
def no_cache() -> Iterator[Records]:
    """Yield records that know nothing, and are forgotten with all that they keep."""
    with (
        tempfile.TemporaryDirectory(prefix="kurslex-") as folder,
        _records_at(Path(folder) / _FILE) as records,
    ):
        yield records


@contextmanager
def _records_at(file: Path, *, keeps: bool = False) -> Iterator[Records]:
    store = Store(file)
    try:
        yield Records(store, _environment(store, keeps=keeps))
    finally:
        store.close()


def _environment(store: Store, *, keeps: bool) -> str:
    """Return the digest of the environment, worked out again only where its state is another."""
    state = environment_state()
    known_state, _, known = (
        (store.note(_ENVIRONMENT) or b"").decode(errors="replace").partition(" ")
    )
    if known and known_state == state:
        return known
    found = environment_digest()
    if keeps:
        try:
            store.note_down({_ENVIRONMENT: f"{state} {found}".encode()})
        except DamagedError:
            store.clear()
    return found


def _refuse_what_is_not_ours(root: Path, folder: Path) -> None:
    inside: list[Path] = []
    with suppress(FileNotFoundError):  # there is none, or another command has just removed it
        inside = sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []
    for place in (folder, *inside):
        if place.is_symlink():
            raise UsageError(f"{place} is a link, and leads out of the cache; {_HINT}")
        if place.exists() and not (place.is_file() or place.is_dir()):
            raise UsageError(f"{place} is not an ordinary file, and may block builds; {_HINT}")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is not a folder, and builds keep their cache there; {_HINT}")
    tracked = first_tracked(root, CACHE, *_SHORT) if (folder / _FILE).exists() else ""
    if tracked:
        name = tracked.partition("/")[0]
        raise UsageError(
            f"git tracks {root / name}, so that whoever changes the project could fill the cache; "
            f"git rm -r --cached {name}, or build with --no-cache"
        )
