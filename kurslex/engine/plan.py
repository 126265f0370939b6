"""What a site consists of: the tasks that make its files, in stages that build on one another."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from kurslex.analysis.moved_addresses import moved_files
from kurslex.engine.download_tasks import downloads_page, pack_page
from kurslex.engine.free_page_tasks import free_page_tasks
from kurslex.engine.generated_pages import SEVERAL, Make, language_files, language_neutral_files
from kurslex.engine.image_tasks import image_tasks
from kurslex.engine.index_tasks import index_tasks
from kurslex.engine.parts import language_of
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.engine.texts import render_text
from kurslex.model.site import (
    DOWNLOADS,
    PACK,
    home_location,
    page_location,
    picture_location,
    practice_location,
)
from kurslex.site.asset_files import (
    DIGESTS,
    digests,
    make_script,
    package_assets,
    scripted,
)
from kurslex.site.context import SiteContext
from kurslex.site.pages.concept_page import render_concept
from kurslex.site.pages.parallel_page import language_pairs, render_parallels
from kurslex.site.parts.asked_questions import asked_json
from kurslex.site.script_names import practice_names, working_names
from kurslex.site.search.full_text import free_text, page_text, text_document

INDEX = "index.html"
TEXT, SEARCHED = "text", "searched"
"""What a task makes of a text for pages, and of a concept's text for the index of texts."""

ASKED = "asked"
"""What it makes of a concept's questions for the pages of practice."""

NAMED = "named"
"""What a document in a ZIP file names, a line each."""


def asset_tasks(context: SiteContext) -> Iterator[Task]:
    """Yield the tasks for the assets, which pages name with versions: by name of the file."""
    yield Task("assets of the package", _package_assets)
    for name, ids in scripted(context.glossary).items():
        yield Task(name, partial(_calculator_script, name, ids))
    for name, of in working_names(context.glossary).items():
        yield Task(name, partial(_working_script, name, of))
    for name, of in practice_names(context.glossary).items():
        yield Task(name, partial(_practice_script, name, of))


def unversioned_tasks(context: SiteContext, tags: Collection[str]) -> Iterator[Task]:
    """Yield the tasks for all assets whose locations have no version."""
    yield from (*index_tasks(tags), *image_tasks(context))


def text_tasks(
    context: SiteContext, tags: Collection[str]
) -> Iterator[tuple[tuple[str, str], Task]]:
    """Yield the key of each Markdown text with the task that makes its HTML.

    They are those of some languages, and what is read beside them.
    """
    glossary = context.glossary
    for tag in (each for each in glossary.homes if each in tags):
        yield (tag, ""), Task(f"text of {tag}/", partial(_text, tag, ""))
    beside = {tag: [each for each in glossary.beside(tag) if each in tags] for tag in glossary.tags}
    for tag, concept in glossary.pages:
        if tag in tags or any(glossary.page(each, concept) for each in beside[tag]):
            yield (tag, concept), Task(f"text of {tag}/{concept}", partial(_text, tag, concept))
    for tag, name in glossary.free_pages:
        if tag in tags:
            yield (tag, name), Task(f"text of {tag}/{name}", partial(_text, tag, name))


def language_neutral_tasks(context: SiteContext, tags: Collection[str]) -> Iterator[Task]:
    """Yield the tasks for all documents that are no language's own, or of two.

    Where these languages are some only, these are the documents that they have a part in
    (`kurslex.engine.parts.language_of`).
    """
    for name, make in language_neutral_files(context).items():
        if name in SEVERAL or language_of(context.glossary, name) in tags:
            yield Task(name, partial(_framed, make))
    for concept in context.glossary.concepts:
        if any(tag in tags for tag in context.glossary.translations(concept)):
            yield parallel_task(context, concept, tags)


def parallel_task(context: SiteContext, concept: str, tags: Collection[str]) -> Task:
    """Return the task for the documents of a concept in two languages, the first one of some."""
    locales = context.glossary.locales
    firsts = tuple(tag for tag in locales if tag in tags)
    some = f", first {', '.join(firsts)}" if len(firsts) < len(locales) else ""
    return Task(f"{concept} in two languages{some}", partial(_parallels, concept, firsts))


