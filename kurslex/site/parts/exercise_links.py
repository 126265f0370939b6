"""Where the exercises of calculators are, for pages that lead to them."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.glossary import Glossary
from kurslex.model.site import exercise_location, relative
from kurslex.site.context import SiteContext


class ExerciseLink(Struct, frozen=True, kw_only=True):
    """An exercise: what it asks for, the location of its page, and how a device remembers it."""

    label: str
    location: str
    remembered: str


class ExerciseGroup(Struct, frozen=True, kw_only=True):
    """The exercises of a calculator; `message` is its title."""

    message: str
    links: Sequence[ExerciseLink]


def exercises_of(glossary: Glossary) -> Iterator[tuple[Calculator, Exercise]]:
    """Yield the newest version of each exercise, with its calculator."""
    for calculator in glossary.calculators.values():
        for exercise in calculator.newest_exercises():
            yield calculator, exercise


def exercise_links(context: SiteContext, tag: str, calculator: str) -> tuple[ExerciseLink, ...]:
    """Return the exercises of a calculator, as a page in a language leads to them."""
    known = context.glossary.calculators[calculator]
    text = context.glossary.messages[tag].format
    return tuple(
        ExerciseLink(
            label=text(known.message_id(each.asks)),
            location=exercise_location(tag, calculator, each.name),
            remembered=remembered(context, tag, calculator, each.name),
        )
        for each in known.newest_exercises()
    )


def exercise_groups(
    context: SiteContext, tag: str, calculators: Iterable[str]
) -> list[ExerciseGroup]:
    """Return the exercises of those calculators that have any."""
    known = context.glossary.calculators
    return [
        ExerciseGroup(
            message=known[each].message_id("title"), links=exercise_links(context, tag, each)
        )
        for each in calculators
        if known[each].exercises
    ]


def first_exercise(context: SiteContext, tag: str, calculator: str, here: str) -> str:
    """Return the address of a calculator's first exercise from `here`, or nothing without any."""
    links = exercise_links(context, tag, calculator)
    return relative(here, links[0].location) if links else ""


def remembered(context: SiteContext, tag: str, calculator: str, name: str) -> str:
    """Return by what a device remembers that an exercise was solved.

    As with questions, that is the concept that it is about, and a key among those of the concept.
    """
    concept = context.page_of(calculator, tag) or calculator
    return f"{concept}/exercise-{calculator}-{name}"
