"""A site in parts: built language by language, and put together."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site


def build_parts(root: Path, parts: Iterable[str], *options: str) -> list[str]:
    """Build parts with these languages, `de,it`; return their folders' names in the project."""
    names = []
    for locales in parts:
        name = f"part-{locales.replace(',', '-')}"
        result = run_kurslex("build", *options, "--locales", locales, "--site-dir", name, cwd=root)
        assert result.returncode == 0, result.stderr
        names.append(name)
    return names


def project_in_parts(folder: Path) -> Path:
    """Return a project with the parts of its two languages, and an old site in `joined`."""
    root = copy_tiny_site(folder)
    build_parts(root, ["sv", "fr"])
    (root / "joined").mkdir()
    (root / "joined/index.html").write_text("the old site", encoding="utf-8")
    return root


def join(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Put parts together in the folder `joined` of the project."""
    return run_kurslex("join", *arguments, "--site-dir", "joined", cwd=root)
