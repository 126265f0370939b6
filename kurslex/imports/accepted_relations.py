"""The relations of a source -> those that a project may have, and those that are refused."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kurslex.model.relation import RelationType

Relations = dict[str, list[str]]


@dataclass(slots=True, kw_only=True)
class Sound:
    """Relations by concepts' ids and types; `refused` has the others, each with the reason.

    `pairs` are the concepts that have a relation, with all that say it; `above` has the concepts
    right above each.
    """

    relations: dict[str, Relations] = field(default_factory=dict)
    refused: list[tuple[str, str, str, str]] = field(default_factory=list)
    pairs: dict[frozenset[str], tuple[str, str, str]] = field(default_factory=dict)
    above: dict[str, set[str]] = field(default_factory=dict)

    def note(self, concept: str, kind: RelationType, other: str) -> None:
        """Note that there is a relation."""
        self.pairs.setdefault(frozenset((concept, other)), (concept, kind.id, other))
        if kind.hierarchical:
            self.above.setdefault(concept, set()).add(other)

    def add(self, concept: str, kind: RelationType, other: str) -> None:
        """Add a relation, or the reason why it is none."""
        before = self.pairs.get(frozenset((concept, other)))
        if other == concept:
            reason = "leads to itself"
        elif before == (concept, kind.id, other) or (
            kind.symmetric and before == (other, kind.id, concept)
        ):
            return
        elif before:
            reason = f"is beside '{before[1]}' between the two"
        elif kind.hierarchical and self._leads_to(other, concept):
            reason = "would put a concept above itself"
        else:
            self.note(concept, kind, other)
            self.relations.setdefault(concept, {}).setdefault(kind.id, []).append(other)
            return
        self.refused.append((concept, kind.id, other, reason))

    def _leads_to(self, start: str, end: str) -> bool:
        waiting, seen = [start], set[str]()
        while waiting:
            each = waiting.pop()
            if each == end:
                return True
            if each not in seen:
                seen.add(each)
                waiting += self.above.get(each, ())
        return False


def sound_relations(
    wanted: Mapping[str, Mapping[str, Iterable[str]]],
    types: Iterable[RelationType],
    existing: Mapping[str, Mapping[str, Iterable[str]]],
) -> Sound:
    """Return relations between concepts, those of the types that say more before the others.

    Two concepts have one relation, none leads to itself, and nothing is above itself. `existing`
    are relations that the project has already, by concepts' ids and types.
    """
    found = Sound()
    kinds = list(types)
    for kind in kinds:
        for concept, relations in existing.items():
            for other in relations.get(kind.id, ()):
                found.note(concept, kind, other)
    for kind in kinds:
        for concept, relations in wanted.items():
            for other in dict.fromkeys(relations.get(kind.id, ())):
                found.add(concept, kind, other)
    return found
