"""The messages that say what a withdrawn concept was: its term, its definition and the reason."""

import re

from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text

_BRACES = re.compile("[{}]")
_FIRST = re.compile(r"^[.\[*#]")


def with_withdrawn(messages: str, concept: str, term: str, text: str) -> str:
    """Return the text of a file of messages with those of a withdrawn concept at its end.

    What says so already, in whatever words, is left alone.
    """
    if f"{withdrawn_term(concept)} = " in messages:
        return messages
    before = messages if not messages or messages.endswith("\n") else f"{messages}\n"
    return (
        f"{before}{withdrawn_term(concept)} = {_escaped(term)}\n"
        f"{withdrawn_text(concept)} = {_escaped(text)}\n"
    )


def _escaped(text: str) -> str:
    """Return a text as Fluent has it on one line: what would be syntax is in quotation marks."""
    quoted = _BRACES.sub(lambda sign: f'{{"{sign[0]}"}}', " ".join(text.split("\n")))
    return _FIRST.sub(lambda sign: f'{{"{sign[0]}"}}', quoted)
