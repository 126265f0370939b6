"""A project's glossary for commands that neither check nor build it."""

from pathlib import Path

from kurslex.engine.cache import last_memory
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.loading.load_glossary import load_glossary


def known_glossary(root: Path) -> tuple[Glossary, list[Problem]]:
    """Return what `load_glossary` does; what the last check or build read is not read again."""
    with last_memory(root) as memory:
        return load_glossary(root, memory)
