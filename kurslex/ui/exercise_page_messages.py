"""The messages of the pages on which exercises are solved, and worksheets made."""

from collections.abc import Iterable, Mapping

from kurslex.model.calculator import Calculator
from kurslex.model.site import WORKSHEET
from kurslex.ui.overview_messages import overview_message

MESSAGES: Mapping[str, tuple[str, ...]] = {
    **{overview_message(WORKSHEET, part): () for part in ("", "title", "description")},
    "exercise-title": ("name",),
    "exercise-lead": (),
    "exercise-check": (),
    "exercise-hint": (),
    "exercise-give-up": (),
    "exercise-next": (),
    "exercise-solution": (),
    "exercise-hints": (),
    "exercise-calculator": (),
    "exercise-link": (),
    "exercise-copy-embed": (),
    "exercise-index": (),
    "exercise-solved": (),
    "exercise-practise": (),
    "worksheet-choose": (),
    "worksheet-seeds": (),
    "worksheet-seeds-hint": ("most",),
    "worksheet-series": (),
    "worksheet-series-hint": (),
    "worksheet-make": (),
    "worksheet-print-sheets": (),
    "worksheet-print-key": (),
    "worksheet-none": (),
    "worksheet-too-many": ("most",),
    "worksheet-no-seeds": ("most",),
    "worksheet-made": ("sheets",),
    "worksheet-scripts": (),
}


def exercise_page_messages(
    calculators: Iterable[Calculator],
) -> dict[str, tuple[str, ...]]:
    """Return these messages with their variables, where a calculator has any exercise."""
    return dict(MESSAGES) if any(each.exercises for each in calculators) else {}
