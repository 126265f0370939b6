"""The text files of a project that no loader needs for a glossary."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from kurslex.problem import Problem
from kurslex.project.files.opening import LARGEST
from kurslex.project.files.text_files import read_text


def check_remaining(root: Path, paths: Iterable[str], problems: list[Problem]) -> None:
    """Add what makes one of these files unreadable; those that are not texts are passed over.

    Word lists, the sentences of the rules and the advice for a language's writers are read by
    other tools, each at a time of its own, and some of them never where a language lacks one.
    """
    for path in sorted(paths):
        if PurePosixPath(path).suffix in LARGEST:
            read_text(root, path, problems)
