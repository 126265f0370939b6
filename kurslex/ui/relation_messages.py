"""The messages that say how concepts are related; every language has to bring them."""

from collections.abc import Iterable

from kurslex.model.relation import RelationType

INVERSE = "-inverse"
"""How the names of the messages end that say a relation from its other side."""


def relation_messages(types: Iterable[RelationType]) -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    found: dict[str, tuple[str, ...]] = {"relations-heading": (), "relations-more": ("more",)}
    for each in types:
        found[relation_message(each.id)] = ()
        if not each.symmetric:
            found[relation_message(each.id, inverse=True)] = ()
    return found


def relation_message(relation: str, *, inverse: bool = False) -> str:
    """Return the name of the message with a relation's words, from one of its two sides."""
    return f"relation-{relation}{INVERSE if inverse else ''}"
