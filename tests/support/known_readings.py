"""What is read of the tiny glossary, once in a process: most files are the same in all cases.

Nothing of it has been judged, so that every rule is still asked in every case.
"""

from functools import cache

from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.memory import Memory
from tests.support.edits import TINY_SITE


@cache
def known_readings() -> dict[str, bytes]:
    """Return what a memory has kept while it read the tiny glossary, by the names it asks for."""
    memory = Memory()
    load_glossary(TINY_SITE, memory)
    return memory.new
