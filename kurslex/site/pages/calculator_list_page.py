"""All calculators of a glossary -> the page that lists them."""

from collections.abc import Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.local_currency import in_currency
from kurslex.model.site import CALCULATORS, embed_location, page_location, teaching_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.parts.exercise_links import ExerciseLink, exercise_links
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import overview
from kurslex.site.parts.small_picture import small_picture
from kurslex.site.templating import View, render
from kurslex.site.trusted import Drawing
from kurslex.ui.interface_messages import theme_message


class ShownOn(Struct, frozen=True, kw_only=True):
    """A page that shows a calculator, and where on it."""

    term: str
    location: str


class CalculatorEntry(Struct, frozen=True, kw_only=True):
    """A calculator with its first result for the defaults, `label` and `result`.

    `embed` is the location of its document for iframes, `teaching` that of what teaching needs of
    the first page that shows it, or empty; `pages` are those that show it, and `picture` is that
    of the example, small, or empty.
    """

    id: str
    title: Markup
    summary: Markup
    label: Markup
    result: str
    embed: str
    teaching: str
    exercises: Sequence[ExerciseLink]
    pages: Sequence[ShownOn]
    picture: Drawing


class CalculatorGroup(Struct, frozen=True, kw_only=True):
    """The calculators of a theme; its message and location are empty for those of no page."""

    message: str
    location: str
    calculators: Sequence[CalculatorEntry]


class CalculatorListView(View, frozen=True, kw_only=True):
    """What the list of the calculators is given."""

    template: ClassVar[str] = "calculators.html"
    shared: OverviewView
    groups: Sequence[CalculatorGroup]
    definitions: Sequence[ConceptEntry]


def render_calculator_list(context: SiteContext, tag: str) -> str:
    """Return the list of the calculators in one language, by the themes of their pages."""
    glossary = context.glossary
    shown = [each for each in glossary.concepts.values() if each.calculators]
    return render(
        CalculatorListView(
            shared=overview(context, tag, CALCULATORS),
            groups=_groups(context, tag),
            definitions=entries(context, tag, (each.id for each in shown)),
        )
    )


def _groups(context: SiteContext, tag: str) -> list[CalculatorGroup]:
    """Return the calculators by the theme of the first concept that shows them, in order.

    Those that no page shows come last, without a theme.
    """
    glossary = context.glossary
    pages: dict[str, list[ShownOn]] = {}
    themes: dict[str, str] = {}
    for concept in glossary.concepts.values():
        page = glossary.page(tag, concept.id)
        for calculator in concept.calculators if page else ():
            location = f"{page_location(tag, concept.id)}#{calculator}"
            shown = ShownOn(term=page.preferred.label if page else "", location=location)
            pages.setdefault(calculator, []).append(shown)
            themes.setdefault(calculator, concept.theme)
    groups = []
    for theme in (*glossary.themes, ""):
        found = [each for each in glossary.calculators if themes.get(each, "") == theme]
        if found:
            groups.append(
                CalculatorGroup(
                    message=theme_message(theme) if theme else "",
                    location=context.theme_location(tag, theme) if theme else "",
                    calculators=[_entry(context, tag, each, pages.get(each, [])) for each in found],
                )
            )
    return groups


def _entry(context: SiteContext, tag: str, name: str, pages: Sequence[ShownOn]) -> CalculatorEntry:
    """Return what is printed of a calculator: its words, and the first result of its example."""
    locale = context.glossary.locales[tag]
    calculator = in_currency(context.glossary.calculators[name], locale.currency)
    marked = words(context.glossary, tag)
    first, concept = calculator.outputs[0], context.page_of(name, tag)
    return CalculatorEntry(
        id=name,
        title=marked(calculator.message_id("title")),
        summary=marked(calculator.message_id("summary")),
        label=marked(calculator.message_id(first.name)),
        result=format_number(
            context.results[name].defaults.outputs[first.name],
            decimals=first.decimals,
            symbols=locale.numbers,
            unit=first.unit,
        ),
        embed=embed_location(tag, name),
        teaching=teaching_location(tag, concept) if concept else "",
        exercises=exercise_links(context, tag, name),
        pages=pages,
        picture=small_picture(
            calculator,
            context.glossary.locales[tag].numbers,
            context.glossary.messages[tag],
            context.results[name].defaults,
        ),
    )
