"""What has changed in a project since a commit, and which problems that brought."""

from collections.abc import Collection, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from kurslex.problem import Problem
from kurslex.rules import inspect
from kurslex.utils.git_command import call_git
from kurslex.utils.real_path import real_path


class NoSuchChangeError(ValueError):
    """Git cannot say what changed; the text says why, and what to do."""


def caused_since(
    root: Path, revision: str, problems: Sequence[Problem], handed: Collection[str]
) -> list[Problem]:
    """Return the problems that lie in changed files, and those elsewhere that were not there then.

    A deleted page breaks links in files that nobody touched; to find such problems, the project is
    checked as it was, too, where there are any to tell apart. Where the revision has gone on since
    the present work began, what counts is the commit at which both parted (their merge base).
    Where nothing is committed yet, all is new.

    Files that are `handed` over (paths relative to the project, or folders) count as changed
    whether git says so or not. So do files that are not there, which nobody could hand over.
    """
    start = _commit(root, revision)
    if start is None:
        return list(problems)
    changed = _changed_files(root, start)
    elsewhere = {
        problem
        for problem in problems
        if problem.path not in changed
        and not (handed and (is_among(problem.path, handed) or not (root / problem.path).exists()))
    }
    old = _problems_at(root, start) if elsewhere else set()
    return [each for each in problems if each not in elsewhere or each not in old]


def is_among(path: str, files: Collection[str]) -> bool:
    """Whether a path is one of some files, or lies in one of some folders."""
    folders = (parent.as_posix() for parent in PurePosixPath(path).parents)
    return path in files or any(folder in files for folder in folders)


def was_there(root: Path, revision: str, path: str) -> bool:
    """Whether a file is known to git at a revision, or in its index."""
    found = call_git(root, "cat-file", "-e", f"{revision}:./{path}")
    return not found.returncode or bool(call_git(root, "ls-files", "--", path).stdout)


def _commit(root: Path, revision: str) -> str | None:
    """Return the commit to compare with; None where the repository has none yet."""
    try:
        inside = call_git(root, "rev-parse", "--is-inside-work-tree")
    except FileNotFoundError:
        raise NoSuchChangeError("--changed needs git, which is not installed") from None
    if inside.returncode:
        raise NoSuchChangeError(
            f"--changed needs a git repository, and {real_path(root).as_posix()} is in none"
        )
    name = f"{revision}^{{commit}}"
    found = call_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name)
    if found.returncode and revision == "HEAD":
        return None
    if found.returncode:
        raise NoSuchChangeError(
            f"git knows no commit '{revision}'; name a commit, a branch or a tag that is here, or "
            "fetch it first"
        )
    commit = found.stdout.strip()
    base = call_git(root, "merge-base", commit, "HEAD")  # a shallow clone may not have it
    return commit if base.returncode else base.stdout.strip()


def _changed_files(root: Path, start: str) -> set[str]:
    """Return the paths, relative to the project, that differ from a commit, new files included."""
    ours = ["-z", "--", "."]
    differing = _git(root, "diff", "--name-only", "--no-renames", "--relative", start, *ours)
    new = _git(root, "ls-files", "--others", "--exclude-standard", *ours)
    return {name for name in f"{differing}{new}".split("\0") if name}


def _problems_at(root: Path, commit: str) -> set[Problem]:
    """Return the problems that the project had at a commit; none where it was not there yet."""
    top = Path(_git(root, "rev-parse", "--show-toplevel").strip())
    prefix = _git(root, "rev-parse", "--show-prefix").strip()
    tree = f"{commit}:{prefix}"
    if call_git(top, "cat-file", "-e", tree).returncode:
        return set()
    with TemporaryDirectory() as folder:
        then = Path(folder, "project")
        then.mkdir()
        index = {"GIT_INDEX_FILE": str(Path(folder, "index"))}  # the repository's stays as it is
        _git(top, "read-tree", tree, **index)
        _git(top, "checkout-index", "--all", "--quiet", f"--prefix={then.as_posix()}/", **index)
        return set(inspect(then)[1])


def _git(folder: Path, *arguments: str, **variables: str) -> str:
    done = call_git(folder, *arguments, **variables)
    if done.returncode:
        raise NoSuchChangeError(f"git {arguments[0]} failed: {done.stderr.strip()}")
    return done.stdout
