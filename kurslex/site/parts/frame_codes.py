"""What can be shown in pages elsewhere -> the code that is pasted there."""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import (
    concept_embed_location,
    embed_location,
    exercise_embed_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.parts.calculator_views import FormView
from kurslex.site.parts.embed_height import EXERCISE, card_height, compact_height, embed_height
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.pasted_code import pasted_code

COMPACT_VIEW = "?view=compact"
"""What shows a calculator's fields and results, and the rest behind a button (`embed.js`)."""


class FrameCode(Struct, frozen=True, kw_only=True):
    """A code to be pasted; `location` is what it shows, `height` how high its frame is, in pixels.

    `calculator` is the id of the calculator whose values it takes along, if any, and `fields` are
    their names.
    """

    label: Markup
    location: str
    height: int
    code: str
    calculator: str = ""
    fields: Sequence[str] = ()


Forms = Mapping[str, FormView]
"""What the calculators of a page show, by their ids, in the order of the page."""


def page_forms(context: SiteContext, page: LocalizedConcept) -> dict[str, FormView]:
    """Return what the calculators of a page show."""
    shown = dict.fromkeys(each.argument for each in page.outline.calculators)
    return {each: context.forms[page.locale, each] for each in shown}


def frame_codes(context: SiteContext, page: LocalizedConcept, forms: Forms) -> Iterator[FrameCode]:
    """Yield the codes for a concept: its card, its calculators in two sizes, their exercises."""
    yield card_code(context, page)
    for calculator, form in forms.items():
        yield from calculator_codes(context, page.locale, calculator, form)
        yield from exercise_codes(context, page.locale, calculator)


def card_code(context: SiteContext, page: LocalizedConcept) -> FrameCode:
    """Return the code for the card of a concept."""
    others = [
        other.preferred.label
        for tag, other in context.glossary.translations(page.id).items()
        if tag != page.locale
    ]
    location = concept_embed_location(page.locale, page.id)
    height = card_height(page.preferred.label, page.definition, others)
    return FrameCode(
        label=words(context.glossary, page.locale)("teaching-embed-card"),
        location=location,
        height=height,
        code=_code(context, page.preferred.label, location, height),
    )


def calculator_codes(
    context: SiteContext, tag: str, identifier: str, form: FormView
) -> Iterator[FrameCode]:
    """Yield the codes for a calculator as a whole, and compact."""
    glossary = context.glossary
    calculator = glossary.calculators[identifier]
    title, location = form.shared.title, embed_location(tag, identifier)
    sizes = (
        ("teaching-embed-whole", location, embed_height(form)),
        ("teaching-embed-compact", location + COMPACT_VIEW, compact_height(form)),
    )
    fields = (
        "solve",
        *(each.name for each in (*calculator.inputs, *calculator.outputs)),
        *(each.name for each in calculator.rows),
    )
    for message, place, height in sizes:
        yield FrameCode(
            label=words(glossary, tag)(message, title=title),
            location=place,
            height=height,
            code=_code(context, title, place, height),
            calculator=identifier,
            fields=fields,
        )


def exercise_codes(context: SiteContext, tag: str, identifier: str) -> Iterator[FrameCode]:
    """Yield the codes for the exercises of a calculator."""
    glossary = context.glossary
    calculator, say = glossary.calculators[identifier], glossary.messages[tag].format
    title = say(calculator.message_id("title"))
    for exercise in calculator.newest_exercises():
        location = exercise_embed_location(tag, identifier, exercise.name)
        name = f"{title}: {say(calculator.message_id(exercise.asks))}"
        yield FrameCode(
            label=words(glossary, tag)("teaching-embed-exercise", title=name),
            location=location,
            height=EXERCISE,
            code=_code(context, title, location, EXERCISE),
        )


def _code(context: SiteContext, title: str, location: str, height: int) -> str:
    return pasted_code(title, context.site.absolute(location), height)
