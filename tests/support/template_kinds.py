"""What types a value of a template may have, and what a problem calls them."""

import types
from collections.abc import Iterable
from functools import reduce
from typing import Any, Literal, Union, get_args, get_origin

from tests.support.html_positions import Fixed

NOTHING = type(None)


def options(kind: Any) -> tuple[Any, ...]:
    """Return the types of which a value has one; texts that are listed are fixed."""
    if get_origin(kind) is Literal:
        return (Fixed,)
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def name_of(kind: Any) -> str:
    """Return what a problem calls a type."""
    return "None" if kind is NOTHING else getattr(kind, "__name__", str(kind))


def union(kinds: Iterable[Any]) -> Any:
    """Return a type for all of some; None, which is no type, if there is none."""
    found = [each for each in dict.fromkeys(kinds) if each is not None]
    return reduce(lambda one, other: Union[one, other], found) if found else None  # noqa: UP007
