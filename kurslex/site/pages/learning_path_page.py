"""The learning path -> its page, and the steps before and after one of its concepts."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import PATH, STAGE, page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.overview_layout import overview
from kurslex.site.parts.practice_links import set_location
from kurslex.site.templating import View, render
from kurslex.ui.overview_messages import stage_message


class StageView(Struct, frozen=True, kw_only=True):
    """A stage of the path, as far as a language has it.

    `start` is the number of its first step, from 1; `ids` are those of the concepts in `steps`.
    `practice` is where it is practised, or empty.
    """

    message: str
    location: str
    start: int
    ids: Sequence[str]
    steps: Sequence[ConceptEntry]
    practice: str


class LearningPathView(Struct, frozen=True, kw_only=True):
    """The path as stations: the stages of which a language has a concept, and all steps.

    `steps` has a line with id and term for each, for the script that says where to read on.
    """

    location: str
    stages: Sequence[StageView]
    steps: str

    @property
    def first(self) -> ConceptEntry:
        """The first step; only a path with stages has one."""
        return self.stages[0].steps[0]


class PathPageView(View, frozen=True, kw_only=True):
    """What the page of the path is given."""

    template: ClassVar[str] = "path.html"
    shared: OverviewView
    path: LearningPathView


class PlaceOnPath(Struct, frozen=True, kw_only=True):
    """A page's step of how many, from 1, and its neighbours with their `rel` and their steps."""

    step: int
    steps: int
    location: str
    neighbours: Sequence[tuple[str, int, ConceptEntry]]


def render_path(context: SiteContext, tag: str) -> str:
    """Return the page of the path: its stages, each with the concepts that a language has."""
    return render(
        PathPageView(shared=overview(context, tag, PATH), path=learning_path(context, tag))
    )


def learning_path(context: SiteContext, tag: str) -> LearningPathView:
    """Return the path in one language."""
    glossary, path = context.glossary, page_location(tag, PATH)
    stages: list[StageView] = []
    steps: list[str] = []
    for stage in glossary.path:
        pages = [page for concept in stage.concepts if (page := glossary.page(tag, concept))]
        if pages:
            message = stage_message(stage.id)
            stages.append(
                StageView(
                    message=message,
                    location=f"{path}#{message}",
                    start=len(steps) + 1,
                    ids=[page.id for page in pages],
                    steps=list(map(entry, pages)),
                    practice=set_location(context, (tag, STAGE, stage.id)),
                )
            )
            steps += [f"{page.id} {page.preferred.label}" for page in pages]
    return LearningPathView(location=path, stages=stages, steps="\n".join(steps))


def place_on_path(context: SiteContext, page: LocalizedConcept) -> PlaceOnPath | None:
    """Return a page's step, how many there are, and its neighbours' too; None off the path."""
    steps = context.steps[page.locale]
    if page.id not in steps:
        return None
    order = list(steps)
    at = steps[page.id]
    before, after = order[at - 1 : at] if at else [], order[at + 1 : at + 2]
    neighbours = {"prev": (at, before), "next": (at + 2, after)}
    return PlaceOnPath(
        step=at + 1,
        steps=len(order),
        location=page_location(page.locale, PATH),
        neighbours=[
            (rel, step, entry(found))
            for rel, (step, concepts) in neighbours.items()
            for concept in concepts
            if (found := context.glossary.page(page.locale, concept))
        ],
    )
