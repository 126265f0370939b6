"""Views that note what is read through them, so that it is known when a result is out of date.

Whoever makes a file gets a view of the snapshot in place of the snapshot. Every value that is read
through it becomes a fact: the way that leads there, and the digest of what was found. A file is as
it would be made today as long as each of its facts still holds; nothing has to be declared.
"""

from collections.abc import Callable, Iterator, Mapping
from types import FunctionType, MethodType
from typing import Any, cast

from kurslex.analysis.crosslinks.link_graph import Crosslinks
from kurslex.analysis.freshness.page_states import Freshness
from kurslex.engine.facts import Fact, Kind, Step, Way
from kurslex.engine.snapshot import Snapshot
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept
from kurslex.site.context import SiteContext
from kurslex.utils.lazy_mapping import LazyMapping

# What is not one value, but something to go on from.
_BRANCHES = (
    *(Snapshot, SiteContext, Glossary, Crosslinks, Freshness),
    *(LocalizedConcept, Outline),
)

_FURTHER = (Mapping, *_BRANCHES)
# What most values are; to ask whether one of them is a mapping takes longer than all else here.
_ENDS = frozenset([str, int, bool, tuple, frozenset, type(None)])

Reads = dict[Fact, None]


def traced(snapshot: Snapshot) -> tuple[Snapshot, Reads]:
    """Return a view of a snapshot, and the facts that are read through it, in their order."""
    reads: Reads = {}
    return cast("Snapshot", _Branch(snapshot, (), reads)), reads


def _follow(value: Any, way: Way, reads: Reads) -> Any:
    if type(value) not in _ENDS:
        if isinstance(value, _BRANCHES):
            return _Branch(value, way, reads)
        if isinstance(value, Mapping):
            return _Mapping(value, way, reads)
    reads[Fact(Kind.VALUE, way)] = None
    return value


class _Branch:
    """Stands for a dataclass; its methods read through it, its properties count as values.

    What was read once is found again as an attribute, so that it is noted once as well.
    """

    def __init__(self, real: object, way: Way, reads: Reads) -> None:
        self._reads, self._real, self._way = reads, real, way

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # `isinstance` must tell the same of both
        return type(self._real)

    def __getattr__(self, name: str) -> Any:
        method = getattr(type(self._real), name, None)
        if isinstance(method, FunctionType):
            found: Any = MethodType(method, self)
        else:
            found = _follow(getattr(self._real, name), (*self._way, name), self._reads)
        self.__dict__[name] = found
        return found


class _Mapping(Mapping[Any, Any]):
    """Stands for a mapping; what was read once is remembered, as in a branch."""

    def __init__(self, real: Mapping[Any, Any], way: Way, reads: Reads) -> None:
        self._real, self._way, self._reads = real, way, reads
        self._found: dict[Any, Any] = {}

    def __getitem__(self, key: Any) -> Any:
        if key in self._found:
            return self._found[key]
        way = (*self._way, key)
        if key not in self._real:
            self._reads[Fact(Kind.PRESENCE, way)] = None
            raise KeyError(key)
        value = self._real[key]
        if isinstance(self._real, LazyMapping):
            self._reads[Fact(Kind.VALUE, way)] = None
            if not self._real.keeps:
                return value
            found = value
        else:
            if type(value) not in _ENDS and isinstance(value, _FURTHER):
                self._reads[Fact(Kind.PRESENCE, way)] = None
            found = _follow(value, way, self._reads)
        self._found[key] = found
        return found

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the value of a key, or what stands in for it, without an exception on the way."""
        if key in self._found:
            return self._found[key]
        if key in self._real:
            return self[key]
        self._reads[Fact(Kind.PRESENCE, (*self._way, key))] = None
        return default

    def __contains__(self, key: object) -> bool:
        if key not in self._found:
            self._reads[Fact(Kind.PRESENCE, (*self._way, cast("Step", key)))] = None
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        self._reads[Fact(Kind.KEYS, self._way)] = None
        return iter(self._real)

    def __len__(self) -> int:
        self._reads[Fact(Kind.KEYS, self._way)] = None
        return len(self._real)


Make = Callable[[Snapshot], Mapping[str, str | bytes]]
