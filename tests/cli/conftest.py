"""What the tests of commands share."""

import shutil
from pathlib import Path

import pytest

from kurslex.cli import main
from tests.cli.calc import Run, calc_command, copy_of_what_it_reads
from tests.cli.comparing import said
from tests.engine.conftest import built_root, first_build, used
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.made_once import made_once
from tests.support.moving import copy_knots
from tests.support.parts import project_in_parts
from tests.support.repository import Repository

__all__ = ["built_root", "first_build", "used"]


@pytest.fixture(scope="session")
def calc_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `kurslex calc` reads of this project; nobody changes it."""
    return copy_of_what_it_reads(tmp_path_factory.mktemp("calculators") / "project")


@pytest.fixture
def calc(calc_project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """`kurslex calc` in that project: call it with words, get its status and what it printed."""
    return calc_command(calc_project, capsys)


@pytest.fixture(scope="session")
def checked_knots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that `knots` copies; it knows what was found in it."""

    def make(folder: Path) -> None:
        assert run_kurslex("check", cwd=copy_knots(folder)).returncode == 0

    return made_once(tmp_path_factory, "checked", make)


@pytest.fixture
def knots(checked_knots: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Knots whose concepts name one another in every way; the test works in their folder."""
    root = shutil.copytree(checked_knots, tmp_path / "knots")
    monkeypatch.chdir(root)
    return root


@pytest.fixture(scope="session")
def in_parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny site in parts, one for each language, and an old site; nobody changes it."""
    return made_once(tmp_path_factory, "parts", project_in_parts)


@pytest.fixture(scope="session")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that `repository` copies."""

    def make(folder: Path) -> None:
        repository = Repository(copy_tiny_site(folder))
        assert (
            said(repository, "sync", "--all", "--yes")
            == "6 pages recorded as saying the same, 6 again\n"
        )
        repository.commit()

    return made_once(tmp_path_factory, "compared", make)


@pytest.fixture
def repository(compared: Path, tmp_path: Path) -> Repository:
    """The tiny site, all of whose pages have been compared."""
    return Repository(shutil.copytree(compared, tmp_path / "site"))


@pytest.fixture
def refused(capsys, monkeypatch):
    """What the command says to some words in a folder, where it prints and writes nothing else."""

    def run(folder: Path, *words: str) -> str:
        monkeypatch.chdir(folder)
        assert main(words) == 2
        out, err = capsys.readouterr()
        assert out == ""
        return err

    return run
