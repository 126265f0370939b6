"""Measure generators in turn: cold, unchanged, one word changed, round by round.

In each round every generator has its turn, beginning with another one, so that what else the
machine does meets all of them alike.
"""

import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.peers.corpus import make_corpus
from scripts.peers.invented_words import marker
from scripts.peers.machine import describe_machine
from scripts.peers.peer import Command, Peer, Project
from scripts.peers.results import CHANGED, CHECK, COLD, UNCHANGED, Results, Site, Timing
from scripts.peers.running import OutOfTimeError, Usage, run
from scripts.peers.with_kurslex import languages_and_themes

_FEW = 3  # concepts of what is built before anything is measured


class WrongSiteError(Exception):
    """A generator did not build what it was given; the text says what is missing."""


@dataclass(frozen=True)
class Plan:
    """What to measure.

    A generator whose cold build takes more than `once_above` seconds has one round; a build that
    takes more than `limit` seconds is ended, and has no figure.
    """

    peers: Sequence[Peer]
    sizes: Sequence[int]
    runs: int = 5
    once_above: float = 120
    limit: float = 1800


@dataclass
class _Turns:
    """One generator and one size: its project, and what was measured so far."""

    peer: Peer
    size: int
    project: Project
    plan: Plan
    timings: dict[str, Timing] = field(default_factory=dict)
    number: int = 0
    is_over: bool = False

    def round(self) -> None:
        """Build cold, unchanged, and with a word changed; check after a further change."""
        text = self.project.edited.read_bytes()
        try:
            self._clear()
            self._time(COLD, self.project.build)
            _require_pages(self.project)
            self._time(UNCHANGED, self.project.build)
            self._change_a_word()
            self._time(CHANGED, self.project.build)
            self._require_change()
            if self.project.check:
                self._change_a_word()
                self._time(CHECK, (self.project.check,))
        except OutOfTimeError as error:
            print(error, file=sys.stderr)
            self.is_over = True
        finally:
            self.project.edited.write_bytes(text)
        cold = self.timings[COLD].median
        self.is_over |= cold is not None and cold > self.plan.once_above

    def look(self) -> Site | None:
        """Build cold once more, look at the memory and at what was built; None if it cannot be."""
        if not self.timings[COLD].seconds:
            return None
        self._clear()
        try:
            usage = _run_all(self.project.build, self.plan.limit, watched=True)
        except OutOfTimeError as error:
            print(error, file=sys.stderr)
            return None
        files = {
            path: path.stat().st_size
            for site in self.project.sites
            for path in site.rglob("*")
            if path.is_file()
        }
        return Site(
            peer=self.peer.name,
            size=self.size,
            documents=sum(path.suffix == ".html" for path in files),
            total_bytes=sum(files.values()),
            apart_bytes=sum(size for path, size in files.items() if self.project.apart(path)),
            page_bytes=round(statistics.median(files[page] for page in self.project.pages)),
            memory=usage.memory,
        )

    def _time(self, kind: str, commands: Sequence[Command]) -> None:
        limit = self.plan.limit
        timing = self.timings.setdefault(kind, Timing(self.peer.name, self.size, kind, limit))
        usage = _run_all(commands, limit)
        timing.seconds.append(usage.seconds)
        timing.cpu.append(usage.cpu)

    def _clear(self) -> None:
        for folder in self.project.made:
            shutil.rmtree(folder, ignore_errors=True)

    def _change_a_word(self) -> None:
        self.number += 1
        self.project.change_a_word(self.number)

    def _require_change(self) -> None:
        page = self.project.shown
        if marker(self.number) not in page.read_text(encoding="utf-8"):
            raise WrongSiteError(f"{page} does not show the changed word")


def measure(plan: Plan, folder: Path, say: Callable[[str], None] = print) -> Results:
    """Return the results of a plan, whose projects and sites are made below a folder.

    Raises `MissingPeerError` where a generator is not installed, `CommandFailedError` or
    `WrongSiteError` where it does not build.
    """
    # First of all, for it also tells what is not installed.
    versions = {peer.name: peer.version() for peer in plan.peers}
    date = time.strftime("%Y-%m-%d", time.gmtime())
    machine = describe_machine()
    locales, themes = languages_and_themes()
    _warm_up(plan, folder, locales, themes)
    timings: list[Timing] = []
    sites: list[Site] = []
    for size, peers in _groups(plan):
        corpus = make_corpus(size, locales, themes)
        turns = []
        for peer in peers:
            say(f"{peer.title}: writing {size} concepts in {len(locales)} languages")
            turns.append(_Turns(peer, size, peer.write(corpus, folder / peer.name), plan))
        for number in range(plan.runs):
            at = number % len(turns)
            for each in (*turns[at:], *turns[:at]):
                if not each.is_over:
                    each.round()
                    say(f"{each.peer.title}, {size} concepts, round {number + 1}: {_said(each)}")
        for each in turns:
            timings += each.timings.values()
            site = each.look()
            sites += [site] if site else []
            shutil.rmtree(folder / each.peer.name)
    return Results(
        date=date,
        machine=machine,
        titles={peer.name: peer.title for peer in plan.peers},
        versions=versions,
        locales=len(locales),
        timings=timings,
        sites=sites,
    )


def _groups(plan: Plan) -> list[tuple[int, list[Peer]]]:
    own = [(peer.size, [peer]) for peer in plan.peers if peer.size]
    others = [peer for peer in plan.peers if not peer.size]
    return own + [(size, others) for size in plan.sizes if others]


def _warm_up(plan: Plan, folder: Path, locales: Sequence[str], themes: Sequence[str]) -> None:
    """Build a little with each generator: all are there, and their programs in the file cache."""
    few = make_corpus(_FEW, locales, themes)
    for peer in plan.peers:
        project = peer.write(few, folder / peer.name)
        _run_all(project.build, plan.limit)
        _require_pages(project)
        shutil.rmtree(folder / peer.name)


def _run_all(commands: Sequence[Command], limit: float, *, watched: bool = False) -> Usage:
    total = Usage(0, 0)
    for command in commands:
        total += run(command, limit, watched=watched)
    return total


def _require_pages(project: Project) -> None:
    missing = [page for page in project.pages if not page.is_file()]
    if missing:
        raise WrongSiteError(f"{len(missing):,} pages were not built, such as {missing[0]}")


def _said(turns: _Turns) -> str:
    figures = ((each.kind, each.seconds) for each in turns.timings.values())
    return ", ".join(
        f"{kind} {seconds[-1]:.2f} s" if seconds else f"{kind} out of time"
        for kind, seconds in figures
    )
