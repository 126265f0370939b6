"""MkDocs as a process of its own: this side of the project does not depend on it."""

import os
import sys
from pathlib import Path


def mkdocs_command(root: Path, subcommand: str, *options: str) -> list[str]:
    """Return the call of one of MkDocs' subcommands for the project in `root`."""
    config = str(root / "mkdocs.yml")
    return [sys.executable, "-m", "mkdocs", subcommand, "--config-file", config, *options]


def mkdocs_environment() -> dict[str, str]:
    """Return the environment for it, without the theme's notice about its future versions."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
