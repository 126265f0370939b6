"""What git prints about a project."""

from pathlib import Path

from kurslex.utils.git_command import call_git

LATEST = 253_402_300_799
"""The end of the year 9999 in seconds since 1970, the last that dates are written for."""


def git_output(root: Path, *arguments: str) -> str:
    """Return what git prints; nothing where it fails, or where a machine does not have it."""
    try:
        done = call_git(root, *arguments, errors="replace")
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def commit_time(said: str) -> int:
    """Return what git prints of a commit's time (`%ct`) as seconds since 1970 (UTC).

    Whoever makes a commit can give it any time: one before 1970, or none that is a number, is 0,
    and one behind the last that dates are written for is that one.
    """
    return min(int(said), LATEST) if said.isascii() and said.isdecimal() else 0
