"""Colours for terminals; elsewhere a text stays as it is."""

import os
from enum import Enum
from typing import TextIO

_END = "\x1b[0m"


class Style(Enum):
    """Styles of text; the colours are those of the reader's own terminal."""

    ERROR = "\x1b[1;31m"
    WARNING = "\x1b[1;33m"
    HINT = "\x1b[36m"
    ASIDE = "\x1b[2m"


def wants_colours(stream: TextIO) -> bool:
    """Whether a stream is shown in colours, as Python itself decides it.

    `NO_COLOR` (no-color.org) forbids them, `FORCE_COLOR` asks for them where nobody forbids them;
    otherwise a terminal has them, unless it is a `dumb` one.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def styled(text: str, style: Style) -> str:
    """Return a text, on one line, with the escape codes of a style."""
    return f"{style.value}{text}{_END}"
