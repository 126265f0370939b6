"""What was done so that nobody is left out, and what is left to do -> a page in each language."""

from kurslex.model.site import ACCESSIBILITY
from kurslex.site.context import SiteContext
from kurslex.site.parts.overview_layout import render_overview
from kurslex.ui.accessibility_messages import LIMITS, TESTED, limit_message, tested_message


def render_accessibility(context: SiteContext, tag: str) -> str:
    """Return the accessibility statement in one language.

    What it claims, the tests in `tests/browser/` do: whoever changes one changes the other.
    """
    return render_overview(
        context,
        tag,
        ACCESSIBILITY,
        tested=[tested_message(part) for part in TESTED],
        limits=[limit_message(part) for part in LIMITS],
    )
