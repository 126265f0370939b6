"""The messages about what a project says of its concepts: their status, and their tags."""

from collections.abc import Iterable

from kurslex.model.concept import Concept

TAGS = "tags-heading"


def concept_messages(concepts: Iterable[Concept]) -> dict[str, tuple[str, ...]]:
    """Return the names of these messages; those that no concept needs are not among them."""
    every = [*concepts]
    statuses = {status_message(each.status): () for each in every if each.status}
    tags = {tag_message(tag): () for each in every for tag in each.tags}
    return {**statuses, **({TAGS: (), **tags} if tags else {})}


def status_message(status: str) -> str:
    """Return the name of the message that says on a page what a status means."""
    return f"concept-status-{status}"


def tag_message(tag: str) -> str:
    """Return the name of the message that holds the name of a tag."""
    return f"tag-{tag}"
