"""An exercise as its page and its document for iframes have it: with the numbers of one seed.

A script gives it the numbers of another seed; without scripts it can be read, and its solution.
"""

from collections.abc import Callable
from typing import ClassVar

from markupsafe import escape

from kurslex.calculators.exercises.draw_question import first_question
from kurslex.calculators.exercises.view import ExerciseView, ExerciseWords
from kurslex.calculators.present.local_currency import in_currency
from kurslex.model.exercise import Exercise
from kurslex.model.site import (
    embed_location,
    exercise_embed_location,
    exercise_location,
    page_location,
    relative,
)
from kurslex.site.context import SiteContext
from kurslex.site.parts.exercise_links import remembered
from kurslex.site.parts.localized_words import Words, words_within
from kurslex.site.parts.pasted_code import FRAME_CODE
from kurslex.site.templating import View

SOLVED_SCRIPT = "solved.js"


class ExerciseBodyView(View, frozen=True, kw_only=True):
    """What `exercise-body.html` is given.

    `lender` is the tag of the language that lends its words, if any. `page` is where the exercise
    has its page, `embed` its document for iframes, and `calculator` the calculator, whose fields
    have `prefix` in addresses. `solved` is the address of the script that remembers, as
    `remembered`, that it was solved; frames have none. `frame_code` is what a teacher pastes.
    """

    template: ClassVar[str] = "exercise-body.html"
    exercise: ExerciseView
    lender: str
    page: str
    embed: str
    calculator: str
    prefix: str
    solved: str
    remembered: str
    framed: bool
    frame_code: str
    t: Callable[..., str]
    w: Words

    @property
    def name(self) -> str:
        """What the exercise is called."""
        return f"{self.exercise.title}: {self.exercise.label}"


def exercise_body(
    context: SiteContext, tag: str, identifier: str, exercise: Exercise, *, framed: bool
) -> ExerciseBodyView:
    """Return an exercise in a language, in an iframe where it is `framed`.

    Raises `MessageError` where a word is missing, `NotDrawnError` where there are no numbers.
    """
    glossary = context.glossary
    locale, messages = glossary.locales[tag], glossary.messages[tag]
    calculator = in_currency(glossary.calculators[identifier], locale.currency)
    words = ExerciseWords(calculator, locale.numbers, messages)
    # Its numbers are the same in every currency, and so are worked out once for all languages.
    view = words.view(first_question(glossary.calculators[identifier], exercise))
    page = exercise_location(tag, identifier, exercise.name)
    embed = exercise_embed_location(tag, identifier, exercise.name)
    here = embed if framed else page
    language = messages.language_of(calculator.exercise_id(exercise))
    shown = context.page_of(identifier, tag)
    beside = glossary.concepts[shown].calculators if shown else ()
    at = f"{page_location(tag, shown)}#{identifier}" if shown else embed_location(tag, identifier)
    return ExerciseBodyView(
        exercise=view,
        lender=language if language != tag else "",
        page=relative(here, page),
        embed=relative(here, embed),
        calculator=relative(here, at),
        prefix=f"{identifier}." if len(beside) > 1 else "",
        solved="" if framed else relative(here, context.assets[SOLVED_SCRIPT]),
        remembered=remembered(context, tag, identifier, exercise.name),
        framed=framed,
        frame_code=FRAME_CODE.format(title=escape(view.title)),
        t=messages.format,
        w=words_within(messages, language),
    )
