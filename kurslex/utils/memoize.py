"""Results that were computed from an object: they are kept in the object, as long as it lives."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Memo:
    """Results that were computed from the object that has this, by function and arguments.

    They follow from the other fields of the object, so no digest counts them (`digests.py`).
    """

    __slots__ = ("results",)
    digested = ()

    def __init__(self) -> None:
        self.results: dict[object, object] = {}


class Remembering(Protocol):
    """An object that never changes, with a place for results that were computed from it."""

    @property
    def memo(self) -> Memo:
        """The results."""


Source = TypeVar("Source", bound=Remembering)
Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def memoized(
    function: Callable[Concatenate[Source, Rest], Result],
) -> Callable[Concatenate[Source, Rest], Result]:
    """Let a function of an object compute each result once.

    Its further arguments are hashable and positional. A result must not refer to the object: that
    would be a reference cycle, and both would stay in memory until the garbage collector runs.
    """

    @wraps(function)
    def ask(source: Source, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        results: dict[object, Result] = source.memo.results  # type: ignore[assignment]
        key = (function, rest)
        if key not in results:
            results[key] = function(source, *rest, **named)
        return results[key]

    return ask
