"""The messages of the pages over many concepts at once; every language has to bring them."""

from collections.abc import Iterable, Mapping

from kurslex.model.overview import FalseFriends, Stage
from kurslex.model.site import FRIENDS, OVERVIEWS


def overview_message(name: str, part: str = "") -> str:
    """Return the message of an overview's short name, or of its `title` or `description`."""
    return f"overview-{name}-{part}" if part else f"overview-{name}"


_PARTS = ("", "title", "description")
_FIXED: Mapping[str, tuple[str, ...]] = {
    "overviews-label": (),
    **{overview_message(name, part): () for name in (*OVERVIEWS, FRIENDS) for part in _PARTS},
    "a-z-letters": (),
    "a-z-see": ("term",),
    "a-z-avoid": ("term",),
    "path-position": ("step", "steps"),
    "path-previous": (),
    "path-next": (),
    "calculators-list-pages": (),
    "calculators-list-embed": (),
    "terms-other": (),
    "terms-filter": (),
    "terms-filter-part": (),
    "parts-label": (),
    "part-position": ("part", "parts"),
    "terms-count": ("shown", "all"),
    "theme-map": (),
    "theme-map-lines": (),
    "theme-map-part": ("shown", "all"),
    "theme-map-short": (),
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
