"""What is read and judged of the tiny glossary, once in a process: most of it never changes."""

from functools import cache

from kurslex.model.glossary import Glossary
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.memory import Memory
from kurslex.rules import inspect
from tests.support.edits import TINY_SITE


@cache
def known_readings() -> dict[str, bytes]:
    """Return what a memory has kept while it read the tiny glossary, by the names it asks for."""
    memory = Memory()
    load_glossary(TINY_SITE, memory)
    return memory.new


@cache
def known_tiny_glossary() -> Glossary:
    """Return the tiny glossary itself, which nobody changes."""
    return load_glossary(TINY_SITE, Memory(known_readings().get))[0]


@cache
def known_judgements() -> dict[str, bytes]:
    """Return the same with what the rules find, as the cache of a project that was checked has it.

    What a test changes is judged again, and whatever may depend on it.
    """
    memory = Memory(known_readings().get)
    assert inspect(TINY_SITE, memory)[1] == []
    return {**known_readings(), **memory.new}
