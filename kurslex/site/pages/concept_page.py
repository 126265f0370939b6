"""One language's page of a concept -> a whole HTML document."""

from urllib.parse import urlencode

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_times import content_date
from kurslex.model.prose import KEY_POINTS
from kurslex.model.site import (
    SEARCH,
    THEME,
    page_location,
    parallel_location,
    picture_of_page_location,
    teaching_location,
)
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.pages.concept_view import (
    STAGE,
    Backlinks,
    ConceptView,
    Equivalent,
    ParallelLink,
    PlacedPart,
    TagLink,
)
from kurslex.site.pages.learning_path_page import place_on_path
from kurslex.site.parts.content_style import needs_style
from kurslex.site.parts.contribute_links import contribute
from kurslex.site.parts.definition_list import TermLink, entries, kept_definitions, term_link
from kurslex.site.parts.html_sections import Part, in_reading_order, split_sections
from kurslex.site.parts.opening_picture import opening_picture
from kurslex.site.parts.page_links import definition_html
from kurslex.site.parts.practice_links import set_location
from kurslex.site.parts.relation_list import related, search_location
from kurslex.site.parts.shown_languages import has_many_languages
from kurslex.site.parts.table_of_contents import contents
from kurslex.site.schema_org import page_data
from kurslex.site.templating import render, safe
from kurslex.site.term_orders import term_key
from kurslex.ui.concept_messages import status_message, tag_message
from kurslex.ui.grammar_messages import grammar_words
from kurslex.ui.interface_messages import theme_message

_AVOID = "avoid"
_MOST_OTHERS = 3  # pages that a notice names, where there are many languages


def render_concept(context: SiteContext, page: LocalizedConcept, body: str) -> str:
    """Return the document of a concept page; `body` is the HTML of its Markdown text."""
    return render(_concept_view(context, page, body))


def _concept_view(context: SiteContext, page: LocalizedConcept, body: str) -> ConceptView:
    glossary = context.glossary
    concept = glossary.concepts[page.id]
    relations = related(context, page.locale, page.id)
    backlinks = _backlinks(context, page)
    path = place_on_path(context, page)
    picture, text = opening_picture(body)
    sections = split_sections(text)
    parts = in_reading_order(sections)
    notice, others = _notice(context, page)
    most = _MOST_OTHERS if has_many_languages(glossary) else len(others)
    return ConceptView(
        shared=context.document(
            page.locale,
            page_location(page.locale, page.id),
            # Search engines are not led to what is not finished, nor from there.
            alternates={} if page.is_draft else context.alternates(page.id),
            versions=context.language_versions(page.id),
            picture=picture_of_page_location(page.locale, page.id),
        ),
        page=page,
        data=page_data(glossary, context.site, page, content_date(context.changed_of(page))),
        voices=glossary.locales[page.locale].voices,
        grammar=[*grammar_words(page.preferred, glossary.locales[page.locale].inflection)],
        definition=definition_html(context, page, page_location(page.locale, page.id)),
        picture=safe(picture),
        parts=_placed(parts),
        contents=contents("\n".join(part.html for part in parts)),
        translations=_equivalents(glossary, page),
        parallels=_parallels(glossary, page),
        relations=relations,
        search_for_term=search_location(page),
        backlinks=backlinks,
        definitions=kept_definitions(
            context,
            page,
            linked=[
                *(each.entry for row in relations for each in row.entries),
                *(each for _, _, each in (path.neighbours if path else ())),
                *backlinks.entries,
            ],
        ),
        script=script_name(concept.calculators) if concept.calculators else None,
        has_formulas=page.outline.has_formulas,
        has_pictures=page.outline.has_pictures,
        has_further=needs_style(sections),
        teaching=teaching_location(page.locale, page.id),
        contribute=contribute(context, page),
        theme_message=theme_message(concept.theme),
        theme_location=context.theme_location(page.locale, concept.theme),
        practice=set_location(context, (page.locale, THEME, concept.theme)),
        path=path,
        stages=_stages(context, page),
        notice=notice,
        others=others[:most],
        further=len(others[most:]),
        state=status_message(concept.status) if concept.status else "",
        tags=[_tag_link(context, page.locale, each) for each in concept.tags],
    )


def _equivalents(glossary: Glossary, page: LocalizedConcept) -> list[Equivalent]:
    """Return the preferred terms of the concept in other languages."""
    return [
        Equivalent(
            locale=tag,
            term=other.preferred.label,
            voices=glossary.locales[tag].voices,
            location=page_location(tag, page.id),
        )
        for tag, other in glossary.translations(page.id).items()
        if tag != page.locale
    ]


def _parallels(glossary: Glossary, page: LocalizedConcept) -> list[ParallelLink]:
    """Return the pages on which the concept is read in two languages, the page's own first."""
    beside = glossary.beside(page.locale)
    return [
        ParallelLink(
            locale=glossary.locales[tag],
            location=parallel_location(page.locale, page.id, tag),
        )
        for tag in glossary.translations(page.id)
        if tag in beside
    ]


def _tag_link(context: SiteContext, tag: str, name: str) -> TagLink:
    """Return what leads to all texts with the words of a tag, which are part of them for search."""
    message = tag_message(name)
    query = urlencode({"q": context.glossary.messages[tag].format(message)})
    return TagLink(message=message, location=f"{page_location(tag, SEARCH)}?{query}")


def _notice(context: SiteContext, page: LocalizedConcept) -> tuple[str, list[TermLink]]:
    """Return what to say of the page's state, as a message, and the pages that it names."""
    glossary, key = context.glossary, (page.locale, page.id)
    changed = [change.source for change in context.freshness.changes.get(key, ())]
    tags = [*(changed or context.freshness.never_compared.get(key, ()))]
    if has_many_languages(glossary):
        beside = glossary.beside(page.locale)
        tags.sort(key=lambda tag: tag not in beside)
    message = "outdated-notice" if changed else "never-compared-notice" if tags else ""
    return message, [term_link(context, glossary.pages[tag, page.id]) for tag in tags]


def _placed(parts: list[Part]) -> list[PlacedPart]:
    """Return the parts of the text, and between them the places of what no author's text has.

    Terms to avoid come before the text.
    """
    placed = [PlacedPart(role=part.role, html=safe(part.html)) for part in parts]
    roles = [part.role for part in parts]
    placed.insert(roles[:1] == [KEY_POINTS], PlacedPart(role=_AVOID))
    return placed


def _stages(context: SiteContext, page: LocalizedConcept) -> list[int]:
    """Return how far each stage of the path is walked with this page, from 0 to `STAGE`."""
    steps = context.steps[page.locale]
    at = steps.get(page.id, -1)
    found = []
    for stage in context.glossary.path:
        places = [steps[each] for each in stage.concepts if each in steps]
        if places:
            done = sum(place <= at for place in places)
            found.append(STAGE * done // len(places))
    return found


def _backlinks(context: SiteContext, page: LocalizedConcept) -> Backlinks:
    """Return the concepts whose pages link to a page in their text, as its language sorts them.

    Where there are too many, those nearest in the order of the concepts are shown, and the search
    for the term leads to the others.
    """
    around = context.nearby[page.locale, page.id]
    shown = entries(context, page.locale, around.linking)
    pages, order = context.glossary.pages, context.orders[page.locale]
    shown.sort(key=lambda each: term_key(order, pages[page.locale, each.id].preferred))
    return Backlinks(entries=shown, all=around.all_linking)
