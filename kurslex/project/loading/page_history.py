"""When the pages of a project were changed, as its commits say."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kurslex.model.page_times import PageTimes, TimesByPath
from kurslex.project.loading.git_output import commit_time, git_output
from kurslex.project.loading.memory import Memory
from kurslex.utils.lazy_mapping import LazyMapping

if TYPE_CHECKING:  # a build with nothing to do asks for the key alone
    from kurslex.model.glossary import Glossary

_TIMES = msgspec.msgpack.Decoder(dict[str, PageTimes])

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
        self._times: Mapping[str, PageTimes] | None = None

    def renewed(self) -> "History":
        """Return what the commits say now: the same object where the content has no new one."""
        now = page_history(self._root)
        return self if now.key == self.key else now

    def of_glossary(
        self, glossary: "Glossary", memory: Memory | None = None
    ) -> LazyMapping[str, PageTimes | None]:
        """Return the times of a glossary's pages by their paths, as `of` does."""
        paths = (page.path for page in glossary.pages.values())
        return self.of(paths, glossary.page_dates, memory)

    def of(
        self,
        paths: Iterable[str],
        recorded: TimesByPath | None = None,
        memory: Memory | None = None,
    ) -> LazyMapping[str, PageTimes | None]:
        """Return the times of some pages; None for what is in no commit.

        Where there is no history, they are those that the last release has recorded. What the
        memory knows of a history is not read again. Values are told apart by the times themselves,
        so that a commit makes nothing outdated but what was made of the pages in it.
        """

        def find(path: str) -> PageTimes | None:
            known = self._known(memory or Memory()) if self.key else recorded
            return known.get(path) if known else None

        return LazyMapping(paths, find, lambda path: repr(find(path)))

    def _known(self, memory: Memory) -> Mapping[str, PageTimes]:
        if self._times is None:
            self._times = memory.made(("the times of pages", self.key), _TIMES, self._read)
        return self._times

    def _read(self) -> dict[str, PageTimes]:
        """Return the times of all pages, which one call of git tells; what is renamed is new."""
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
    return History(root, commit if commit and not is_shallow(root) else "")


def is_shallow(root: Path) -> bool:
    """Tell whether a project's repository is a clone that lacks its older commits."""
    return git_output(root, "rev-parse", "--is-shallow-repository").strip() == "true"


def _changes(root: Path, commit: str) -> Iterator[tuple[str, int]]:
    """Yield path and time for each page that a commit has changed, from some commit back."""
    # The first commit of all counts, whatever somebody's git is told to show of it.
    log = ["-c", "log.showRoot=true", "log", f"--format={_COMMIT}%ct"]
    shown = ["--name-only", "--no-renames", "--relative", commit, "--", _PAGES]
    for entry in git_output(root, *log, *shown).split(_COMMIT)[1:]:
        time, *paths = entry.split("\n")
        yield from ((path, commit_time(time)) for path in paths if path)
