"""Whether git tracks a file: then a contributor may have written it.

What commands keep for themselves (a cache, a lock, a note) is trusted because nobody else writes
it. A file that is part of the project can come from anybody.
"""

import subprocess
from pathlib import Path

from kurslex.utils.git_command import GIT, REFUSED, git_environment

# Another user owns the folder where a container builds it. Git would then say nothing, as if it
# tracked nothing. Listing names reads the index alone, and runs nothing that a repository sets up.
_READ_ALWAYS = ("-c", "safe.directory=*", "-c", "core.fsmonitor=false")


def first_tracked(root: Path, *names: str) -> str:
    """Return the first path that git tracks at or below these names in a folder, or an empty text.

    Capitals and small letters count as the same: some file systems do not tell them apart. Nothing
    is tracked where a machine has no git, or the folder is in no repository. Where the folder looks
    like a bare repository, which hides the one that it is in, everything counts as tracked.
    """
    patterns = [f":(icase,literal){name}" for name in names]
    try:
        found = subprocess.run(
            [*GIT, *_READ_ALWAYS, "ls-files", "-z", "--", *patterns],
            cwd=root,
            env=git_environment(),
            capture_output=True,
            check=False,
        )
    except OSError:
        return ""
    if found.returncode and REFUSED in found.stderr:
        return names[0]
    return found.stdout.partition(b"\0")[0].decode("utf-8", "backslashreplace")
