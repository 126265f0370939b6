"""How the concepts of an edition are related, seen from each of them."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from kurslex.analysis.crosslinks.relations import related_pairs
from kurslex.outputs.edition import Described, Edition


class Related(Struct, frozen=True, kw_only=True):
    """The relations of one concept: concepts by the ids of relation types.

    `own` are read from the concept itself: those written at it, and symmetric ones that are written
    at the others. `other` are read from those concepts.
    """

    own: Mapping[str, tuple[str, ...]]
    other: Mapping[str, tuple[str, ...]]


def relations(edition: Edition, described: Iterable[Described]) -> dict[str, Related]:
    """Return the relations among the concepts that an edition describes, by concept."""
    concepts = {each.concept.id: each.concept for each in described}
    own: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in concepts}
    other: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in concepts}
    for kind in edition.glossary.relation_types:
        back = own if kind.symmetric else other
        for name, to in related_pairs(kind, concepts):
            _add(own[name], kind.id, to)
            _add(back[to], kind.id, name)
    return {name: Related(own=own[name], other=other[name]) for name in concepts}


def _add(found: dict[str, tuple[str, ...]], kind: str, concept: str) -> None:
    found[kind] = _once((*found.get(kind, ()), concept))


class Thesaurus(Struct, frozen=True, kw_only=True):
    """The relations as thesauri have them: broader concepts, and those otherwise related.

    `related` leads both ways. No concept in it is above or below the other (SKOS, S27).
    """

    broader: Mapping[str, tuple[str, ...]]
    related: Mapping[str, tuple[str, ...]]


def thesaurus(edition: Edition, relations: Mapping[str, Related]) -> Thesaurus:
    """Return relations as thesauri have them: types differ in nothing but being hierarchical."""
    hierarchical = [kind.id for kind in edition.glossary.relation_types if kind.hierarchical]
    broader = {
        name: _once(to for kind in hierarchical for to in each.own.get(kind, ()))
        for name, each in relations.items()
    }
    above = {name: _above(name, broader) for name in broader}
    related = {
        name: _once(
            to
            for side in (each.own, each.other)
            for kind in side
            for to in side[kind]
            if kind not in hierarchical and to not in above[name] and name not in above[to]
        )
        for name, each in relations.items()
    }
    return Thesaurus(broader=broader, related=related)


def _above(name: str, broader: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return all concepts above one; a circle, which is reported elsewhere, ends the search."""
    found: set[str] = set()
    waiting = [*broader[name]]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += broader[each]
    return found


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
