"""When the pages of a project were changed, as its commits say."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from kurslex.model.page_times import PageTimes
from kurslex.project.loading.git_output import git_output
from kurslex.utils.lazy_mapping import LazyMapping

_PAGES = "docs/*/*.md"
_CONTENT = "docs"  # a folder is compared at once, where a pattern takes several times as long
_COMMIT = "\x01"  # no path that git prints has it: it would be written as \001


class History:
    """What the commits of a project say about its pages, read when it is first asked for.

    `key` stands for all of it: two histories with the same key say the same. It is empty where
    there is none, and where a clone is shallow: there the oldest commit seems to have made
    everything, so that no time could be believed.
    """

    def __init__(self, root: Path, key: str) -> None:
        self._root = root
        self.key = key

    def of(self, paths: Iterable[str]) -> LazyMapping[str, PageTimes | None]:
        """Return the times of some pages; None for what is in no commit."""
        return LazyMapping(paths, self._of_one, lambda _: self.key)

    def _of_one(self, path: str) -> PageTimes | None:
        return self._times.get(path)

    @cached_property
    def _times(self) -> Mapping[str, PageTimes]:
        """The times of all pages, which one call of git tells; what is renamed counts as new."""
        if not self.key:
            return {}
        found: dict[str, PageTimes] = {}
        for path, time in _changes(self._root, self.key):
            known = found.get(path)
            found[path] = PageTimes(
                first=min(time, known.first) if known else time,
                last=max(time, known.last) if known else time,
            )
        return found


def page_history(root: Path) -> History:
    """Return the history of the pages of a project; only the id of its last commit is read."""
    commit = git_output(root, "log", "-1", "--format=%H", "--", _CONTENT).strip()
    shallow = git_output(root, "rev-parse", "--is-shallow-repository").strip() if commit else ""
    return History(root, commit if shallow == "false" else "")


def _changes(root: Path, commit: str) -> Iterator[tuple[str, int]]:
    """Yield path and time for each page that a commit has changed, from some commit back."""
    # The first commit of all counts, whatever somebody's git is told to show of it.
    log = ["-c", "log.showRoot=true", "log", f"--format={_COMMIT}%ct"]
    shown = ["--name-only", "--no-renames", "--relative", commit, "--", _PAGES]
    for entry in git_output(root, *log, *shown).split(_COMMIT)[1:]:
        time, *paths = entry.split("\n")
        yield from ((path, int(time)) for path in paths if path)
