"""What the pages over many concepts at once are made of: a learning path, and false friends."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kurslex.model.site import OVERVIEWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A part of the learning path: concepts in the order in which to learn them.

    `line` is its place in `docs/concepts.yml`.
    """

    id: str
    concepts: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FalseFriends:
    """Words of several languages that look alike and mean different things.

    `words` has them by locale tag; `concepts` are those that the words touch. What trips readers
    of one language up is that language's message `false-friends-ID`.
    """

    id: str
    words: Mapping[str, tuple[str, ...]]
    concepts: tuple[str, ...]
    line: int


def overview_message(name: str, part: str = "") -> str:
    """Return the message of an overview's short name, or of its `title` or `description`."""
    return f"overview-{name}-{part}" if part else f"overview-{name}"


_PARTS = ("", "title", "description")
_FIXED: Mapping[str, tuple[str, ...]] = {
    "overviews-label": (),
    **{overview_message(name, part): () for name in OVERVIEWS for part in _PARTS},
    "a-z-letters": (),
    "a-z-see": ("term",),
    "a-z-avoid": ("term",),
    "path-position": ("step", "steps"),
    "path-previous": (),
    "path-next": (),
    "calculators-list-pages": (),
    "calculators-list-embed": (),
    "terms-filter": (),
    "terms-filter-part": (),
    "parts-label": (),
    "part-position": ("part", "parts"),
    "terms-count": ("shown", "all"),
    "friends-heading": (),
    "friends-introduction": (),
    "parallel-link": (),
    "parallel-label": (),
}


def overview_messages(path: Iterable[Stage]) -> dict[str, tuple[str, ...]]:
    """Return the names of the messages of these pages, each with the variables it is given."""
    return {**_FIXED, **{stage_message(stage.id): () for stage in path}}


def friends_messages(false_friends: Iterable[FalseFriends]) -> dict[str, tuple[str, ...]]:
    """Return the names of the messages that explain false friends."""
    return {friends_message(each.id): () for each in false_friends}


def stage_message(stage: str) -> str:
    """Return the name of the message that holds a stage's title."""
    return f"stage-{stage}"


def friends_message(identifier: str) -> str:
    """Return the name of the message that explains false friends."""
    return f"false-friends-{identifier}"
