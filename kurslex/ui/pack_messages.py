"""The messages of handouts, and of the page on which concepts are chosen for a course."""

from collections.abc import Mapping

from kurslex.model.site import PACK
from kurslex.ui.overview_messages import overview_message

BY_THEME = ("anki",)
"""The formats that are made of each theme, by their names."""

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


_PAGE: Mapping[str, tuple[str, ...]] = {
    **{overview_message(PACK, part): () for part in ("", "title", "description")},
    "pack-all": ("theme",),
    "pack-chosen": ("concepts",),
    "pack-clear": (),
    "pack-second": (),
    "pack-no-second": (),
    "pack-questions": (),
    "pack-handout": (),
    "pack-print": (),
    "pack-files": (),
    "pack-concepts": (),
    "pack-terms": (),
    "pack-glossary": (),
    "pack-bank": (),
    "pack-address": (),
    "pack-copy": (),
    "pack-copied": (),
    "pack-themes": (),
    "pack-themes-about": (),
    "pack-scripts": (),
    "pack-none": (),
    "pack-made": ("file",),
    "pack-failed": (),
    "pack-gathering": (),
    "pack-gathered": (),
}


def pack_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of these messages, each with the variables that it is given."""
    own = (each for each in HANDOUT_WORDS.values() if each.startswith("handout-"))
    return {**dict.fromkeys(own, ()), CHANGED: ("date",), **_PAGE}
