"""Files of the project as text."""

import unicodedata
from pathlib import Path

from kurslex.problem import Problem
from kurslex.project.files.conflicts import conflict_problems
from kurslex.project.files.opening import UnfitFileError, read_bytes


def read_text(root: Path, path: str, problems: list[Problem]) -> str | None:
    """Return a file's text with Unix line ends and no byte order mark, or None if unreadable.

    Letters are composed (NFC): a letter and an accent of its own are one character. A missing file,
    one that is not ordinary, too large or not UTF-8, one with NUL characters or with a merge
    conflict is added to `problems`.
    """
    text = read_as_written(root, path, problems)
    if text is None:
        return None
    conflicts = [*conflict_problems(text, path)]
    problems += conflicts
    return None if conflicts else unicodedata.normalize("NFC", text)


def read_as_written(root: Path, path: str, problems: list[Problem]) -> str | None:
    """Return the same with letters and conflicts as they are, for those who write it again."""

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
        report(1, f"cannot be read: {error.strerror}", "add the file, or fix its permissions")
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
