"""What was worked out of an object once: it is kept in the object, and dies with it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Memo:
    """What was worked out of the object that has this, by function and further arguments.

    It says nothing of the object that its other fields do not say (`kurslex.utils.digests`).
    """

    __slots__ = ("results",)
    digested = ()

    def __init__(self) -> None:
        self.results: dict[object, object] = {}


class Remembering(Protocol):
    """An object that never changes, with a place for what is worked out of it."""

    @property
    def memo(self) -> Memo:
        """What was worked out."""


Source = TypeVar("Source", bound=Remembering)
Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def memoized(
    function: Callable[Concatenate[Source, Rest], Result],
) -> Callable[Concatenate[Source, Rest], Result]:
    """Let a function of an object work each result out once.

    Its further arguments are hashable and given by position. A result must not hold the object:
    then both would live until Python looks for such circles.
    """

    @wraps(function)
    def ask(source: Source, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        results: dict[object, Result] = source.memo.results  # type: ignore[assignment]
        key = (function, rest)
        if key not in results:
            results[key] = function(source, *rest, **named)
        return results[key]

    return ask
