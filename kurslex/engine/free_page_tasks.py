"""What makes the pages that are no concepts: one in each language, and one without a language."""

from collections.abc import Callable, Iterator
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.model.site import page_location, permalink_location
from kurslex.site.context import SiteContext
from kurslex.site.pages.free_page import render_free_page
from kurslex.site.pages.language_choice_page import render_free_choice

_INDEX = "index.html"


def free_page_tasks(context: SiteContext, tag: str) -> Iterator[Task]:
    """Yield the tasks for the documents of a language, by path."""
    for locale, name in context.glossary.free_pages:
        if locale == tag:
            yield Task(page_location(tag, name) + _INDEX, partial(_document, tag, name))


def free_choices(context: SiteContext) -> dict[str, Callable[[SiteContext], str]]:
    """Return what makes the documents at the addresses without a language, by path."""
    names = dict.fromkeys(name for _, name in context.glossary.free_pages)
    return {permalink_location(name) + _INDEX: partial(_choice, name) for name in names}


def _document(tag: str, name: str, snapshot: Snapshot) -> dict[str, str]:
    page = snapshot.context.glossary.free_pages[tag, name]
    document = render_free_page(snapshot.context, page, snapshot.texts[tag, name])
    return {page_location(tag, name) + _INDEX: document}


def _choice(name: str, context: SiteContext) -> str:
    return render_free_choice(context, name)
