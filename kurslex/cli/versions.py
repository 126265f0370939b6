"""What `kurslex --version` prints: the versions on which the bytes of a site depend."""

import platform
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from babel.core import get_cldr_version

from kurslex import __version__

# Optional packages of Python, with what each is for.
_EXTRAS = {"mkdocs": "mkdocs build", "typst": "PDF"}


def versions() -> Iterator[str]:
    """Yield a line for each thing on which the bytes of a site depend, Kurslex itself first."""
    yield f"kurslex {__version__}"
    yield f"Python {platform.python_version()}, Unicode {unicodedata.unidata_version}"
    yield f"Babel {version('babel')}, CLDR {get_cldr_version()}"
    yield f"ICU {_icu()}"
    for name, use in _EXTRAS.items():
        yield f"{name} {_installed(name) or f'not installed (for {use})'}"


def _icu() -> str:
    """Return the version of ICU with that of the Unicode data that it brings."""
    try:
        icu = import_module("icu")
    except ImportError:
        return "not installed"
    return f"{icu.ICU_VERSION}, Unicode {icu.UNICODE_VERSION}"


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
