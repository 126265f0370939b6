"""Every file of a site that no Markdown page becomes, and what makes it.

What makes a file is imported when it is made: after a change, most files are taken over.
"""

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
    teaching_location,
)
from kurslex.site.annotation_script import annotated_languages, annotation_script
from kurslex.site.context import SiteContext
from kurslex.site.pages.card_page import render_card, untranslated
from kurslex.site.pages.service_worker import WORKER, service_worker
from kurslex.site.pages.status_page import (
    render_status,
    render_status_piece,
    status_pieces,
)
from kurslex.site.parts.exercise_links import exercises_of

Render = Callable[[SiteContext], str]
Make = Callable[[SiteContext], Mapping[str, str | bytes]]
"""What makes files of a site, by their paths: one, or a few that belong together."""

SEVERAL = ("moved", "withdrawn")
"""The names of what makes files at addresses of several languages."""

# The pages of `kurslex.engine.overview_pages`.
_OVERVIEWS = frozenset(
    (AZ, PATH, PRACTICE, CALCULATORS, TERMS, FRIENDS, ACCESSIBILITY, SEARCH, WORKSHEET, TEACHING)
)
_IN_PIECES = (AZ, TERMS, THEME)


def language_neutral_files(context: SiteContext) -> dict[str, Make]:
    """Return what makes each file that is no language's own, by a name: mostly the file's path."""
    makers: dict[str, Make] = {
        "moved": _moved,
        "withdrawn": _withdrawn,
    }
    pages: dict[str, Render] = {
        _index(""): partial(_choice, ""),
        WORKER: service_worker,
        not_found_location(): partial(_not_found, ""),
        "sitemap.xml": _sitemap,
    }
    pages |= host_files()
    for tag in context.glossary.homes:
        pages[not_found_location(tag)] = partial(_not_found, tag)
    for concept in context.glossary.concepts:
        if context.glossary.translations(concept):
            pages[_index(permalink_location(concept))] = partial(_choice, concept)
    for name in (*context.language_neutral_pages, SEARCH):
        pages[_index(permalink_location(name))] = partial(_overview_choice, name)
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
    for name in filter(_OVERVIEWS.__contains__, (*context.language_neutral_pages, SEARCH)):
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
    names = _IN_PIECES if context.is_long else (THEME,)
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


def _moved(context: SiteContext) -> dict[str, str]:
    from kurslex.site.pages.moved_page import moved_pages

    return _at(moved_pages(context))


def _withdrawn(context: SiteContext) -> dict[str, str]:
    from kurslex.site.pages.withdrawn_page import withdrawn_pages

    return _at(withdrawn_pages(context))


def _sitemap(context: SiteContext) -> str:
    from kurslex.outputs.sitemap import render_sitemap

    return render_sitemap(context)


def _choice(concept: str, context: SiteContext) -> str:
    from kurslex.site.pages.language_choice_page import render_choice

    return render_choice(context, context.glossary.concepts[concept] if concept else None)


def _overview_choice(name: str, context: SiteContext) -> str:
    from kurslex.site.pages.language_choice_page import render_overview_choice

    return render_overview_choice(context, name)


def _not_found(tag: str, context: SiteContext) -> str:
    from kurslex.site.pages.not_found_page import render_not_found

    return render_not_found(context, tag)


def _annotation(tag: str, context: SiteContext) -> str:
    return annotation_script(context, tag)


def _overview(name: str, tag: str, context: SiteContext) -> str:
    from kurslex.engine.overview_pages import PAGES

    return PAGES[name](context, tag)


def _pieces(name: str, tag: str, context: SiteContext) -> dict[str, str]:
    from kurslex.engine.overview_pages import PIECES

    return _at(PIECES[name](context, tag))


def _card(tag: str, concept: str, context: SiteContext) -> str:
    return render_card(context, tag, concept)


def _embed(tag: str, name: str, context: SiteContext) -> str:
    from kurslex.engine.calculator_frames import render_frame

    return render_frame(context, tag, name)


def _exercise(tag: str, calculator: str, name: str, context: SiteContext) -> str:
    from kurslex.site.pages.exercise_page import render_exercise

    return render_exercise(context, tag, calculator, name)


def _exercise_embed(tag: str, calculator: str, name: str, context: SiteContext) -> str:
    from kurslex.site.pages.exercise_page import render_exercise_embed

    return render_exercise_embed(context, tag, calculator, name)


def _teaching(tag: str, concept: str, context: SiteContext) -> str:
    from kurslex.site.pages.teaching_page import render_teaching

    return render_teaching(context, tag, concept)


def _concept_embed(tag: str, concept: str, context: SiteContext) -> str:
    from kurslex.site.pages.concept_embed_page import render_concept_embed

    return render_concept_embed(context, tag, concept)


def _code(tag: str, concept: str, context: SiteContext) -> str:
    from kurslex.site.pages.teaching_page import teaching_code

    return teaching_code(context, tag, concept)


def _index(location: str) -> str:
    return f"{location}index.html"
