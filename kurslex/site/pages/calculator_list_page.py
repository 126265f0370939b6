"""All calculators of a glossary -> the page that lists them."""

from typing import Any

from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.local_currency import in_currency
from kurslex.model.site import CALCULATORS, embed_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import render_overview
from kurslex.ui.interface_messages import theme_message


def render_calculator_list(context: SiteContext, tag: str) -> str:
    """Return the list of the calculators in one language, by the themes of their pages."""
    glossary = context.glossary
    shown = [each for each in glossary.concepts.values() if each.calculators]
    return render_overview(
        context,
        tag,
        CALCULATORS,
        groups=_groups(context, tag),
        definitions=entries(context, tag, (each.id for each in shown)),
    )


def _groups(context: SiteContext, tag: str) -> list[dict[str, Any]]:
    """Return the calculators by the theme of the first concept that shows them, in order.

    Those that no page shows come last, without a theme.
    """
    glossary = context.glossary
    pages: dict[str, list[dict[str, str]]] = {}
    themes: dict[str, str] = {}
    for concept in glossary.concepts.values():
        page = glossary.page(tag, concept.id)
        for calculator in concept.calculators if page else ():
            location = f"{page_location(tag, concept.id)}#{calculator}"
            entry = {"term": page.preferred.text if page else "", "location": location}
            pages.setdefault(calculator, []).append(entry)
            themes.setdefault(calculator, concept.theme)
    groups = []
    for theme in (*glossary.themes, ""):
        found = [each for each in glossary.calculators if themes.get(each, "") == theme]
        if found:
            groups.append(
                {
                    "message": theme_message(theme) if theme else "",
                    "location": context.theme_location(tag, theme) if theme else "",
                    "calculators": [
                        {**_entry(context, tag, each), "pages": pages.get(each, [])}
                        for each in found
                    ],
                }
            )
    return groups


def _entry(context: SiteContext, tag: str, name: str) -> dict[str, Any]:
    """Return what is printed of a calculator: its words, and the first result of its example."""
    locale = context.glossary.locales[tag]
    calculator = in_currency(context.glossary.calculators[name], locale.currency)
    marked = words(context.glossary, tag)
    first = calculator.outputs[0]
    return {
        "id": name,
        "title": marked(calculator.message_id("title")),
        "summary": marked(calculator.message_id("summary")),
        "label": marked(calculator.message_id(first.name)),
        "result": format_number(
            context.results[name].defaults.outputs[first.name],
            decimals=first.decimals,
            symbols=locale.numbers,
            unit=first.unit,
        ),
        "embed": embed_location(tag, name),
    }
