"""The blocks of a Markdown text, and how one is read."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block of a text: its kind as markdown-it names it, its Markdown, and its words alone.

    `linked` are the words with the links to other concepts of the source, empty where the text has
    other markup, too. `line` counts from 0 in the text; `anchor` is the id of a heading.
    """

    kind: str
    markdown: str
    words: str
    line: int
    anchor: str = ""
    linked: str = ""


@dataclass(slots=True, kw_only=True)
class Reading:
    """How a text is read.

    `link` returns the target that a link gets in the place of its own, or None where its words stay
    without it; those to other concepts begin with `inner`. `image` returns the new target of an
    image, given its own target and its line from 0, or nothing where only its words stay. `keep` is
    called for what is not written: with its kind, its source, its line from 0.
    """

    link: Callable[[str], str | None]
    inner: str
    keep: Callable[[str, str, int], None]
    image: Callable[[str, int], str] = lambda target, line: ""
    line: int = field(default=0, init=False)


class TooMuchError(ValueError):
    """A text is too large for the parsers; says why."""
