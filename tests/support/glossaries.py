"""This project's own glossary, read once for all tests of a process."""

from functools import cache
from pathlib import Path

from kurslex.engine.cache import cache_if_possible, open_cache
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.rules import inspect
from tests.support.command import PROJECT


def project_glossary() -> Glossary:
    """Return what the project's files say, errors or not; nobody changes it."""
    return project_read()[0]


@cache
def project_read() -> tuple[Glossary, list[Problem]]:
    """Return what the project's files say, and the problems found while they were read.

    What the project's last check or build has read of them is taken from its cache, as `kurslex`
    itself does, and nothing is kept there: each process of a run asks for the same.
    """
    with cache_if_possible(PROJECT) as records:
        return load_glossary(PROJECT, records.memory())


def keep_what_is_known(root: Path) -> None:
    """Let a copy of the project know what the project's last check has found in the same files.

    What that does not tell is read and judged here, as a check of the copy would do.
    """
    with cache_if_possible(PROJECT) as known, open_cache(root) as records:
        memory = known.memory()
        inspect(root, memory)
        for name in memory.used - memory.new.keys():
            memory.new[name] = known.store.reading(name) or b""
        records.save(memory)
