"""This project's own glossary, read once for all tests of a process."""

from functools import cache

from kurslex.engine.cache import cache_if_possible
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.loading.load_glossary import load_glossary
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
