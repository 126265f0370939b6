"""The messages of the page for teachers.

A glossary has the page where it says, in the page's description, on what conditions its content may
be used; all other messages are in the package.
"""

from collections.abc import Iterable, Mapping

from kurslex.messages import Messages
from kurslex.model.site import TEACHING
from kurslex.ui.overview_messages import overview_message

PARTS: Mapping[str, tuple[str, ...]] = {
    "links": (),
    "exercises": (),
    "embed": ("moodle", "itslearning", "canvas", "html"),
    "import": ("moodle", "anki"),
    "website": (),
    "packs": (),
    "cite": (),
    "print": (),
}
"""The parts of the page in order, and the programs for which a part says what to do."""

_NAMES = {"moodle": "Moodle", "itslearning": "itslearning", "canvas": "Canvas", "anki": "Anki"}


def has_guide(messages: Iterable[Messages]) -> bool:
    """Whether the page is wanted: its description is there, in any language."""
    description = overview_message(TEACHING, "description")
    return any(description in each for each in messages)


def teachers_messages(messages: Iterable[Messages]) -> dict[str, tuple[str, ...]]:
    """Return the names of these messages with their variables, where the page is wanted."""
    if not has_guide(messages):
        return {}
    steps = [step_message(part, step) for part, names in PARTS.items() for step in names]
    names = (
        *(overview_message(TEACHING, part) for part in ("", "title", "description")),
        *(teachers_message(part, kind) for part in PARTS for kind in ("title", "text")),
        *steps,
        "guide-example",
        "guide-code",
        "guide-exercises-worksheets",
        "guide-downloads",
        "guide-packs-link",
        "guide-website-saved",
        "guide-whole-page",
    )
    return {**dict.fromkeys(names, ()), "guide-exercises-seed": ("seed",)}


def teachers_message(part: str, kind: str) -> str:
    """Return the message with a part's `title` or `text`."""
    return f"guide-{part}-{kind}"


def step_message(part: str, name: str) -> str:
    """Return the message that says what to do in a program."""
    return f"guide-{part}-{name}"


def program_name(name: str) -> str:
    """Return what a program calls itself; it is the same in all languages."""
    return _NAMES.get(name, name.upper())
