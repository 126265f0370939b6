"""The messages of the accessibility statement; every language has to bring them."""

from kurslex.model.site import ACCESSIBILITY
from kurslex.ui.overview_messages import overview_message

TESTED = ("rules", "keyboard", "settings", "scripts", "html", "engines")
"""What the statement says was tested, in order."""

LIMITS = ("people", "formulas", "texts")
"""What it says is not as it should be, in order."""


def accessibility_messages() -> dict[str, tuple[str, ...]]:
    """Return the names of the messages, each with the variables that it is given."""
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
