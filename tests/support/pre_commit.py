"""A hook called as pre-commit calls it: with the files of a change, or of the whole repository.

pre-commit itself wants a network to set its environments up; how it chooses files and calls hooks
is documented, and short (pre_commit/commands/run.py, pre_commit/xargs.py).
"""

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

from tests.support.command import run_kurslex
from tests.support.repository import Repository

_STAGED = ("diff", "--staged", "--name-only", "--diff-filter=ACMRTUXB", "-z")


def call(
    hook: dict[str, Any], repository: Repository, *, at_most: int = 1000, **how: str
) -> list[subprocess.CompletedProcess[str]]:
    """Return the calls of a hook; none where pre-commit would skip it.

    `how` is `all_files="yes"`, or `from_ref` with `to_ref`, else the staged files are handed over.
    One process gets `at_most` so many, as the length of a command line is bounded.
    """
    files = [file for file in _chosen(repository, how) if _fits(hook, repository.folder / file)]
    files = [file for file in files if re.search(hook["files"], file)]
    if not files and not hook.get("always_run"):
        return []
    if not hook.get("pass_filenames", True):
        files = []
    if how.get("all_files") or len(files) > at_most:
        assert hook.get("require_serial"), "several processes would run at once"
    parts = [files[at : at + at_most] for at in range(0, len(files), at_most)] or [[]]
    return [_run(hook, repository.folder, part, how) for part in parts]


def _chosen(repository: Repository, how: dict[str, str]) -> list[str]:
    if how.get("all_files"):
        listed = repository.git("ls-files", "-z")
    elif how:
        span = f"{how['from_ref']}...{how['to_ref']}"
        listed = repository.git("diff", "--name-only", "--diff-filter=ACMRTUXB", "-z", span)
    else:
        listed = repository.git(*_STAGED)
    return [name for name in listed.split("\0") if name]


def _fits(hook: dict[str, Any], file: Path) -> bool:
    kind = "symlink" if file.is_symlink() else "file"
    types, any_of = hook.get("types", ["file"]), hook.get("types_or", [])
    return set(types) <= {kind} and (not any_of or kind in any_of)


def _run(
    hook: dict[str, Any], folder: Path, files: list[str], how: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    program, *arguments = shlex.split(hook["entry"])
    assert Path(program).name == "kurslex"
    refs = {f"PRE_COMMIT_{name.upper()}": value for name, value in how.items() if "ref" in name}
    return run_kurslex(*arguments, *files, cwd=folder, **refs)
