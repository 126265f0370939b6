"""The messages of the accessibility statement, which a glossary has where it words one.

None of them is in the package: what was tested, and what is not as it should be, only those can say
who publish a site.
"""

from collections.abc import Iterable

from kurslex.messages import Messages
from kurslex.model.site import ACCESSIBILITY
from kurslex.ui.overview_messages import overview_message

TESTED = ("rules", "keyboard", "settings", "scripts", "html", "engines")
"""What the statement says was tested, in order."""

LIMITS = ("people", "formulas", "texts")
"""What it says is not as it should be, in order."""


def has_statement(messages: Iterable[Messages]) -> bool:
    """Whether a statement is there, in any language."""
    title = overview_message(ACCESSIBILITY, "title")
    return any(title in each for each in messages)


def accessibility_messages(messages: Iterable[Messages]) -> dict[str, tuple[str, ...]]:
    """Return the names of these messages with their variables, where there is a statement."""
    if not has_statement(messages):
        return {}
    names = (
        overview_message(ACCESSIBILITY),
        overview_message(ACCESSIBILITY, "title"),
        overview_message(ACCESSIBILITY, "description"),
        "accessibility-tested",
        *map(tested_message, TESTED),
        "accessibility-limits",
        *map(limit_message, LIMITS),
        "accessibility-report",
    )
    return dict.fromkeys(names, ())


def tested_message(part: str) -> str:
    """Return the message about one of `TESTED`."""
    return f"accessibility-tested-{part}"


def limit_message(part: str) -> str:
    """Return the message about one of `LIMITS`."""
    return f"accessibility-limits-{part}"
