"""What was measured, as data that JSON holds."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

COLD, UNCHANGED, CHANGED, CHECK = "cold", "unchanged", "one word changed", "check, one word changed"
KINDS = (COLD, UNCHANGED, CHANGED)


@dataclass
class Timing:
    """All runs of one kind, by one generator, of one size: seconds, and processors' seconds.

    No run, where the first one took more than `limit` seconds.
    """

    peer: str
    size: int
    kind: str
    limit: float
    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def median(self) -> float | None:
        """The median of the runs' seconds."""
        return statistics.median(self.seconds) if self.seconds else None

    @property
    def median_cpu(self) -> float | None:
        """The median of the processors' seconds."""
        return statistics.median(self.cpu) if self.cpu else None


@dataclass(frozen=True)
class Site:
    """A built site: bytes of all files, of those no other generator makes, and of concepts' pages.

    `memory` is the highest of all processes of a cold build together, in bytes.
    """

    peer: str
    size: int
    documents: int
    total_bytes: int
    apart_bytes: int
    page_bytes: int
    memory: int


@dataclass(frozen=True)
class Results:
    """One run of the measurements, with what it ran on."""

    date: str
    machine: dict[str, str]
    titles: dict[str, str]
    versions: dict[str, str]
    locales: int
    timings: list[Timing]
    sites: list[Site]

    def median(self, peer: str, size: int, kind: str) -> float | None:
        """Return the median of the seconds, None where nothing was measured."""
        return next((each.median for each in self._timings(peer, kind) if each.size == size), None)

    def timing(self, peer: str, size: int, kind: str) -> Timing | None:
        """Return the runs of one kind, None where there was none."""
        return next((each for each in self._timings(peer, kind) if each.size == size), None)

    def site(self, peer: str, size: int) -> Site | None:
        """Return what a peer built of a size, None where it did not."""
        return next((each for each in self.sites if (each.peer, each.size) == (peer, size)), None)

    def medians(self, peer: str, kind: str) -> dict[int, float]:
        """Return the medians of the seconds by size."""
        found = ((each.size, each.median) for each in self._timings(peer, kind))
        return {size: median for size, median in found if median is not None}

    def of_sites(self, peer: str, what: str) -> dict[int, float]:
        """Return a figure of a peer's sites by size."""
        return {each.size: float(getattr(each, what)) for each in self.sites if each.peer == peer}

    def sizes(self, peers: Sequence[str]) -> list[int]:
        """Return the sizes that were measured of some peers, from small to large."""
        return sorted({each.size for each in self.timings if each.peer in peers})

    def _timings(self, peer: str, kind: str) -> list[Timing]:
        return [each for each in self.timings if (each.peer, each.kind) == (peer, kind)]


def to_data(results: Results) -> dict[str, Any]:
    """Return the results as JSON holds them."""
    return asdict(results)


def from_data(data: dict[str, Any]) -> Results:
    """Return results that `to_data` made."""
    timings = [Timing(**each) for each in data["timings"]]
    sites = [Site(**each) for each in data["sites"]]
    return Results(**{**data, "timings": timings, "sites": sites})
