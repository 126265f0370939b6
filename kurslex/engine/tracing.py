"""Views that note what is read through them, so that it is known when a result is out of date.

Whoever makes a file gets a view of the snapshot in place of the snapshot. Every value that is read
through it becomes a fact: the way that leads there, and the digest of what was found. A file is as
it would be made today as long as each of its facts still holds; nothing has to be declared.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import FunctionType, MethodType
from typing import Any, cast

from kurslex.digests import digest
from kurslex.engine.facts import Fact, Kind, Step
from kurslex.engine.snapshot import Snapshot
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.once import Once
from kurslex.rendering.frame import Frame
from kurslex.translation.standing import Standing
from kurslex.weave.links import Weave

# What is not one value, but something to go on from.
_BRANCHES = (Snapshot, Frame, Glossary, Weave, Standing, LocalizedConcept)
_ABSENT = "absent"

Reads = dict[Fact, None]


def traced(snapshot: Snapshot) -> tuple[Snapshot, Reads]:
    """Return a view of a snapshot, and the facts that are read through it, in their order."""
    reads: Reads = {}
    return cast("Snapshot", _Branch(snapshot, (), reads)), reads


@dataclass(frozen=True, slots=True)
class Facts:
    """The digests of facts of one snapshot, each worked out once."""

    snapshot: Snapshot
    known: dict[Fact, str] = field(default_factory=dict)

    def later(self, snapshot: Snapshot) -> "Facts":
        """Return the facts of a snapshot to which a stage has added what it made."""
        kept = {
            fact: found
            for fact, found in self.known.items()
            if fact.way[0] == "frame" and fact.way[1] != "assets"
        }
        return Facts(snapshot, kept)

    def __getitem__(self, fact: Fact) -> str:
        """Return the digest of what a fact is today, or a word where there is no such thing."""
        found = self.known.get(fact)
        if found is None:
            found = self.known[fact] = self._found(fact)
        return found

    def _found(self, fact: Fact) -> str:
        here: Any = self.snapshot
        *way, last = fact.way if fact.kind is not Kind.KEYS else (*fact.way, "")
        for step in way:
            here = here.get(step) if isinstance(here, Mapping) else getattr(here, str(step), None)
            if here is None:
                return _ABSENT
        if fact.kind is Kind.KEYS:
            return digest(tuple(here))
        if fact.kind is Kind.PRESENCE:
            return str(last in here)
        if not isinstance(here, Mapping):
            return digest(getattr(here, str(last)))
        if last not in here:
            return _ABSENT
        return here.digest(last) if isinstance(here, Once) else digest(here[last])


def _follow(value: Any, way: tuple[Step, ...], reads: Reads) -> Any:
    if isinstance(value, Mapping):
        return _Mapping(value, way, reads)
    if isinstance(value, _BRANCHES):
        return _Branch(value, way, reads)
    reads[Fact(Kind.VALUE, way)] = None
    return value


class _Branch:
    """Stands for a dataclass; its methods read through it, its properties count as values."""

    __slots__ = ("_reads", "_real", "_way")

    def __init__(self, real: object, way: tuple[Step, ...], reads: Reads) -> None:
        self._real, self._way, self._reads = real, way, reads

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # `isinstance` must tell the same of both
        return type(self._real)

    def __getattr__(self, name: str) -> Any:
        found = getattr(type(self._real), name, None)
        if isinstance(found, FunctionType):
            return MethodType(found, self)
        return _follow(getattr(self._real, name), (*self._way, name), self._reads)


class _Mapping(Mapping[Any, Any]):
    """Stands for a mapping."""

    def __init__(self, real: Mapping[Any, Any], way: tuple[Step, ...], reads: Reads) -> None:
        self._real, self._way, self._reads = real, way, reads

    def __getitem__(self, key: Any) -> Any:
        way = (*self._way, key)
        if key not in self._real:
            self._reads[Fact(Kind.PRESENCE, way)] = None
            raise KeyError(key)
        if isinstance(self._real, Once):
            self._reads[Fact(Kind.VALUE, way)] = None
            return self._real[key]
        value = self._real[key]
        if isinstance(value, (Mapping, *_BRANCHES)):
            self._reads[Fact(Kind.PRESENCE, way)] = None
        return _follow(value, way, self._reads)

    def __contains__(self, key: object) -> bool:
        self._reads[Fact(Kind.PRESENCE, (*self._way, cast("Step", key)))] = None
        return key in self._real

    def __iter__(self) -> Iterator[Any]:
        self._reads[Fact(Kind.KEYS, self._way)] = None
        return iter(self._real)

    def __len__(self) -> int:
        self._reads[Fact(Kind.KEYS, self._way)] = None
        return len(self._real)


Make = Callable[[Snapshot], Mapping[str, str | bytes]]
