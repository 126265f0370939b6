"""The page for teachers -> a page in each language, with examples that work where they are."""

from collections.abc import Mapping, Sequence
from typing import ClassVar
from urllib.parse import urlencode

from msgspec import Struct

from kurslex.analysis.citation import apa, citation
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import (
    PACK,
    TEACHING,
    WORKSHEET,
    annotation_location,
    exercise_location,
    page_location,
    teaching_location,
)
from kurslex.site.annotation_script import annotated_languages, annotation_script, integrity
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.exercise_body import exercise_body
from kurslex.site.parts.frame_codes import (
    FrameCode,
    calculator_codes,
    card_code,
)
from kurslex.site.parts.overview_layout import overview
from kurslex.site.policy import FRAMING, Policy
from kurslex.site.templating import View, render
from kurslex.ui.teachers_messages import PARTS, program_name, step_message, teachers_message

_SEEDS = (1, 2, 3)


class TeachersPart(Struct, frozen=True, kw_only=True):
    """A part of the page: `title` and `text` are messages, `steps` a name and a message each."""

    name: str
    title: str
    text: str
    steps: Sequence[tuple[str, str]]


class TeachersView(View, frozen=True, kw_only=True):
    """What the page for teachers is given: locations and texts, empty where there is no example.

    `values` is a link with the numbers of an exercise, `seeds` are its pages by seed, `worksheet`
    is where sheets are made. `frames` are shown and offered as codes. `terms` is the address of the
    script that marks terms, `pinned` what pins it, `pack` where concepts are chosen, `reference`
    how a page is cited, and `teaching` what teaching needs of that page.
    """

    template: ClassVar[str] = "teachers.html"
    policy: ClassVar[Policy] = FRAMING
    shared: OverviewView
    parts: Sequence[TeachersPart]
    values: str
    seeds: Mapping[int, str]
    worksheet: str
    frames: Sequence[FrameCode]
    terms: str
    pinned: str
    pack: str
    reference: str
    teaching: str


def render_teachers(context: SiteContext, tag: str) -> str:
    """Return the page for teachers in one language."""
    calculator = _example(context, tag)
    exercise = _exercise(calculator)
    concept = context.page_of(calculator.id, tag) if calculator else None
    page = context.glossary.page(tag, concept) if concept else _first_page(context, tag)
    has_script = tag in annotated_languages(context)
    has_sheets = WORKSHEET in context.language_neutral_pages
    return render(
        TeachersView(
            shared=overview(context, tag, TEACHING),
            parts=[
                TeachersPart(
                    name=part,
                    title=teachers_message(part, "title"),
                    text=teachers_message(part, "text"),
                    steps=[(program_name(each), step_message(part, each)) for each in steps],
                )
                for part, steps in PARTS.items()
            ],
            values=_with_values(context, tag, concept, calculator, exercise),
            seeds=_seeds(tag, calculator, exercise),
            worksheet=page_location(tag, WORKSHEET) if has_sheets else "",
            frames=_frames(context, tag, page, calculator),
            terms=context.site.absolute(annotation_location(tag)) if has_script else "",
            pinned=integrity(annotation_script(context, tag)) if has_script else "",
            pack=page_location(tag, PACK),
            reference=_reference(context, page),
            teaching=teaching_location(tag, page.id) if page else "",
        )
    )


def _example(context: SiteContext, tag: str) -> Calculator | None:
    """Return the first calculator that stands alone on a page of the language and has exercises."""
    glossary = context.glossary
    for calculator in glossary.calculators.values():
        concept = context.page_of(calculator.id, tag)
        if concept and len(glossary.concepts[concept].calculators) == 1 and _exercise(calculator):
            return calculator
    return None


def _exercise(calculator: Calculator | None) -> Exercise | None:
    """Return the first exercise whose numbers are all that the calculator takes."""
    if calculator is None:
        return None
    outputs = {each.name for each in calculator.outputs}
    return next((each for each in calculator.newest_exercises() if each.asks in outputs), None)


def _first_page(context: SiteContext, tag: str) -> LocalizedConcept | None:
    glossary = context.glossary
    return next(filter(None, (glossary.page(tag, each) for each in glossary.concepts)), None)


def _with_values(
    context: SiteContext,
    tag: str,
    concept: str | None,
    calculator: Calculator | None,
    exercise: Exercise | None,
) -> str:
    if not (concept and calculator and exercise):
        return ""
    given = exercise_body(context, tag, calculator.id, exercise, framed=False).exercise.given
    return f"{page_location(tag, concept)}?{urlencode(given, safe=',')}"


def _seeds(tag: str, calculator: Calculator | None, exercise: Exercise | None) -> dict[int, str]:
    if not (calculator and exercise):
        return {}
    place = exercise_location(tag, calculator.id, exercise.name)
    return {seed: f"{place}?seed={seed}&version={exercise.version}" for seed in _SEEDS}


def _frames(
    context: SiteContext,
    tag: str,
    page: LocalizedConcept | None,
    calculator: Calculator | None,
) -> list[FrameCode]:
    """Return the code of a compact calculator, and that of a card."""
    found = []
    if calculator:
        form = context.forms[tag, calculator.id]
        found += [*calculator_codes(context, tag, calculator.id, form)][1:]
    return [*found, *([card_code(context, page)] if page else [])]


def _reference(context: SiteContext, page: LocalizedConcept | None) -> str:
    if page is None:
        return ""
    glossary = context.glossary
    messages = glossary.messages[page.locale]
    changed = context.changed_of(page)
    cited = citation(page, messages, context.site, changed=changed, issue=glossary.version)
    return apa(cited, messages)
