"""All calculators of a glossary -> the page that lists them."""

from markupsafe import Markup

from kurslex.model.calculator import Calculator
from kurslex.model.site import CALCULATORS, embed_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.overview_layout import render_overview


def render_calculator_list(context: SiteContext, tag: str) -> str:
    """Return the list of the calculators in one language, with the pages that they are on."""
    glossary = context.glossary
    pages: dict[str, list[dict[str, str]]] = {}
    for concept in glossary.concepts.values():
        page = glossary.page(tag, concept.id)
        for calculator in concept.calculators if page else ():
            location = f"{page_location(tag, concept.id)}#{calculator}"
            entry = {"term": page.preferred.text if page else "", "location": location}
            pages.setdefault(calculator, []).append(entry)

    marked = words(glossary, tag)

    def worded(calculator: Calculator, name: str) -> Markup:
        return marked(calculator.message_id(name))

    return render_overview(
        context,
        tag,
        CALCULATORS,
        calculators=[
            {
                "id": each.id,
                "title": worded(each, "title"),
                "summary": worded(each, "summary"),
                "pages": pages.get(each.id, []),
                "embed": embed_location(tag, each.id),
            }
            for each in glossary.calculators.values()
        ],
        definitions=entries(
            context, tag, (each.id for each in glossary.concepts.values() if each.calculators)
        ),
    )
