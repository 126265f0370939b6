"""An exercise of a calculator -> its page in each language, and its document for iframes."""

from collections.abc import Mapping
from typing import ClassVar

from kurslex.model.exercise import Exercise
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.site import (
    CALCULATORS,
    WORKSHEET,
    exercise_embed_location,
    exercise_location,
    page_location,
    relative,
    teaching_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.exercise_body import ExerciseBodyView, exercise_body
from kurslex.site.parts.exercise_links import ExerciseLink, exercise_links
from kurslex.site.parts.localized_words import words
from kurslex.site.policy import framed
from kurslex.site.script_names import EXERCISE_SCRIPT, practice_name
from kurslex.site.templating import View, render

_EMBED_ASSETS = ("embed.css", "exercise.css", "embed.js", "icon.svg", EXERCISE_SCRIPT)


class ExercisePageView(View, frozen=True, kw_only=True):
    """What the page of an exercise is given; `calculators` and `worksheet` are locations.

    `script` is the file name of the script with the exercises of its calculator. `teaching` is what
    teaching needs of the page that shows the calculator, this exercise among it; empty without one.
    """

    template: ClassVar[str] = "exercise.html"
    shared: OverviewView
    body: ExerciseBodyView
    script: str
    others: tuple[ExerciseLink, ...]
    calculators: str
    worksheet: str
    teaching: str


class ExerciseEmbedView(View, frozen=True, kw_only=True):
    """What the document of an exercise for iframes is given; `assets` are addresses by name.

    `script` is the address of the script with the exercises of its calculator.
    """

    template: ClassVar[str] = "exercise-embed.html"
    shared: ExerciseBodyView
    locale: Locale
    assets: Mapping[str, str]
    script: str
    canonical: str
    here: str


def exercise_alternates(
    context: SiteContext, identifier: str, exercise: Exercise
) -> dict[str, str]:
    """Return the pages of an exercise by locale tag where they are wholly in their language."""
    glossary = context.glossary
    message = glossary.calculators[identifier].exercise_id(exercise)
    return {
        tag: exercise_location(tag, identifier, exercise.name)
        for tag in glossary.homes
        if glossary.messages[tag].language_of(message) == tag
    }


def render_exercise(context: SiteContext, tag: str, identifier: str, name: str) -> str:
    """Return the page of an exercise; raises as `exercise_body` does."""
    glossary = context.glossary
    exercise = _exercise(glossary, identifier, name)
    body = exercise_body(context, tag, identifier, exercise, framed=False)
    text, marked = glossary.messages[tag].format, words(glossary, tag)
    here = exercise_location(tag, identifier, exercise.name)
    links = exercise_links(context, tag, identifier)
    concept = context.page_of(identifier, tag)
    return render(
        ExercisePageView(
            shared=OverviewView(
                shared=context.document(
                    tag,
                    here,
                    alternates=exercise_alternates(context, identifier, exercise),
                    versions={
                        each: exercise_location(each, identifier, exercise.name)
                        for each in glossary.homes
                    },
                ),
                title=text("exercise-title", name=body.name),
                description=body.exercise.prompt,
                heading=marked("exercise-title", name=body.exercise.label),
                lead=marked("exercise-lead"),
            ),
            body=body,
            script=practice_name(identifier, tag),
            others=tuple(each for each in links if each.location != here),
            calculators=page_location(tag, CALCULATORS),
            worksheet=page_location(tag, WORKSHEET),
            teaching=teaching_location(tag, concept) if concept else "",
        )
    )


def render_exercise_embed(context: SiteContext, tag: str, identifier: str, name: str) -> str:
    """Return the document of an exercise for iframes; raises as `exercise_body` does."""
    exercise = _exercise(context.glossary, identifier, name)
    here = exercise_embed_location(tag, identifier, name)
    return render(
        ExerciseEmbedView(
            shared=exercise_body(context, tag, identifier, exercise, framed=True),
            locale=context.glossary.locales[tag],
            assets={each: relative(here, context.assets[each]) for each in _EMBED_ASSETS},
            script=relative(here, context.assets[practice_name(identifier, tag)]),
            canonical=context.site.absolute(exercise_location(tag, identifier, exercise.name)),
            here=here,
        ),
        policy=framed(context.site.address),
    )


def _exercise(glossary: Glossary, calculator: str, name: str) -> Exercise:
    found = glossary.calculators[calculator].exercise(name)
    if found is None:
        raise KeyError(name)
    return found
