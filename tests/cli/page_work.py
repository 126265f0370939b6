"""What somebody does on a page of a repository, to be merged with the work of others."""

from collections.abc import Callable

from tests.support.command import run_kurslex
from tests.support.repository import Repository

PAGE = "docs/sv/bowline.md"
Work = Callable[[Repository], None]


def run(repository: Repository, *arguments: str) -> str:
    done = run_kurslex(*arguments, cwd=repository.folder)
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout
