"""The wrong choices of a question: concepts near the right one, but not above or below it."""

from collections.abc import Iterator, Mapping, Sequence

from kurslex.model.glossary import Glossary
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.lazy_mapping import LazyMapping
from kurslex.utils.memoize import memoized

Key = tuple[str, str]

Alternatives = Mapping[Key, tuple[str, ...]]
"""By locale tag and concept, the concepts that may stand beside it, the best ones first."""

_AROUND = 12  # concepts of a theme before and after one: as many as most themes have
_NEAREST = 3  # concepts above one that may say what it is about
_COUNTERPART = "counterpart"


def alternatives(glossary: Glossary, in_theme: Mapping[Key, tuple[str, ...]]) -> Alternatives:
    """Return what may stand beside each page's concept, worked out when it is first asked for.

    They are concepts of its theme, and those that the same false friends touch, but neither what
    it is a kind or a part of, nor its own kinds and parts: there both might be right. Counterparts
    and words that mislead come first, then what is of the same kind, then the others; among equals
    a hash decides, so that it is the same in each build.
    """
    return LazyMapping(
        glossary.pages,
        lambda key: _alternatives(glossary, in_theme, *key),
        lambda key: " ".join(_alternatives(glossary, in_theme, *key)),
    )


def nearest_above(glossary: Glossary) -> Mapping[str, tuple[str, ...]]:
    """Return the nearest concepts of which each is a kind, an example or a part, when asked for."""
    return LazyMapping(
        glossary.concepts,
        lambda concept: tuple(above(glossary, concept))[:_NEAREST],
        lambda concept: " ".join([*above(glossary, concept)][:_NEAREST]),
    )


def order(one: str, other: str) -> str:
    """Return what sorts things as if by chance, and always alike."""
    return digest_of_bytes(f"{one} {other}".encode())


def above(glossary: Glossary, concept: str) -> dict[str, None]:
    """Return all concepts of which one is a kind, an example or a part, the nearest first."""
    found: dict[str, None] = {}
    waiting = [concept]
    for each in waiting:
        for other in _parents(glossary).get(each, ()):
            if other not in found and other != concept:
                found[other] = None
                waiting.append(other)
    return found


def _alternatives(
    glossary: Glossary, in_theme: Mapping[Key, tuple[str, ...]], tag: str, concept: str
) -> tuple[str, ...]:
    own = glossary.concepts.get(concept)
    if own is None:
        return ()
    near = _around(in_theme.get((tag, own.theme), ()), concept)
    misleading = set(_misleading(glossary, concept))
    kin = {concept, *above(glossary, concept)}
    counterparts, parents = _counterparts(glossary), _parents(glossary)

    def rank(other: str) -> tuple[int, str]:
        is_first = other in misleading or other in counterparts.get(concept, ())
        is_akin = not {*parents.get(concept, ())}.isdisjoint(parents.get(other, ()))
        return (0 if is_first else 1 if is_akin else 2, order(concept, other))

    found = (each for each in {*near, *misleading} if each not in kin)
    return tuple(sorted((each for each in found if concept not in above(glossary, each)), key=rank))


def _around(concepts: Sequence[str], concept: str) -> Sequence[str]:
    at = concepts.index(concept) if concept in concepts else 0
    start = max(0, min(at - _AROUND, len(concepts) - 2 * _AROUND - 1))
    return concepts[start : start + 2 * _AROUND + 1]


def _misleading(glossary: Glossary, concept: str) -> Iterator[str]:
    for each in glossary.false_friends:
        if concept in each.concepts:
            yield from (other for other in each.concepts if other in glossary.concepts)


@memoized
def _parents(glossary: Glossary) -> Mapping[str, tuple[str, ...]]:
    upward = [each.id for each in glossary.relation_types if each.hierarchical]
    return {
        concept.id: tuple(other for each in upward for other in concept.relations.get(each, ()))
        for concept in glossary.concepts.values()
    }


@memoized
def _counterparts(glossary: Glossary) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for concept in glossary.concepts.values():
        for other in concept.relations.get(_COUNTERPART, ()):
            found[concept.id] = (*found.get(concept.id, ()), other)
            found[other] = (*found.get(other, ()), concept.id)
    return found
