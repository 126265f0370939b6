"""Every file of a site that no Markdown page becomes, and what makes it."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from kurslex.engine.free_page_tasks import free_choices
from kurslex.engine.host_files import host_files
from kurslex.engine.sharing_files import sharing_files
from kurslex.model.site import (
    ACCESSIBILITY,
    AZ,
    CALCULATORS,
    FRIENDS,
    PATH,
    PRACTICE,
    SEARCH,
    STATUS,
    TEACHING,
    TERMS,
    THEME,
    WORKSHEET,
    annotation_location,
    code_location,
    concept_embed_location,
    embed_location,
    exercise_embed_location,
    exercise_location,
    not_found_location,
    page_location,
    permalink_location,
    relative,
    teaching_location,
)
from kurslex.outputs.sitemap import render_sitemap
from kurslex.site.annotation_script import annotated_languages, annotation_script
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.pages.accessibility_page import render_accessibility
from kurslex.site.pages.az_page import az_pieces, render_az
from kurslex.site.pages.calculator_list_page import render_calculator_list
from kurslex.site.pages.card_page import render_card, untranslated
from kurslex.site.pages.concept_embed_page import render_concept_embed
from kurslex.site.pages.exercise_page import (
    exercises_of,
    render_exercise,
    render_exercise_embed,
)
from kurslex.site.pages.false_friends_page import render_false_friends
from kurslex.site.pages.language_choice_page import render_choice, render_overview_choice
from kurslex.site.pages.learning_path_page import render_path
from kurslex.site.pages.moved_page import moved_pages
from kurslex.site.pages.not_found_page import render_not_found
from kurslex.site.pages.practice_index_page import render_practice_index
from kurslex.site.pages.search_page import render_search
from kurslex.site.pages.service_worker import WORKER, service_worker
from kurslex.site.pages.status_page import (
    render_status,
    render_status_piece,
    status_pieces,
)
from kurslex.site.pages.teachers_page import render_teachers
from kurslex.site.pages.teaching_page import render_teaching, teaching_code
from kurslex.site.pages.term_table_page import render_term_table, term_pieces
from kurslex.site.pages.theme_page import theme_pieces
from kurslex.site.pages.withdrawn_page import withdrawn_pages
from kurslex.site.pages.worksheet_page import render_worksheet
from kurslex.site.parts.calculator_html import EMBED_ASSETS, WORKING, render_embed
from kurslex.site.parts.exercise_links import first_exercise
from kurslex.site.parts.page_calculators import concept_links
from kurslex.site.working_files import working_name

Render = Callable[[SiteContext], str]
Make = Callable[[SiteContext], Mapping[str, str | bytes]]
"""What makes files of a site, by their paths: one, or a few that belong together."""

SEVERAL = ("moved", "withdrawn")
"""The names of what makes files at addresses of several languages."""

_PAGES: dict[str, Callable[[SiteContext, str], str]] = {
    AZ: render_az,
    PATH: render_path,
    PRACTICE: render_practice_index,
    CALCULATORS: render_calculator_list,
    TERMS: render_term_table,
    FRIENDS: render_false_friends,
    ACCESSIBILITY: render_accessibility,
    SEARCH: render_search,
    WORKSHEET: render_worksheet,
    TEACHING: render_teachers,
}
_PIECES: dict[str, Callable[[SiteContext, str], Iterable[tuple[str, str]]]] = {
    AZ: az_pieces,
    TERMS: term_pieces,
    THEME: theme_pieces,
}


def language_neutral_files(context: SiteContext) -> dict[str, Make]:
    """Return what makes each file that is no language's own, by a name: mostly the file's path."""
    makers: dict[str, Make] = {
        "moved": lambda context: _at(moved_pages(context)),
        "withdrawn": lambda context: _at(withdrawn_pages(context)),
    }
    pages: dict[str, Render] = {
        _index(""): lambda context: render_choice(context, None),
        WORKER: service_worker,
        not_found_location(): render_not_found,
        "sitemap.xml": render_sitemap,
    }
    pages |= host_files()
    for tag in context.glossary.homes:
        pages[not_found_location(tag)] = partial(_not_found, tag)
    for concept in context.glossary.concepts:
        if context.glossary.translations(concept):
            pages[_index(permalink_location(concept))] = partial(_choice, concept)
    for name in (*context.language_neutral_pages, SEARCH):
        pages[_index(permalink_location(name))] = partial(render_overview_choice, name=name)
    pages |= free_choices(context)
    pages |= _taken_along(context)
    for tag in annotated_languages(context):
        pages[annotation_location(tag)] = partial(_annotation, tag)
    makers |= sharing_files(context)
    for calculator, exercise in exercises_of(context.glossary):
        for tag in context.glossary.homes:  # a ZIP file has the pages, and no need of frames
            place = (tag, calculator.id, exercise.name)
            pages[_index(exercise_embed_location(*place))] = partial(_exercise_embed, *place)
    return {**makers, **_each(pages)}


def _taken_along(context: SiteContext) -> dict[str, Render]:
    """Return what teaching needs of concepts: no ZIP file has it, for it is about addresses."""
    pages: dict[str, Render] = {}
    for concept in context.glossary.concepts:
        tags = tuple(context.glossary.translations(concept))
        for tag in tags:
            place = (tag, concept)
            pages[_index(teaching_location(*place))] = partial(_teaching, *place)
            pages[_index(concept_embed_location(*place))] = partial(_concept_embed, *place)
        for tag in (*tags, "") if tags and context.site.is_published else ():
            pages[code_location(tag, concept)] = partial(_code, tag, concept)
    return pages


def language_files(context: SiteContext, tag: str) -> dict[str, Make]:
    """Return what makes each file of a language that no Markdown page becomes, by its path."""
    pages: dict[str, Render] = {}
    for name in filter(_PAGES.get, (*context.language_neutral_pages, SEARCH)):
        pages[_index(page_location(tag, name))] = partial(_overview, name, tag)
    pages[_index(page_location(tag, STATUS))] = partial(render_status, tag=tag)
    for each in status_pieces(context, tag):
        pages[_index(each.location)] = partial(
            render_status_piece, tag=tag, theme=each.group.slug, part=each.part
        )
    for concept in untranslated(context, tag):
        pages[_index(page_location(tag, concept))] = partial(_card, tag, concept)
    for calculator in context.glossary.calculators:
        pages[_index(embed_location(tag, calculator))] = partial(_embed, tag, calculator)
    for one, exercise in exercises_of(context.glossary):
        place = (tag, one.id, exercise.name)
        pages[_index(exercise_location(*place))] = partial(_exercise, *place)
    names = _PIECES if context.is_long else (THEME,)
    return {
        **{f"pieces of {tag}/{name}": partial(_pieces, name, tag) for name in names},
        **_each(pages),
    }


def _each(pages: Mapping[str, Render]) -> dict[str, Make]:
    return {path: partial(_one, path, render) for path, render in pages.items()}


def _one(path: str, render: Render, context: SiteContext) -> dict[str, str]:
    return {path: render(context)}


def _at(documents: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {_index(location): document for location, document in documents}


def _choice(concept: str, context: SiteContext) -> str:
    return render_choice(context, context.glossary.concepts[concept])


def _not_found(tag: str, context: SiteContext) -> str:
    return render_not_found(context, tag)


def _annotation(tag: str, context: SiteContext) -> str:
    return annotation_script(context, tag)


def _overview(name: str, tag: str, context: SiteContext) -> str:
    return _PAGES[name](context, tag)


def _pieces(name: str, tag: str, context: SiteContext) -> dict[str, str]:
    return _at(_PIECES[name](context, tag))


def _card(tag: str, concept: str, context: SiteContext) -> str:
    return render_card(context, tag, concept)


def _embed(tag: str, name: str, context: SiteContext) -> str:
    glossary, here = context.glossary, embed_location(tag, name)
    calculator, page = glossary.calculators[name], context.page_of(name, tag)
    return render_embed(
        calculator,
        glossary.locales[tag],
        glossary.messages[tag],
        page=relative(here, page_location(tag, page)) if page else None,
        assets={
            **{each: relative(here, context.assets[each]) for each in EMBED_ASSETS},
            "calculators.js": relative(here, context.assets[script_name([name])]),
            WORKING: relative(here, context.assets[working_name(name, tag)]),
        },
        canonical=context.site.absolute(here),
        practice=first_exercise(context, tag, name, here),
        here=here,
        concepts=concept_links(context, calculator, tag, here),
        form=context.forms[tag, name],
    )


def _exercise(tag: str, calculator: str, name: str, context: SiteContext) -> str:
    return render_exercise(context, tag, calculator, name)


def _exercise_embed(tag: str, calculator: str, name: str, context: SiteContext) -> str:
    return render_exercise_embed(context, tag, calculator, name)


def _teaching(tag: str, concept: str, context: SiteContext) -> str:
    return render_teaching(context, tag, concept)


def _concept_embed(tag: str, concept: str, context: SiteContext) -> str:
    return render_concept_embed(context, tag, concept)


def _code(tag: str, concept: str, context: SiteContext) -> str:
    return teaching_code(context, tag, concept)


def _index(location: str) -> str:
    return f"{location}index.html"
