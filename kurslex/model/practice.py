"""Questions that nobody has written: they are made of terms, definitions and false friends."""

from enum import Enum

from msgspec import Struct


class Asks(Enum):
    """What a made question asks for; its value begins the question's key."""

    TERM = "definition"
    TRANSLATION = "term"
    EXPLANATION = "friends"


class Choice(Struct, frozen=True, kw_only=True):
    """An answer to choose; `about` is the id of the concept, or of the false friends."""

    about: str
    text: str
    right: bool


class MadeQuestion(Struct, frozen=True, kw_only=True):
    """A question on a concept, with exactly one right choice.

    `key` tells it from the others on its concept, whatever words they have. `text` is a definition
    without its term, a term, or the id of false friends. `language` is the tag of the choices'
    language, `hint` what may be shown first, or empty: the term of a concept that is above, or the
    definition in the language of the choices.
    """

    key: str
    asks: Asks
    concept: str
    text: str
    choices: tuple[Choice, ...]
    language: str
    hint: str = ""
