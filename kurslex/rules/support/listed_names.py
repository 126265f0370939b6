"""Names in a message, not too many of them."""

from collections.abc import Iterable

_NAMED = 5


def first_of(names: Iterable[str]) -> str:
    """Return the first five names, and `…` where there are more."""
    listed = list(names)
    return ", ".join([*listed[:_NAMED], *(["…"] if len(listed) > _NAMED else [])])
