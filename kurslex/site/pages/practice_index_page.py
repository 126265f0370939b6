"""Everything that can be practised in a language -> its page."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.site import (
    PRACTICE,
    STAGE,
    THEME,
    WORKSHEET,
    page_location,
    practice_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.exercise_links import ExerciseGroup, exercise_groups
from kurslex.site.parts.overview_layout import overview
from kurslex.site.parts.practice_links import set_message
from kurslex.site.templating import View, render


class SetLink(Struct, frozen=True, kw_only=True):
    """A theme or a stage: its title's message, the end of its address, its concepts and pieces."""

    message: str
    place: str
    location: str
    count: int
    pieces: int


class SetGroup(Struct, frozen=True, kw_only=True):
    """What can be practised of one sort."""

    id: str
    message: str
    sets: Sequence[SetLink]


class PracticeIndexView(View, frozen=True, kw_only=True):
    """What the page of all practice is given.

    `worksheet` is the location of the page that makes worksheets.
    """

    template: ClassVar[str] = "practice-index.html"
    shared: OverviewView
    groups: Sequence[SetGroup]
    exercises: Sequence[ExerciseGroup]
    worksheet: str


def render_practice_index(context: SiteContext, tag: str) -> str:
    """Return the page that leads to all practice, the stages of the path first."""
    glossary = context.glossary
    groups = [
        _group(context, tag, STAGE, [stage.id for stage in glossary.path], "overview-path"),
        _group(context, tag, THEME, glossary.themes, "themes-heading"),
    ]
    return render(
        PracticeIndexView(
            shared=overview(context, tag, PRACTICE),
            groups=[each for each in groups if each.sets],
            exercises=exercise_groups(context, tag, glossary.calculators),
            worksheet=page_location(tag, WORKSHEET),
        )
    )


def _group(
    context: SiteContext, tag: str, kind: str, names: Sequence[str], message: str
) -> SetGroup:
    sets = [
        SetLink(
            message=set_message(kind, name),
            place=f"{kind}/{name}",
            location=practice_location(tag, kind, name),
            count=sum(map(len, pieces)),
            pieces=len(pieces),
        )
        for name in names
        if (pieces := context.practice.get((tag, kind, name)))
    ]
    return SetGroup(id=f"{kind}s", message=message, sets=sets)
