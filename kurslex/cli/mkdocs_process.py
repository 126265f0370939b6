"""MkDocs as a process of its own: this side of the project does not depend on it."""

import os
from pathlib import Path


def mkdocs_call(root: Path, subcommand: str, *options: str) -> list[str]:
    """Return the module and the arguments of one of MkDocs' subcommands, for a project."""
    return ["mkdocs", subcommand, "--config-file", str(root / "mkdocs.yml"), *options]


def mkdocs_environment() -> dict[str, str]:
    """Return the environment for it, without the theme's notice about its future versions."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
