"""Which files of a project were saved, as soon as they are."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from watchfiles import Change, watch

from kurslex.project.files.survey import CALCULATORS
from kurslex.project.loading.mkdocs_settings import SETTINGS
from kurslex.utils.real_path import real_path

_FOLDERS = ("docs", CALCULATORS)
_WHOLE = frozenset({SETTINGS, *_FOLDERS})
_STEP = 10  # milliseconds without a further change until those before are told
_TOGETHER = 200  # milliseconds of changes that are told at once, at most
_TICK = 500  # milliseconds until a thread looks whether it shall stop

Signature = dict[str, tuple[int, int]]


class Saves:
    """Watches a project in threads of its own and tells the paths, relative to its root.

    What changed since `before` (see `signature`) is told as well: nothing is lost between the
    reading of a project and the watching of it.
    """

    def __init__(
        self, root: Path, before: Signature, tell: Callable[[frozenset[str]], None]
    ) -> None:
        self._root = real_path(root)
        self._before = before
        self._tell = tell
        self._stop = Event()
        self._again = Event()  # the folders to watch are others now
        self._threads = [Thread(target=self._watch_folders), Thread(target=self._watch_root)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Stop watching."""
        self._stop.set()
        self._again.set()
        for thread in self._threads:
            thread.join()

    def _watch_folders(self) -> None:
        while not self._stop.is_set():
            self._again.clear()
            folders = [self._root / each for each in _FOLDERS if (self._root / each).is_dir()]
            for paths in self._watched(folders, self._again) if folders else ():
                found = frozenset(filter(None, map(self._own, paths))) | self._missed()
                if found:
                    self._tell(found)
            if not folders:
                self._again.wait()

    def _watch_root(self) -> None:
        """Watch the files beside the folders: an editor may put a new file in the place of one.

        Another folder may take the place of the whole project, as where it is cloned again.
        """
        while not self._stop.is_set():
            here = _identity(self._root)
            for paths in self._watched([self._root], self._stop):
                found = {path for path in map(self._own, paths) if path in _WHOLE}
                is_another = _identity(self._root) not in {here, None}
                if is_another:
                    found = {*_WHOLE}
                if found - {SETTINGS}:
                    self._again.set()
                if found:
                    self._tell(frozenset(found))
                if is_another:
                    break
            else:
                self._stop.wait(_TICK / 1000)  # where it is not there just now

    def _watched(self, places: list[Path], stop: Event) -> Iterator[list[str]]:
        changes = watch(
            *places,
            watch_filter=None,
            debounce=_TOGETHER,
            step=_STEP,
            stop_event=stop,
            rust_timeout=_TICK,
            yield_on_timeout=True,
            recursive=places != [self._root],
            ignore_permission_denied=True,
        )
        with suppress(FileNotFoundError):  # of a folder that has just gone
            for found in changes:
                yield lasting(found)

    def _own(self, path: str) -> str:
        """Return a path of the project, nothing for what editors put beside their files."""
        relative = Path(path).relative_to(self._root)
        hidden = any(part.startswith(".") or part == "__pycache__" for part in relative.parts)
        return "" if hidden or path.endswith("~") else relative.as_posix()

    def _missed(self) -> frozenset[str]:
        """Return what changed before anything was watched, once."""
        before, self._before = self._before, {}
        if not before:
            return frozenset()
        now = signature(self._root)
        changed = {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
        return frozenset(changed)


def lasting(changes: Iterable[tuple[Change, str]]) -> list[str]:
    """Return the paths of changes that were made together, without files that came and went.

    Editors make such a file to see whether they may write, or to put it in the place of another.
    """
    kinds = defaultdict[str, set[Change]](set)
    for kind, path in changes:
        kinds[path].add(kind)
    both = {Change.added, Change.deleted}
    return [path for path, found in kinds.items() if not found >= both or os.path.lexists(path)]


def _identity(folder: Path) -> tuple[int, int] | None:
    """Return what tells a folder from another one at the same path, None where there is none."""
    try:
        state = folder.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def signature(root: Path) -> Signature:
    """Return what tells whether a project's files were written since: times and sizes by path."""
    found = {}
    places = [root / SETTINGS]
    for folder in _FOLDERS:
        places += (Path(at, name) for at, _, names in os.walk(root / folder) for name in names)
    for place in places:
        try:
            state = place.lstat()
        except OSError:  # gone meanwhile
            continue
        found[place.relative_to(root).as_posix()] = (state.st_mtime_ns, state.st_size)
    return found
