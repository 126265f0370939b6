"""How git is called: neither files of the project nor the user's settings change what it does.

Git takes a folder with the files of a bare repository for a repository, and its settings can name
programs to run. A contribution could contain such a folder (`safe.bareRepository`, git 2.38). And
commands read what git prints, so the user's own settings must not change the form of it.
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
    """Return the environment for a call of git: that of this process, with `variables` added.

    In a hook of a linked work tree, git sets `GIT_DIR` but not `GIT_WORK_TREE`: it would then take
    the folder of each call for the top of the work tree, so both are left out. So are the variables
    of traces, which may write to standard error, and those that change how patterns are read.
    """
    kept = {name: text for name, text in os.environ.items() if not _OTHERWISE.match(name)}
    known = {**kept, **variables}
    if "GIT_WORK_TREE" not in known:
        known.pop("GIT_DIR", None)
    return known


def call_git(
    folder: Path, *arguments: str, errors: str = "surrogateescape", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Call git in a folder; return the finished process. `variables` are added to its environment.

    `errors` says how output that is not UTF-8 is decoded, as in `bytes.decode`: so that the name of
    a file can be passed on unchanged. Raises `FileNotFoundError` where a machine has no git.
    """
    return subprocess.run(
        [*GIT, "-C", str(folder), *arguments],
        env=git_environment(**variables),
        capture_output=True,
        encoding="utf-8",
        errors=errors,
        check=False,
    )
