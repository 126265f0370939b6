"""How each concept is related to others: what is written at it, and what follows from others."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.relation import RelationType

Side = tuple[str, bool]
"""The id of a type of relation, and whether it is read from the other side."""


class Relation(Struct, frozen=True, kw_only=True):
    """The concepts to which one is related in one way; `inverse` as in `Side`.

    `more` is the number of those that are left out, where there are very many.
    """

    type: str
    inverse: bool
    concepts: tuple[str, ...]
    more: int = 0


def related_pairs(kind: RelationType, concepts: Mapping[str, Concept]) -> Iterator[tuple[str, str]]:
    """Yield the concepts that a type of relation joins, by id, as they are written in the glossary.

    Of a relation to a concept that is not among these nothing is known, and one to itself is none.
    """
    for name, concept in concepts.items():
        for other in concept.relations.get(kind.id, ()):
            if other in concepts and other != name:
                yield name, other


def find_relations(glossary: Glossary) -> dict[str, tuple[Relation, ...]]:
    """Return the relations of every concept, in the order of their types, in linear time.

    A concept has first those that are written at it, then the others, in their order.
    """
    found: dict[str, dict[Side, list[str]]] = {concept: {} for concept in glossary.concepts}
    for each in glossary.relation_types:
        pairs = [*related_pairs(each, glossary.concepts)]
        for concept, other in pairs:
            found[concept].setdefault((each.id, False), []).append(other)
        for concept, other in pairs:
            found[other].setdefault((each.id, not each.symmetric), []).append(concept)
    return {concept: _rows(sides) for concept, sides in found.items()}


def _rows(sides: Mapping[Side, list[str]]) -> tuple[Relation, ...]:
    return tuple(
        Relation(type=name, inverse=inverse, concepts=tuple(dict.fromkeys(concepts)))
        for (name, inverse), concepts in sides.items()
    )
