"""What git tracks: whoever changes a repository may have brought it."""

import subprocess
from pathlib import Path


def is_tracked(root: Path, path: str) -> bool:
    """Whether git tracks a file, or one in a folder, by its path below `root`.

    Capitals do not count, since for some systems they are the same name. Where git is there and
    does not answer for a repository, as in one of another user, the answer is yes.
    """
    try:
        found = subprocess.run(
            ["git", "ls-files", "--", f":(icase){path}"], cwd=root, capture_output=True, check=False
        )
    except OSError:  # there is no git
        return False
    whole = root.resolve()
    is_repository = any((each / ".git").exists() for each in (whole, *whole.parents))
    return bool(found.stdout) or (found.returncode != 0 and is_repository)
