"""What was worked out of an object once, for as long as that object lives and no longer."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

Source = TypeVar("Source")
Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def memoized(
    function: Callable[Concatenate[Source, Rest], Result],
) -> Callable[Concatenate[Source, Rest], Result]:
    """Let a function of an object, which equals itself only, work each result out once.

    Its further arguments are hashable and given by position. A result must not hold the object,
    which would then live on.
    """
    results: WeakKeyDictionary[Source, dict[object, Result]] = WeakKeyDictionary()

    @wraps(function)
    def ask(source: Source, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        known = results.setdefault(source, {})
        if rest not in known:
            known[rest] = function(source, *rest, **named)
        return known[rest]

    return ask
