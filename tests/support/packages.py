"""The package as others get it: built from its sources, installed in an environment of its own."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.support.command import PROJECT, environment

# What a build of the package reads.
_SOURCES = ("pyproject.toml", "README.md", "LICENSE", "kurslex")
_BUILD = """
import os, sys
from flit_core import buildapi
os.chdir(sys.argv[1])
print(getattr(buildapi, sys.argv[2])(sys.argv[3]))
"""
DATE = "1764374400"
"""When the package is said to be built, in seconds (SOURCE_DATE_EPOCH)."""


def copy_sources(target: Path) -> Path:
    """Copy what the package is built from, without what Python and others have left there."""
    target.mkdir(parents=True)
    for name in _SOURCES:
        source = PROJECT / name
        if source.is_dir():
            left = shutil.ignore_patterns("__pycache__", ".kurslex*")
            shutil.copytree(source, target / name, ignore=left)
        else:
            shutil.copy(source, target / name)
    return target


def build(kind: str, sources: Path, target: Path, date: str = DATE) -> Path:
    """Build a `wheel` or an `sdist` from sources, and return the file."""
    target.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", _BUILD, str(sources), f"build_{kind}", str(target)],
        env=environment(SOURCE_DATE_EPOCH=date),
        cwd=target,
        capture_output=True,
        text=True,
        check=True,
    )
    return target / done.stdout.strip()


def install(wheel: Path, folder: Path) -> None:
    """Make an environment of a wheel's package and the dependencies of the tests' own."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    made = Installed(folder)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    offline = ["--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "install", *offline, str(wheel)], env=made.variables(), check=True)
    shared = sysconfig.get_path("purelib")
    (made.packages / "shared.pth").write_text(f"{shared}\n", encoding="utf-8")


class Installed:
    """An environment that `install` has made in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        self.packages = folder / "lib" / version / "site-packages"

    def run(self, *words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run `kurslex` as whoever has installed it does."""
        return subprocess.run(
            [str(self.folder / "bin" / "kurslex"), *map(str, words)],
            cwd=cwd,
            env=self.variables(),
            capture_output=True,
            text=True,
            check=False,
        )

    def python(self, program: str, cwd: Path) -> str:
        """Return what a Python program prints in the environment."""
        python = self.folder / "bin" / "python"
        return subprocess.run(
            [str(python), "-P", "-c", program],
            cwd=cwd,
            env=self.variables(),
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def variables(self) -> dict[str, str]:
        """Return the environment's own variables, without those that lead to the sources."""
        variables = environment(VIRTUAL_ENV=str(self.folder))
        variables["PATH"] = f"{self.folder / 'bin'}{os.pathsep}{variables.get('PATH', '')}"
        for name in ("PYTHONPATH", "PYTHONHOME"):  # nothing may come from the sources
            variables.pop(name, None)
        return variables
