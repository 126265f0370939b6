"""Whatever ends a command that changes files, these are as before it, and it can run again."""

import shutil
import signal
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from tests.support.changing_commands import COMMANDS, changing_project, copy_for
from tests.support.command import run_kurslex, snapshot
from tests.support.faults import FORBIDDEN, FULL, KILLED, REFUSALS, Fault, points_of
from tests.support.fork_server import KILLED_AFTER

_KILLED = -signal.SIGKILL


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return changing_project(tmp_path_factory.mktemp("changing") / "made")


class Trial:
    """A command, the project before and after it, and a place where it is tried again and again."""

    def __init__(self, command: str, made: Path, folder: Path) -> None:
        self.name = command
        self.words = COMMANDS[command]
        self._made = copy_for(command, made, folder / "before").parent
        self.root = folder / "tried" / "project"
        self.before = self._begin()
        fault = Fault(str(self.root), report=str(folder / "points"))
        begun = monotonic()
        done = run_kurslex(*self.words, cwd=self.root, **fault.as_variable())
        assert done.returncode == 0, done.stderr
        self.seconds = monotonic() - begun
        self.points = points_of(fault)
        self.after = self.files()
        assert self.after != self.before

    def _begin(self) -> dict[str, bytes]:
        shutil.rmtree(self.root.parent, ignore_errors=True)
        shutil.copytree(self._made, self.root.parent)
        return self.files()

    def files(self) -> dict[str, bytes]:
        """Return what people have in the project, and what a command may have left."""
        found = snapshot(self.root)
        return {path: found[path] for path in found if not path.startswith((".git/", ".kurslex/"))}

    def end_by(self, **variables: str) -> int:
        """Run the command with a fault, and return its status; each file is old or new, whole."""
        self._begin()
        done = run_kurslex(*self.words, cwd=self.root, **variables)
        found = {path: data for path, data in self.files().items() if ".kurslex-" not in path}
        for path, data in found.items():
            assert data in {self.before.get(path), self.after.get(path)}, path
        assert "Traceback" not in done.stderr
        return done.returncode

    def run_again(self) -> None:
        """Run the command without a fault: it does all there is to do, and leaves nothing else."""
        done = run_kurslex(*self.words, cwd=self.root)
        assert self.files() == self.after, done.stderr


@pytest.fixture
def trial(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Trial:
    return Trial(request.param, made, tmp_path)


def some(points: list[str], most: int) -> list[int]:
    """Return the numbers of so many points at most, from all parts of the run, half renamings."""
    numbers = range(1, len(points) + 1)
    renamings = [each for each in numbers if points[each - 1].startswith("os.rename")]
    others = [each for each in numbers if each not in renamings]
    half = most - min(len(renamings), most // 2)
    return sorted([*_spread(renamings, most - half), *_spread(others, half)])


def _spread(numbers: list[int], most: int) -> list[int]:
    count = min(len(numbers), most)
    return [numbers[(2 * each + 1) * len(numbers) // (2 * count)] for each in range(count)]


def run_at_points(trial: Trial, kind: str, most: int) -> int:
    count = 0
    for at in some(trial.points, most):
        status = trial.end_by(**Fault(str(trial.root), kind, at).as_variable())
        assert status == _KILLED if kind == KILLED else status in {0, 1, 2, 3}
        if kind == FULL and status:
            left = {path for path in trial.files() if ".kurslex-" in path}
            assert (trial.files(), left) == (trial.before, set()), trial.points[at - 1]
        trial.run_again()
        count += 1
    return count


@pytest.mark.parametrize(
    ("trial", "kind"), [("rename", KILLED), ("import po", FULL)], indirect=["trial"]
)
def test_at_some_points(trial, kind):
    assert run_at_points(trial, kind, 2) == 2


@pytest.mark.parametrize("trial", ["import tbx"], indirect=True)
def test_a_project_that_was_killed_when_all_was_written_can_begin_again(trial):
    """It was a project until this was undone, which the next command does."""
    (last,) = (at for at, name in enumerate(trial.points, 1) if name == "os.rename .kurslex-done")
    assert trial.end_by(**Fault(str(trial.root), KILLED, last).as_variable()) == _KILLED
    assert (trial.root / "taken/docs/concepts.yml").exists()
    trial.run_again()


@pytest.mark.long
@pytest.mark.parametrize("trial", COMMANDS, indirect=True)
def test_killed_at_every_point(trial, counted):
    kills = run_at_points(trial, KILLED, 10_000)
    counted(trial.name, kills, "kills at calls that change files")


@pytest.mark.long
@pytest.mark.parametrize("trial", COMMANDS, indirect=True)
@pytest.mark.parametrize("kind", [FULL, FORBIDDEN])
def test_refused_at_many_points(trial, kind, counted):
    tried = run_at_points(trial, kind, 20)
    counted(trial.name, tried, REFUSALS[kind])


@pytest.mark.long
@pytest.mark.parametrize("trial", ["sync", "rename", "import po", "import csv"], indirect=True)
def test_killed_at_a_hundred_random_moments(trial, counted):
    """Also while it reads and thinks."""
    random, kills = Random(0), 0
    while kills < 100:
        status = trial.end_by(**{KILLED_AFTER: f"{random.uniform(0.0, trial.seconds):.4f}"})
        assert status in {_KILLED, 0}
        kills += status == _KILLED
        trial.run_again()
    counted(trial.name, kills, "kills at random moments")
