"""What git prints about a project."""

import subprocess
from pathlib import Path

from kurslex.utils.git_command import GIT


def git_output(root: Path, *arguments: str) -> str:
    """Return what git prints; nothing where it fails, or where a machine does not have it."""
    try:
        done = subprocess.run(
            [*GIT, "-C", str(root), *arguments],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""
