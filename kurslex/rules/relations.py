"""Rules [relation-twice], [relation-circle]."""

from collections.abc import Iterator, Mapping

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule

_PAIR = 2


@rule("relation-twice", "relation-circle", reads=Reads.SETTINGS)
def check_relations(glossary: Glossary) -> Iterator[Problem]:
    """Two concepts have one relation, written at one of them; nothing is above itself.

    Bad: `bond: {related: [share]}` beside `share: {related: [bond]}`; three concepts of which each
    has the next as `broader`.
    Good: `share: {related: [bond]}` alone.
    """
    yield from _twice(glossary)
    yield from _circles(glossary)


def _twice(glossary: Glossary) -> Iterator[Problem]:
    first: dict[frozenset[str], str] = {}
    for concept in glossary.concepts.values():
        for name, others in concept.relations.items():
            for other in others:
                if other == concept.id or other not in glossary.concepts:
                    continue  # which another rule names
                pair = frozenset((concept.id, other))
                if pair not in first:
                    first[pair] = f"'{name}' of '{concept.id}', line {concept.line}"
                    continue
                yield Problem(
                    path="docs/concepts.yml",
                    line=concept.line,
                    message=f"'{other}' as '{name}' of '{concept.id}' repeats {first[pair]}",
                    check="relation-twice",
                    hint="two concepts have one relation: keep the one that says more",
                )


def _circles(glossary: Glossary) -> Iterator[Problem]:
    """Yield each circle once; one of two concepts is a relation that is written twice."""
    above = _above(glossary)
    done: set[str] = set()
    for start in glossary.concepts:
        way, left = [start], [iter(above[start])]
        while way and start not in done:
            following = next(left[-1], None)
            if following is None:
                done.add(way.pop())
                left.pop()
            elif following in way:
                circle = way[way.index(following) :]
                if len(circle) > _PAIR:
                    yield _circle(glossary, circle)
            elif following not in done:
                way.append(following)
                left.append(iter(above[following]))


def _above(glossary: Glossary) -> Mapping[str, list[str]]:
    """Return the concepts right above each: its kind, what it is an example or a part of."""
    hierarchical = [each.id for each in glossary.relation_types if each.hierarchical]
    return {
        concept.id: [
            other
            for name in hierarchical
            for other in concept.relations.get(name, ())
            if other in glossary.concepts and other != concept.id
        ]
        for concept in glossary.concepts.values()
    }


def _circle(glossary: Glossary, circle: list[str]) -> Problem:
    places = list(glossary.concepts)
    at = circle.index(min(circle, key=places.index))
    way = [*circle[at:], *circle[: at + 1]]
    return Problem(
        path="docs/concepts.yml",
        line=glossary.concepts[way[0]].line,
        message=f"'{way[0]}' is above itself: {' → '.join(way)}",
        check="relation-circle",
        hint="take out the relation that is the wrong way round",
    )