def language_tasks(context: SiteContext, tag: str) -> Iterator[Task]:
    """Yield the tasks for the documents of a language that belong into its ZIP file, by path."""
    for name, make in language_files(context, tag).items():
        yield Task(name, partial(_framed, make))
    yield from _practice_tasks(context, tag)
    yield Task(f"{home_location(tag)}{INDEX}", partial(_home, tag))
    yield from free_page_tasks(context, tag)
    for name, with_sizes in ((DOWNLOADS, downloads_page), (PACK, pack_page)):
        path = f"{page_location(tag, name)}{INDEX}"
        yield Task(path, partial(_with_sizes, with_sizes, path, tag))
    for picture in context.glossary.pictures:
        location = picture_location(tag, picture)
        old = [each for each, new in moved_files(context.glossary, tag).items() if new == location]
        for each in (location, *old):
            yield Task(each, partial(_picture, tag, picture, each))
    for concept in context.glossary.concepts:
        if context.glossary.page(tag, concept):
            yield Task(f"{page_location(tag, concept)}{INDEX}", partial(_concept, tag, concept))


def _practice_tasks(context: SiteContext, tag: str) -> Iterator[Task]:
    for (locale, kind, name), pieces in context.practice.items():
        for piece in range(1, len(pieces) + 1) if locale == tag else ():
            path = f"{practice_location(tag, kind, name, piece)}{INDEX}"
            yield Task(path, partial(_practice, tag, kind, name, piece))


def digests_task() -> Task:
    """Return the task for the list of the assets' digests."""
    return Task(DIGESTS, _digests)


def _package_assets(snapshot: Snapshot) -> dict[str, str | bytes]:
    glossary = snapshot.context.glossary
    return package_assets(glossary.look, glossary.locales)


def _calculator_script(name: str, ids: tuple[str, ...], snapshot: Snapshot) -> dict[str, str]:
    return {name: make_script(snapshot.context.glossary, name, ids)}


def _working_script(name: str, of: tuple[str, str], snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.working_files import working_file

    return {name: working_file(snapshot.context.glossary, *of)}


def _practice_script(name: str, of: tuple[str, str], snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.exercise_scripts import practice_file

    return {name: practice_file(snapshot.context.glossary, *of)}


def _text(tag: str, concept: str, snapshot: Snapshot) -> dict[str, str]:
    text = render_text(snapshot.context, tag, concept)
    glossary = snapshot.context.glossary
    if not concept:
        return {TEXT: text}
    free = glossary.free_pages.get((tag, concept))
    if free:
        return {TEXT: text, SEARCHED: text_document(free_text(glossary, free, text))}
    searched = page_text(glossary, tag, concept, text)
    return {
        TEXT: text,
        SEARCHED: text_document(searched),
        ASKED: asked_json(text, glossary.pages[tag, concept].outline.questions),
    }


def _framed(make: Make, snapshot: Snapshot) -> Mapping[str, str | bytes]:
    return make(snapshot.context)


def _parallels(concept: str, firsts: tuple[str, ...], snapshot: Snapshot) -> dict[str, str]:
    pairs = language_pairs(snapshot.context.glossary, concept, firsts)
    bodies = {tag: snapshot.texts[tag, concept] for pair in pairs for tag in pair}
    documents = render_parallels(snapshot.context, concept, bodies, firsts)
    return {location + INDEX: document for location, document in documents}


def _home(tag: str, snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.pages.home_page import render_home

    home = snapshot.context.glossary.homes[tag]
    document = render_home(snapshot.context, home, snapshot.texts[tag, ""], snapshot.asked)
    return {home_location(tag) + INDEX: document}


def _with_sizes(
    make: Callable[[Snapshot, str], str], path: str, tag: str, snapshot: Snapshot
) -> dict[str, str]:
    return {path: make(snapshot, tag)}


def _concept(tag: str, concept: str, snapshot: Snapshot) -> dict[str, str]:
    page = snapshot.context.glossary.pages[tag, concept]
    document = render_concept(snapshot.context, page, snapshot.texts[tag, concept])
    return {page_location(tag, concept) + INDEX: document}


def _picture(tag: str, picture: str, location: str, snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.parts.picture_html import picture_svg

    return {location: picture_svg(snapshot.context, tag, picture)}


def _practice(tag: str, kind: str, name: str, piece: int, snapshot: Snapshot) -> dict[str, str]:
    from kurslex.site.pages.practice_page import render_practice

    document = render_practice(snapshot.context, snapshot.asked, (tag, kind, name), piece)
    return {practice_location(tag, kind, name, piece) + INDEX: document}


def _digests(snapshot: Snapshot) -> dict[str, str]:
    return {DIGESTS: digests(snapshot.assets)}
