"""A glossary with all its problems, for commands that change or export it."""

from pathlib import Path

from kurslex.engine.cache import last_memory
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules import inspect


def inspected_glossary(root: Path) -> tuple[Glossary, list[Problem]]:
    """Return what `inspect` does; what the last check or build judged is not judged again."""
    with last_memory(root) as memory:
        return inspect(root, memory)
