"""One language's page of a concept -> a whole HTML document."""

from typing import Any

from kurslex.language.collation import Collation
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import page_location, parallel_location, permalink_location
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.pages.learning_path_page import place_on_path
from kurslex.site.parts.contribute_links import contribute
from kurslex.site.parts.definition_list import entries, entry, kept_definitions
from kurslex.site.parts.relation_list import related, search_location
from kurslex.site.parts.table_of_contents import contents
from kurslex.site.templating import render, safe
from kurslex.ui.interface_messages import theme_message


def render_concept(context: SiteContext, page: LocalizedConcept, body: str) -> str:
    """Return the document of a concept page; `body` is the HTML of its Markdown text."""
    glossary = context.glossary
    concept = glossary.concepts[page.id]
    beside = glossary.beside(page.locale)
    here = page_location(page.locale, page.id)
    # Search engines are not led to what is not finished, nor from there.
    alternates = {} if page.is_draft else context.alternates(page.id)
    relations = related(context, page.locale, page.id)
    backlinks = _backlinks(context, page)
    path = place_on_path(context, page)
    steps = [each for _, each in path["neighbours"]] if path else []
    return render(
        "concept.html",
        **context.localized_values(page.locale, here),
        page=page,
        body=safe(body),
        contents=contents(body),
        alternates=alternates,
        switch=context.switch(context.editions(page.id)),
        translations=[
            {
                "locale": tag,
                "name": glossary.locales[tag].name,
                "term": other.preferred.text,
                "location": page_location(tag, page.id),
                "parallel": parallel_location(page.locale, page.id, tag) if tag in beside else "",
            }
            for tag, other in glossary.translations(page.id).items()
            if tag != page.locale
        ],
        relations=relations,
        search_for_term=search_location(page),
        backlinks=backlinks,
        definitions=kept_definitions(
            context,
            page,
            linked=[
                *(each for row in relations for each in row["entries"]),
                *steps,
                *backlinks["entries"],
            ],
        ),
        script=script_name(concept.calculators) if concept.calculators else None,
        permalink=permalink_location(page.id),
        contribute=contribute(context, page),
        theme_message=theme_message(concept.theme),
        theme_location=context.theme_location(page.locale, concept.theme),
        index=_index(context, page),
        path=path,
        **_notice(context, page),
    )


def _notice(context: SiteContext, page: LocalizedConcept) -> dict[str, Any]:
    """Return what to say of the page's state, as a message, and which these are."""
    glossary, key = context.glossary, (page.locale, page.id)
    changed = [change.source for change in context.freshness.changes.get(key, ())]
    tags = changed or context.freshness.never_compared.get(key, ())
    message = "outdated-notice" if changed else "never-compared-notice" if tags else ""
    others = [
        {**entry(glossary.pages[tag, page.id]), "locale": glossary.locales[tag]} for tag in tags
    ]
    return {"notice": message, "others": others}


def _index(context: SiteContext, page: LocalizedConcept) -> list[dict[str, Any]]:
    """Return all themes, the page's own first and with the concepts around it.

    `all` is the number of the theme's concepts where some are not among the entries, else 0.
    """
    tag, current = page.locale, context.glossary.concepts[page.id].theme
    around = context.nearby[tag, page.id]
    return [
        {
            "message": theme_message(theme),
            "location": context.theme_location(tag, theme),
            "entries": entries(context, tag, around.theme) if theme == current else [],
            "all": around.all_in_theme if theme == current else 0,
        }
        for theme in sorted(context.glossary.themes, key=lambda theme: theme != current)
        if (tag, theme) in context.in_theme
    ]


def _backlinks(context: SiteContext, page: LocalizedConcept) -> dict[str, Any]:
    """Return the concepts whose pages link to a page in their text, as its language sorts them.

    Where there are too many, those nearest in the order of the concepts are shown, and the search
    for the term leads to the others.
    """
    around = context.nearby[page.locale, page.id]
    shown = entries(context, page.locale, around.linking)
    collation = Collation(context.glossary.locales[page.locale].alphabet)
    return {
        "entries": sorted(shown, key=lambda each: collation.key(each["term"])),
        "all": around.all_linking,
    }
