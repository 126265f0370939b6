"""What the pages over many concepts at once are made of: a learning path, and false friends."""

from collections.abc import Mapping

from msgspec import Struct


class Stage(Struct, frozen=True, kw_only=True):
    """A part of the learning path: concepts in the order in which to learn them.

    `line` is its place in `docs/concepts.yml`.
    """

    id: str
    concepts: tuple[str, ...]
    line: int


class FalseFriends(Struct, frozen=True, kw_only=True):
    """Words of several languages that look alike and mean different things.

    `words` has them by locale tag; `concepts` are those that the words touch. What trips readers
    of one language up is that language's message `false-friends-ID`.
    """

    id: str
    words: Mapping[str, tuple[str, ...]]
    concepts: tuple[str, ...]
    line: int
