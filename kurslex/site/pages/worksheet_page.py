"""The page on which teachers make worksheets: the exercises to choose from, in each language."""

import json
from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.bounds.calculations import LAST_SEED
from kurslex.model.site import WORKSHEET, exercise_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import overview
from kurslex.site.script_names import practice_name
from kurslex.site.templating import View, render

MOST_SHEETS, MOST_EXERCISES = 200, 6
"""So many are made at a time, and have room on a sheet, as in `kurslex.outputs.worksheet`."""

_WORDS = (
    *("title", "name", "date", "number", "answer", "working", "key", "key-note", "practice"),
    *("licence", "none", "made"),
)


class SheetExercise(Struct, frozen=True, kw_only=True):
    """An exercise to choose: its address in scripts, what it asks for, where it is practised."""

    id: str
    version: int
    label: str
    address: str


class SheetCalculator(Struct, frozen=True, kw_only=True):
    """A calculator with its exercises; `script` is the file name of their script."""

    id: str
    title: str
    script: str
    exercises: Sequence[SheetExercise]


class WorksheetView(View, frozen=True, kw_only=True):
    """What the page is given; `said` are the words of sheets, as JSON."""

    template: ClassVar[str] = "worksheet.html"
    shared: OverviewView
    calculators: Sequence[SheetCalculator]
    most: int
    most_exercises: int
    last_seed: int
    said: str


def render_worksheet(context: SiteContext, tag: str) -> str:
    """Return the page in one language."""
    glossary = context.glossary
    text, marked = glossary.messages[tag].format, words(glossary, tag)
    said = {each: text(f"worksheet-{each}") for each in _WORDS if each != "made"}
    more = {
        "made": text("worksheet-made", sheets="{sheets}"),
        "too-many": text("worksheet-too-many", most=str(MOST_EXERCISES)),
        "no-seeds": text("worksheet-no-seeds", most=str(MOST_SHEETS)),
        "no-series": text("exercises-no-series"),
        "exercise": text("exercises-number", seed="{seed}"),
        "of-series": text("exercises-series", series="{series}"),
    }
    return render(
        WorksheetView(
            shared=overview(context, tag, WORKSHEET),
            calculators=[
                SheetCalculator(
                    id=calculator.id,
                    title=str(marked(calculator.message_id("title"))),
                    script=practice_name(calculator.id, tag),
                    exercises=[
                        SheetExercise(
                            id=f"{calculator.id}/{each.name}",
                            version=each.version,
                            label=text(calculator.message_id(each.asks)),
                            address=context.site.absolute(
                                exercise_location(tag, calculator.id, each.name)
                            ),
                        )
                        for each in calculator.newest_exercises()
                    ],
                )
                for calculator in glossary.calculators.values()
                if calculator.exercises
            ],
            most=MOST_SHEETS,
            most_exercises=MOST_EXERCISES,
            last_seed=LAST_SEED,
            said=json.dumps(said | more, ensure_ascii=False),
        )
    )
