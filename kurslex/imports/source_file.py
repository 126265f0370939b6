"""The file that is imported, as text: an ordinary one of a bounded size, in a known encoding."""

import codecs
import os
import stat
from pathlib import Path

from kurslex.bounds.sources import LARGEST_SOURCE
from kurslex.errors import UsageError
from kurslex.project.files.opening import unfit

_BY_MARK = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_source(file: Path, most: int = LARGEST_SOURCE) -> bytes:
    """Return the bytes of a file; raises `UsageError` where it is none, or is too large."""
    name = file.as_posix()
    try:
        fault = unfit(file.stat().st_mode)  # opening a pipe would wait for ever
        if fault:
            raise UsageError(f"{name} {fault}; name the file that is to be imported")
        with file.open("rb") as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise UsageError(f"{name} was replaced while it was opened; try again")
            content = opened.read(most + 1)
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}") from error
    if len(content) > most:
        raise UsageError(f"{name} is larger than {most:,} bytes; split it, and import the parts")
    return content


def read_source_text(file: Path, most: int = LARGEST_SOURCE) -> str:
    r"""Return the text of a file with `\n` as line ends.

    It is in UTF-8, or in UTF-16 with a byte order mark, as spreadsheets write it. Raises
    `UsageError`.
    """
    content = read_source(file, most)
    encoding = next((name for mark, name in _BY_MARK if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(
            f"{file.as_posix()}:{line}: is not text in UTF-8; save the file with that encoding"
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
