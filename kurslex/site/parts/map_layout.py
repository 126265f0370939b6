"""Where a map of related concepts has its boxes and its lines: one box below the other.

Boxes stand in a tree, each further in than what it is a kind, an example or a part of. What else
hangs together is joined by lines beside the boxes. All rows are equally high, whatever a browser
makes of the words in them, so heights are given as parts of the whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

DEEPEST = 5  # levels that are set further in; what is deeper stands there as well
_TRACKS = 9  # lines side by side, on a phone too; what finds no place is left out
_PASSES = 6
_EDGE = 0.12  # of a row, above its first line and below its last


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A relation that leads from one concept to another, by ids.

    `hierarchical` ones make the tree; `strength` says which lines are drawn first, the lowest.
    """

    type: str
    start: str
    end: str
    hierarchical: bool = False
    strength: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A box of the map: its concept, and how far in it stands."""

    id: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """What leads down from a box of a level to those below it, from 0 to 1 of the height."""

    level: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A link beside the boxes, on a track counted from 0; ends are from 0 to 1 of the height."""

    link: Link
    track: int
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLayout:
    """A map, from its first row to its last; `tracks` is the number of lines side by side."""

    rows: Sequence[Row]
    stems: Sequence[Stem]
    lines: Sequence[Line]
    tracks: int


def lay_out(concepts: Sequence[str], links: Iterable[Link], most: int) -> MapLayout:
    """Return the map of some concepts, given in their order, of `most` boxes at most.

    Of more concepts these are the broadest, level by level, then those that come first.
    """
    known = [each for each in links if each.start != each.end]
    tree = _Tree(concepts, known)
    shown = {*sorted(concepts, key=lambda each: (tree.level[each], tree.place[each]))[:most]}
    kept = [each for each in known if each.start in shown and each.end in shown]
    if len(shown) < len(concepts):
        tree = _Tree([each for each in concepts if each in shown], kept)
    beside = [each for each in kept if tree.parent.get(each.start) != each.end]
    tree.shorten(beside)
    order = [*tree.walk()]
    at = {concept: row for row, concept in enumerate(order)}
    lines = _lines(beside, at)
    return MapLayout(
        rows=[Row(id=each, level=min(tree.level[each], DEEPEST)) for each in order],
        stems=[
            Stem(
                level=min(tree.level[each], DEEPEST - 1),
                top=(at[each] + 0.5) / len(order),
                bottom=(at[below[-1]] + 0.5) / len(order),
            )
            for each in order
            if (below := tree.below[each])
        ],
        lines=lines,
        tracks=max((each.track + 1 for each in lines), default=0),
    )


@dataclass
class _Tree:
    """What stands below what: for each concept the first broader one that is on the map."""

    concepts: Sequence[str]
    links: Sequence[Link]
    place: dict[str, int] = field(init=False)
    parent: dict[str, str] = field(init=False, default_factory=dict)
    below: dict[str, list[str]] = field(init=False, default_factory=lambda: defaultdict(list))
    level: dict[str, int] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.place = {each: at for at, each in enumerate(self.concepts)}
        for link in self.links:
            if link.hierarchical and link.start not in self.parent:
                self._put(link.start, link.end)
        for each in self.concepts:
            if each in self.parent:
                self.below[self.parent[each]].append(each)
        self.roots = [each for each in self.concepts if each not in self.parent]
        for each in self.walk():
            self.level[each] = self.level[self.parent[each]] + 1 if each in self.parent else 0

    def _put(self, concept: str, parent: str) -> None:
        above: str | None = parent
        while above is not None:
            if above == concept:
                return  # a circle, of which a check tells
            above = self.parent.get(above)
        self.parent[concept] = parent

    def walk(self) -> Iterator[str]:
        """Yield all concepts, each before those below it."""
        waiting = [*reversed(self.roots)]
        while waiting:
            yield (concept := waiting.pop())
            waiting += reversed(self.below[concept])

    def shorten(self, beside: Sequence[Link]) -> None:
        """Change places among what has one parent, as long as the lines beside get shorter.

        What comes first of all stays there, for a map is read from its top.
        """
        best = self._length(beside)
        families = [self.roots, *(self.below[each] for each in self.concepts)]
        for _ in range(_PASSES):
            before = best
            for family in families:
                for at in range(family is self.roots, len(family) - 1):
                    family[at : at + 2] = reversed(family[at : at + 2])
                    length = self._length(beside)
                    if length < best:
                        best = length
                    else:
                        family[at : at + 2] = reversed(family[at : at + 2])
            if best == before:
                return

    def _length(self, beside: Sequence[Link]) -> int:
        at = {concept: row for row, concept in enumerate(self.walk())}
        return sum(abs(at[each.start] - at[each.end]) for each in beside)


def _lines(links: Sequence[Link], at: Mapping[str, int]) -> list[Line]:
    """Return the lines that find a track: the strong ones first, and the short ones of these."""

    def rows(link: Link) -> tuple[int, int]:
        start, end = sorted((at[link.start], at[link.end]))
        return start, end

    def span(link: Link) -> int:
        start, end = rows(link)
        return end - start

    tracks: list[list[tuple[int, int]]] = []
    placed: list[tuple[Link, int]] = []
    for link in sorted(links, key=lambda each: (each.strength, span(each), rows(each))):
        first, last = rows(link)
        for track in range(_TRACKS):
            if track == len(tracks):
                tracks.append([])
            if all(last <= start or end <= first for start, end in tracks[track]):
                tracks[track].append((first, last))
                placed.append((link, track))
                break
    ends = _ends(placed, at)
    return [
        Line(link=link, track=track, start=ends[link, link.start], end=ends[link, link.end])
        for link, track in placed
    ]


def _ends(
    placed: Sequence[tuple[Link, int]], at: Mapping[str, int]
) -> dict[tuple[Link, str], float]:
    """Return how high each line ends at each of its two boxes, from 0 to 1 of all.

    Those that lead up end above those that lead down, so that no line crosses its neighbours.
    """
    at_row: dict[str, list[tuple[int, Link]]] = defaultdict(list)
    for link, track in placed:
        for here, there in ((link.start, link.end), (link.end, link.start)):
            leads_up = at[there] < at[here]
            at_row[here].append((track - _TRACKS if leads_up else _TRACKS - track, link))
    found = {}
    for concept, several in at_row.items():
        several.sort(key=lambda each: each[0])
        for number, (_, link) in enumerate(several, 1):
            part = _EDGE + (1 - 2 * _EDGE) * number / (len(several) + 1)
            found[link, concept] = (at[concept] + part) / len(at)
    return found
