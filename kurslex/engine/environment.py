"""What every file depends on besides the project: the package, the libraries, Python itself."""

import os
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from platform import python_version

from kurslex import __version__
from kurslex.utils.digests import digest, digest_of_bytes

_PACKAGE = Path(__file__).parent.parent
_COMPILED = "__pycache__"
# What pip and others keep beside a library; the names of both have its version.
_INSTALLED = (".dist-info", ".egg-info")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# What the libraries of the package use in turn to make what is printed.
_FURTHER = ("markupsafe", "fluent.syntax")
_DIGITS = 16  # of the package's digest


def environment_digest() -> str:
    """Return the digest of the package's own files and of all that it uses."""
    return digest([versions(), sys.version])


def environment_state() -> str:
    """Return a value that changes whenever the environment does, without reading a file.

    Files are trusted as those of a site are (`kurslex.engine.tree`): by size, both times and inode.
    """
    found: list[object] = [sys.version, zlib.ZLIB_RUNTIME_VERSION, *_installed()]
    for path, file in _own_files():
        state = os.stat(file)
        times = (state.st_mtime_ns, state.st_ctime_ns)
        found += (path, state.st_size, *times, state.st_ino)
    return digest_of_bytes(repr(found).encode())


def _installed() -> list[str]:
    """Return the names of all that is installed for this Python.

    It passes over folders that it cannot list, too.
    """
    found: list[str] = []
    for folder in filter(os.path.isdir, dict.fromkeys(sys.path)):
        with suppress(OSError):
            found += (name for name in os.listdir(folder) if name.endswith(_INSTALLED))
    return sorted(found)


def _own_files() -> Iterator[tuple[str, str]]:
    """Yield the path of each file of the package, within it and as a whole, in order."""
    for folder, folders, names in os.walk(_PACKAGE):
        folders[:] = sorted(each for each in folders if each != _COMPILED)
        within = folder[len(str(_PACKAGE)) :].replace(os.sep, "/")
        yield from (
            (f"{within}/{name}", os.path.join(folder, name))
            for name in sorted(names)
            if not name.endswith(".pyc")
        )


def versions() -> dict[str, str]:
    """Return the versions of the package and of all that it uses, by name; empty for what is not.

    The package's own stays the same from commit to commit, and a file's time says little: the
    digest of its files is added. Among them are our tables of Unicode and of alphabets; the data of
    CLDR and of ICU comes with Babel and pyicu-wheels, and has their versions.
    """
    own = {path: digest_of_bytes(Path(file).read_bytes()) for path, file in _own_files()}
    return {
        "Kurslex": f"{__version__} ({digest(own)[:_DIGITS]})",
        "Python": python_version(),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        **_libraries(),
    }


def _libraries() -> dict[str, str]:
    # Their lists take long to import, and mostly the state says that all is as it was.
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415

    try:
        declared = requires("kurslex") or []
    except PackageNotFoundError:  # run from its sources
        declared = []
    names = {found[0] for each in (*declared, *_FURTHER) if (found := _NAME.match(each))}
    return {name: _version(name) for name in sorted(names)}


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        return version(name)
    except PackageNotFoundError:  # of an extra that is not installed
        return ""
