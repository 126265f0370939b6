"""How git is called: a project's own files decide nothing about it.

A folder with the files of a bare repository in it is one for git, with settings that name programs
to be run, and anybody's change could bring such a folder (`safe.bareRepository`, git 2.38). What
git prints is read by commands, so neither do the settings of who runs it change how it is printed.
"""

import os
import re
import subprocess
from pathlib import Path

_SETTINGS = (
    "safe.bareRepository=explicit",
    "log.showSignature=false",  # what a signature says would be in front of a commit
    "log.follow=false",  # a page's history ends where it got its name
    "i18n.logOutputEncoding=UTF-8",
    "diff.orderFile=/dev/null",  # one that is not there ends each comparison
)
GIT = ("git", *(word for setting in _SETTINGS for word in ("-c", setting)))
"""What a call of git begins with."""

REFUSED = b"safe.bareRepository"
"""What git names where it refuses a folder for this reason, in any language."""

_OTHERWISE = re.compile(r"GIT_(TRACE|\w+_PATHSPECS$)")


def git_environment(**variables: str) -> dict[str, str]:
    """Return the environment in which git is called, with some variables more.

    A hook in a linked work tree is told where the repository is, and not where its files are. Git
    would take each folder that it is called in for the top of them. Traces may go where git says
    what is wrong, and how patterns are meant is said in each pattern.
    """
    kept = {name: text for name, text in os.environ.items() if not _OTHERWISE.match(name)}
    known = {**kept, **variables}
    if "GIT_WORK_TREE" not in known:
        known.pop("GIT_DIR", None)
    return known


def call_git(
    folder: Path, *arguments: str, errors: str = "surrogateescape", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Return what git says of a folder, and how it ended; `variables` are more of its environment.

    What is not UTF-8 is decoded by `errors`, as `bytes.decode` has them: a name of a file can be
    handed on as it is. Raises `FileNotFoundError` where a machine has no git.
    """
    return subprocess.run(
        [*GIT, "-C", str(folder), *arguments],
        env=git_environment(**variables),
        capture_output=True,
        encoding="utf-8",
        errors=errors,
        check=False,
    )
