"""The accessibility statement: what was tested, and what is left to do -> a page."""

from collections.abc import Sequence
from typing import ClassVar

from kurslex.model.site import ACCESSIBILITY
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.overview_layout import overview
from kurslex.site.templating import View, render
from kurslex.ui.accessibility_messages import LIMITS, TESTED, limit_message, tested_message


class AccessibilityView(View, frozen=True, kw_only=True):
    """What the accessibility statement is given: messages."""

    template: ClassVar[str] = "accessibility.html"
    shared: OverviewView
    tested: Sequence[str]
    limits: Sequence[str]


def render_accessibility(context: SiteContext, tag: str) -> str:
    """Return the accessibility statement in one language.

    What it claims, the tests in `tests/browser/` do: whoever changes one changes the other.
    """
    return render(
        AccessibilityView(
            shared=overview(context, tag, ACCESSIBILITY),
            tested=[tested_message(part) for part in TESTED],
            limits=[limit_message(part) for part in LIMITS],
        )
    )
