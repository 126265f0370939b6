"""What `kurslex --version` prints: the versions on which the bytes of a site depend."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from kurslex import __version__
from kurslex.language.data_versions import data_versions

# Optional packages of Python, with what each is for.
_EXTRAS = {"mkdocs": "mkdocs build", "typst": "PDF"}


def versions() -> Iterator[str]:
    """Yield a line for each thing on which the bytes of a site depend, Kurslex itself first."""
    yield f"kurslex {__version__}"
    yield f"Python {platform.python_version()}"
    yield f"Babel {version('babel')}"
    for name, known in data_versions().items():
        yield f"{name} {known or 'not installed'}"
    for name, use in _EXTRAS.items():
        yield f"{name} {_installed(name) or f'not installed (for {use})'}"


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
