"""How a page marks what is still to be written: ⟨in angle brackets⟩."""

import re

UNFINISHED = re.compile(r"⟨([^⟩\n]*)⟩?")


def is_unfinished(text: str) -> bool:
    """Whether a text has something that is still to be written."""
    return UNFINISHED.search(text) is not None


def to_write(hint: str) -> str:
    """Return a text that stands for what a hint asks a contributor to write."""
    return f"⟨{hint}⟩"
