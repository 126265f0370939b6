"""The messages that say what withdrawn concepts were."""

from collections.abc import Iterable

from kurslex.model.concept import Withdrawn


def withdrawn_messages(withdrawn: Iterable[Withdrawn]) -> dict[str, tuple[str, ...]]:
    """Return the names of these messages; none of them has a variable."""
    named = (name(each.id) for each in withdrawn for name in (withdrawn_term, withdrawn_text))
    return dict.fromkeys(named, ())


def withdrawn_term(concept: str) -> str:
    """Return the name of the message with the term of a withdrawn concept."""
    return f"withdrawn-term-{concept}"


def withdrawn_text(concept: str) -> str:
    """Return the name of the message that says what it was, and why it is no longer there."""
    return f"withdrawn-text-{concept}"
