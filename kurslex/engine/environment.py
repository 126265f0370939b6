"""What every file depends on beside the project: the package, the libraries, Python itself."""

import re
import sys
import zlib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from platform import python_version

from kurslex import __version__
from kurslex.utils.digests import digest, digest_of_bytes

_PACKAGE = Path(__file__).parent.parent
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# What the libraries of the package use in turn to make what is printed.
_FURTHER = ("markupsafe", "fluent.syntax")
_DIGITS = 16  # of the package's digest


def environment_digest() -> str:
    """Return the digest of the package's own files and of all that it uses."""
    return digest([versions(), sys.version])


def versions() -> dict[str, str]:
    """Return the versions of the package and of all that it uses, by name; empty for what is not.

    The package's own stays the same from commit to commit, and a file's time says little: the
    digest of its files is added. Among them are our tables of Unicode and of alphabets; the data of
    CLDR and of ICU comes with Babel and pyicu-wheels, and has their versions.
    """
    own = {
        file.relative_to(_PACKAGE).as_posix(): digest_of_bytes(file.read_bytes())
        for file in sorted(_PACKAGE.rglob("*"))
        if file.is_file() and file.suffix != ".pyc"
    }
    return {
        "Kurslex": f"{__version__} ({digest(own)[:_DIGITS]})",
        "Python": python_version(),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **_libraries(),
    }


def _libraries() -> dict[str, str]:
    try:
        declared = requires("kurslex") or []
    except PackageNotFoundError:  # run from its sources
        declared = []
    names = {found[0] for each in (*declared, *_FURTHER) if (found := _NAME.match(each))}
    return {name: _version(name) for name in sorted(names)}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # of an extra that is not installed
        return ""
