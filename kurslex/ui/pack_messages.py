"""The messages of handouts, and of the page on which concepts are chosen for a course."""

from collections.abc import Mapping

CHANGED = "handout-changed"
"""The message that says when the content was last changed."""

HANDOUT_WORDS: Mapping[str, str] = {
    "site": "site-name",
    "contents": "handout-contents",
    "admitted": "term-admitted",
    "avoid": "term-deprecated",
    "confusion": "confusion-label",
    "example": "handout-example",
    "more": "handout-more",
    "questions": "handout-questions",
    "key": "handout-key",
    "right": "question-right",
    "accessibility": "handout-accessibility",
    "licence": "licence-content-name",
    "licence-address": "licence-content-address",
    "disclaimer": "advice-disclaimer",
}
"""What handouts say of themselves: the names that their formats use, each with its message."""


def pack_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    own = (each for each in HANDOUT_WORDS.values() if each.startswith("handout-"))
    return {**dict.fromkeys(own, ()), CHANGED: ("date",)}
