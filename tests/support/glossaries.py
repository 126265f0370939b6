"""This project's own glossary, read once for all tests of a process."""

from functools import cache

from kurslex.model.glossary import Glossary
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import PROJECT


@cache
def project_glossary() -> Glossary:
    """Return what the project's files say, errors or not; nobody changes it."""
    return load_glossary(PROJECT)[0]
