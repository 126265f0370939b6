"""A git repository of its own, whatever the developer's git is set to."""

import shutil
import subprocess
from pathlib import Path

from tests.support.command import PROJECT, environment

# Without what git does beside: it looks whether to tidy up, waits for the disk, and begins each
# repository with examples of hooks, which each copy of it would have.
_SETTINGS = (
    *("user.name=A", "user.email=a@kurslex.example"),
    *("maintenance.auto=false", "core.fsync=none", "init.templateDir="),
)


class Repository:
    """A repository whose commits have one author and one date."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        settings = [word for each in _SETTINGS for word in ("-c", each)]
        return subprocess.run(
            ["git", "-C", str(self.folder), *settings, *arguments],
            env=environment(GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null"),
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def commit(self, message: str = "Change") -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)


def copy_repository(folder: Path, target: Path) -> Repository:
    """Copy a repository, and let git see that the files are those of the commit.

    It would do so later otherwise, and write its index in the middle of a test.
    """
    repository = Repository(shutil.copytree(folder, target))
    repository.git("status")
    return repository


def take_history(copy: Path) -> None:
    """Give a copy of the project's files its commits, whose days pages and feeds name.

    Where the project is not a repository itself, it has none to give.
    """
    if not (PROJECT / ".git").exists():
        return
    clone = copy.with_name(f"history of {copy.name}")  # git fills no folder that has files
    options = ("--quiet", "--shared", "--no-checkout")
    Repository(PROJECT).git("clone", *options, str(PROJECT), str(clone))
    (clone / ".git").rename(copy / ".git")
    clone.rmdir()
