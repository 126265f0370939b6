"""What git prints about a project."""

from pathlib import Path

from kurslex.utils.git_command import call_git


def git_output(root: Path, *arguments: str) -> str:
    """Return what git prints; nothing where it fails, or where a machine does not have it."""
    try:
        done = call_git(root, *arguments, errors="replace")
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""
