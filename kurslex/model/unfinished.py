"""How a page marks what is still to be written: ⟨in angle brackets⟩."""

import re

_BEGIN = "⟨"
UNFINISHED = re.compile(rf"{_BEGIN}([^⟩\n]*)⟩?")


def is_unfinished(text: str) -> bool:
    """Whether a text has something that is still to be written."""
    return _BEGIN in text


def to_write(hint: str) -> str:
    """Return a text that stands for what a hint asks a contributor to write."""
    return f"⟨{hint}⟩"
