"""Which concepts a page names around its own, however many there are."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kurslex.analysis.crosslinks.link_graph import Crosslinks
from kurslex.analysis.crosslinks.relations import Relation, find_relations
from kurslex.model.glossary import Glossary

Key = tuple[str, str]

# Two dozen names are still read, more are looked through; most pages have fewer.
_BACKLINKS = 24
# A relation is a line or two: what a concept is a kind of, or a dozen of its kinds.
_RELATED = 12


class Nearby(Struct, frozen=True, kw_only=True):
    """The concepts around one page, in the order of `docs/concepts.yml`: what belongs together.

    `linking` are those whose pages link to it, the nearest of `all_linking`, `relations` those to
    which it is related, in each way, the nearest as well.
    """

    linking: tuple[str, ...]
    all_linking: int
    relations: tuple[Relation, ...] = ()


def concepts_in_themes(glossary: Glossary) -> dict[Key, tuple[str, ...]]:
    """Return the concepts that have a page in a language, by locale tag and theme, in order."""
    found: dict[Key, list[str]] = {}
    for concept in glossary.concepts.values():
        for tag in glossary.translations(concept.id):
            found.setdefault((tag, concept.theme), []).append(concept.id)
    return {key: tuple(ids) for key, ids in found.items()}


def nearby(glossary: Glossary, crosslinks: Crosslinks) -> dict[Key, Nearby]:
    """Return what is around each page, by locale tag and concept."""
    places = {concept: place for place, concept in enumerate(glossary.concepts)}
    relations = find_relations(glossary)
    described = {tag: {each for at, each in glossary.pages if at == tag} for tag in glossary.tags}
    found = {}
    for tag, concept in glossary.pages:
        linking = crosslinks.backlinks[tag, concept]
        found[tag, concept] = Nearby(
            linking=_nearest(linking, concept, _BACKLINKS, places),
            relations=tuple(_shown(relations[concept], concept, described[tag], places)),
            all_linking=len(linking),
        )
    return found


def _shown(
    relations: Iterable[Relation],
    concept: str,
    described: Collection[str],
    places: Mapping[str, int],
) -> Iterable[Relation]:
    """Yield what a page in one language shows of a concept's relations."""
    for relation in relations:
        known = tuple(each for each in relation.concepts if each in described)
        if len(known) > _RELATED:
            ordered = sorted(known, key=places.__getitem__)
            nearest = _nearest(ordered, concept, _RELATED, places)
            yield replace(relation, concepts=nearest, more=len(known) - _RELATED)
        elif known:
            yield replace(relation, concepts=known)


def _nearest(
    concepts: Sequence[str], concept: str, most: int, places: Mapping[str, int]
) -> tuple[str, ...]:
    """Return those of some concepts, in order, that are nearest to one.

    As many come before it as after it, unless there are too few on one side.
    """
    at = bisect_left(concepts, places[concept], key=places.__getitem__)
    start = max(0, min(at - most // 2, len(concepts) - most))
    return tuple(concepts[start : start + most])
