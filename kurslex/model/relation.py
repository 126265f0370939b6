"""How concepts can be related: the types of relations, each with two directions."""

from collections.abc import Iterable

from msgspec import Struct


class RelationType(Struct, frozen=True, kw_only=True):
    """A type of relation, named as in `docs/concepts.yml`, read from the concept that has it.

    A `symmetric` one reads alike from both sides; a `hierarchical` one never leads back.
    """

    id: str
    symmetric: bool = False
    hierarchical: bool = False


RELATED = RelationType(id="related", symmetric=True)
"""The relation that says least, for what has no better one."""

# ISO 25964-1 has the three hierarchical ones (10.2) and the kinds of the others (10.3).
_TYPES = (
    RelationType(id="broader", hierarchical=True),
    RelationType(id="example-of", hierarchical=True),
    RelationType(id="part-of", hierarchical=True),
    RelationType(id="counterpart", symmetric=True),
    RelationType(id="leads-to"),
    RelationType(id="depends-on"),
    RelationType(id="done-by"),
    RelationType(id="measures"),
)


def relation_types(own: Iterable[RelationType] = ()) -> tuple[RelationType, ...]:
    """Return all types in the order in which pages have them, a glossary's own among them."""
    return (*_TYPES, *own, RELATED)
