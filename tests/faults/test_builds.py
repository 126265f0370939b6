"""Whatever ends a build, the site is the old one or the new one, and the next build is as others.

One project is built all the time, now with a page as it was, now with another text: what a fault
leaves is what the next build begins with.
"""

import signal
import subprocess
from pathlib import Path
from random import Random
from time import monotonic, sleep

import pytest

from tests.support.command import environment, kurslex_command, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.faults import FORBIDDEN, FULL, KILLED, REFUSALS, SMALL, Fault, points_of
from tests.support.fork_server import KILLED_AFTER
from tests.support.live import live_server

_KILLED = -signal.SIGKILL
_PAGE = "docs/fr/reef-knot.md"


class Project:
    """A project whose page has one text or another, and the sites of both."""

    def __init__(self, folder: Path) -> None:
        self.root = copy_tiny_site(folder / "knots")
        page = (self.root / _PAGE).read_text(encoding="utf-8")
        self._texts = (page, page.replace("prendre un ris", "prendre deux ris"))
        self._write(0)
        self.build("--no-cache", "--site-dir", folder / "site-0")
        self._write(1)
        self.build()  # with a cache, in which there is nothing yet
        self.sites = [snapshot(folder / "site-0"), snapshot(self.root / "site")]
        assert self.sites[0] != self.sites[1]
        self._report = str(folder / "points")
        self._points: dict[tuple[str, ...], list[str]] = {}

    def _write(self, now: int) -> None:
        self._now = now
        (self.root / _PAGE).write_text(self._texts[now], encoding="utf-8")

    def edit(self) -> None:
        """Write the other text."""
        self._write(1 - self._now)

    def build(self, *words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        done = run_kurslex("build", *words, cwd=self.root, **variables)
        assert "Traceback" not in done.stderr
        assert variables or done.returncode == 0, done.stderr
        return done

    def points(self, *words: str) -> list[str]:
        """Return where a build after an edit changes files.

        Counted is the second one, which has the spare folder of the first, as all later ones have.
        """
        if words not in self._points:
            self._points[words] = self._counted(*words)
        return self._points[words]

    def _counted(self, *words: str) -> list[str]:
        fault = Fault(str(self.root), report=self._report)
        for _ in range(2):
            self.edit()
            self.build(*words, **fault.as_variable())
        return points_of(fault)

    def end_by(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Edit the page and build with a fault; the site is the old one or the new one, whole."""
        self.edit()
        done = self.build(*words, **variables)
        self.assert_whole()
        return done

    def assert_whole(self) -> None:
        assert snapshot(self.root / "site") in self.sites

    def assert_mended(self) -> None:
        """Build without a fault: the site is that of a fresh build, and nothing is left beside."""
        self.build()
        assert snapshot(self.root / "site") == self.sites[self._now]
        assert list(self.root.glob(".kurslex-*")) == []
        assert (self.root / ".kurslex/.gitignore").read_bytes() == b"*\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project(tmp_path_factory.mktemp("built"))


def around_the_swap(points: list[str]) -> list[int]:
    """Return the numbers of points at which folders take their places."""
    return [number for number, each in enumerate(points, 1) if each.startswith(("exch", "os.ren"))]


def run_at(project: Project, kind: str, numbers: list[int], *words: str) -> int:
    """Let a fault happen at points; return how many builds it has ended."""
    ended = 0
    for at in numbers:
        fault = Fault(str(project.root), kind, at)
        done = project.end_by(*words, **fault.as_variable())
        assert done.returncode in ({_KILLED} if kind == KILLED else {0, 2, 3}), at
        ended += done.returncode != 0
        project.assert_mended()
    return ended


def some(points: list[str]) -> list[int]:
    """Return the numbers of all points or, of many, a hundred from all parts and the swap."""
    step = max(1, len(points) // 100)
    return sorted({*around_the_swap(points), *range(1, len(points) + 1, step)})


def test_killed_around_the_swap_and_elsewhere(project):
    points = project.points()
    swap = around_the_swap(points)
    assert points[swap[0] - 1].startswith("os.rename")  # the spare folder comes
    assert points[swap[1] - 1].startswith("exchange")
    numbers = sorted({*swap, swap[1] + 1, swap[0] // 2, (swap[0] + swap[1]) // 2})
    assert run_at(project, KILLED, numbers) == len(numbers)


@pytest.mark.parametrize("kind", [FULL, FORBIDDEN])
def test_a_disk_that_is_full_or_that_nobody_may_write_to(project, kind):
    points = project.points()
    run_at(project, kind, [around_the_swap(points)[0] + 3])
    reason = {FULL: "No space left on device", FORBIDDEN: "Permission denied"}[kind]
    done = project.end_by(**Fault(str(project.root), kind, 2).as_variable())
    assert (done.returncode, done.stdout) in {(2, ""), (3, "")}
    assert done.stderr.count("\n") == 1
    assert reason in done.stderr
    project.assert_mended()


def test_a_disk_on_which_the_cache_cannot_grow(project):
    (project.root / _PAGE).write_text("", encoding="utf-8")
    run_kurslex("clean", cwd=project.root)
    done = project.end_by(**Fault(str(project.root), SMALL).as_variable())
    said = ".kurslex/cache.sqlite3: database or disk is full; make room on that disk"
    assert done.stderr == f"kurslex build: {said}\n"
    assert done.returncode == 3
    project.assert_mended()


def test_a_killed_server_leaves_what_a_build_takes_up(project):
    serve_and_kill(project, [0.1])


def serve_and_kill(project: Project, moments: list[float]) -> None:
    for seconds in moments:
        with live_server(project.root) as server:
            server.wait_to_say("Serving on")
            project.edit()
            sleep(seconds)
            server.process.kill()
            assert server.wait_to_end() == _KILLED
        assert "Traceback" not in server.said
        project.assert_whole()
        project.assert_mended()


@pytest.mark.long
@pytest.mark.parametrize("words", [(), ("--no-cache",)])
def test_killed_at_every_renaming_and_at_most_a_hundred_other_points(words, project, counted):
    kills = run_at(project, KILLED, some(project.points(*words)), *words)
    counted(" ".join(["build", *words]), kills, "kills at calls that change files")


@pytest.mark.long
@pytest.mark.parametrize("kind", [FULL, FORBIDDEN])
def test_refused_at_a_hundred_points(kind, project, counted):
    numbers = some(project.points("--no-cache"))
    refused = run_at(project, kind, numbers, "--no-cache")
    counted("build --no-cache", refused, REFUSALS[kind])
    assert refused > len(numbers) / 2  # what only tidies up may go on


@pytest.mark.long
def test_killed_at_a_hundred_random_moments(project, counted):
    random, kills = Random(0), 0
    project.edit()
    begun = monotonic()
    project.build()
    longest = monotonic() - begun
    while kills < 100:
        done = project.end_by(**{KILLED_AFTER: f"{random.uniform(0.0, longest):.4f}"})
        kills += done.returncode == _KILLED
        project.assert_mended()
    counted("build", kills, "kills at random moments")


@pytest.mark.long
def test_a_hundred_builds_with_all_their_processes(project, counted):
    """Only the first process is killed; the others must end by themselves."""
    random, kills = Random(0), 0
    command = kurslex_command("build", "--no-cache", "--quiet")
    while kills < 100:
        project.edit()
        with subprocess.Popen(command, cwd=project.root, env=environment()) as build:
            sleep(random.uniform(0.1, 4.0))
            build.kill()
        kills += build.returncode == _KILLED
        project.assert_whole()
        project.assert_mended()
    counted("build in several processes", kills, "kills at random moments")


@pytest.mark.long
def test_a_hundred_servers(project, counted):
    random = Random(0)
    serve_and_kill(project, [random.uniform(0.0, 1.5) for _ in range(100)])
    counted("serve, which makes a page again", 100, "kills at random moments")
