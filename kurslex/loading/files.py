"""Files of the project as text."""

import codecs
from pathlib import Path

from kurslex.loading.opening import UnfitFileError, read_bytes
from kurslex.problem import Problem


def read_text(root: Path, path: str, problems: list[Problem]) -> str | None:
    """Return a file's text with Unix line ends and no byte order mark, or None if unreadable.

    A missing file, one that is not ordinary, too large or not UTF-8, or one with NUL characters is
    added to `problems`.
    """

    def report(line: int, message: str, hint: str) -> None:
        problems.append(
            Problem(path=path, line=line, message=message, check="unreadable-file", hint=hint)
        )

    try:
        raw = read_bytes(root, path)
    except UnfitFileError as fault:
        report(1, str(fault), fault.hint)
        return None
    except OSError as error:
        report(1, f"cannot be read: {error.strerror}", "add the file, or mend its permissions")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        report(line, "is not UTF-8 text", "save the file with the encoding UTF-8")
        return None
    if "\0" in text:
        report(text.count("\n", 0, text.index("\0")) + 1, "has a NUL character", "delete it")
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_text(file: Path, text: str) -> None:
    """Write a text with the line ends and the byte order mark that its file has so far."""
    old = file.read_bytes() if file.exists() else b""
    if b"\r\n" in old:
        text = text.replace("\n", "\r\n")
    mark = codecs.BOM_UTF8 if old.startswith(codecs.BOM_UTF8) else b""
    file.write_bytes(mark + text.encode())
