"""The files that a site offers for download, and the page that names them with their sizes."""

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from importlib.util import find_spec

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.errors import UsageError
from kurslex.language.dates import written_date
from kurslex.model.glossary import Glossary
from kurslex.outputs.downloads import (
    Download,
    downloads,
    edition_of,
    pack_data,
    pack_theme,
    theme_downloads,
    unlisted,
)
from kurslex.outputs.markdown.pages import markdown_file, markdown_page
from kurslex.outputs.typst_pdf import NotSetError, NoTypstError
from kurslex.site.context import SiteContext
from kurslex.site.pages.downloads_page import DownloadFile, DownloadFormat, render_downloads
from kurslex.site.pages.pack_page import render_pack
from kurslex.ui.downloads_messages import format_message

_NO_TYPST = (
    "PDF takes Typst: install it with pip install 'kurslex[pdf]', or take 'pdf' out of 'handouts' "
    "in docs/concepts.yml"
)


def require_typst(glossary: Glossary) -> None:
    """Raise `UsageError` where the project wants PDF files and nothing here makes them."""
    if "pdf" in glossary.handouts and find_spec("typst") is None:
        raise UsageError(_NO_TYPST)


def download_tasks(context: SiteContext, tags: Collection[str]) -> list[Task]:
    """Return the tasks for the files that the pages of some languages name, or programs look for.

    What belongs to all languages is among them: each of these pages says how large it is.
    """
    glossary = context.finished
    found = {
        each.name: each
        for tag in tags
        for each in (*downloads(glossary, tag), *unlisted(glossary, tag))
    }
    for tag in tags:
        for theme in glossary.themes:
            found |= {each.name: each for each in theme_downloads(glossary, tag, theme)}
    files = [Task(name, partial(_files, each)) for name, each in found.items()]
    return [
        *files,
        *(task for tag in tags for task in _pack_tasks(glossary, tag)),
        *(
            Task(markdown_file(*key), partial(_markdown, *key))
            for key in glossary.pages
            if key[0] in tags
        ),
    ]


def _pack_tasks(glossary: Glossary, tag: str) -> Iterator[Task]:
    """Yield the tasks for what the page of course packs makes files of."""
    yield Task(f"pack in {tag}", partial(_pack, tag))
    for theme in glossary.themes:
        if theme_downloads(glossary, tag, theme):
            yield Task(f"pack of {theme} in {tag}", partial(_pack_theme, tag, theme))


def downloads_page(snapshot: Snapshot, tag: str) -> str:
    """Return the page of a language's downloads; the files are made before."""
    formats = [
        DownloadFormat(
            title=format_message(each.form.name, "title"),
            about=format_message(each.form.name, "about"),
            files=[
                DownloadFile(name=name, location=location, size=snapshot.downloads[location])
                for name, location in each.files(tag)
            ],
        )
        for each in downloads(snapshot.context.finished, tag)
    ]
    changed = snapshot.context.changed
    date = written_date(tag, changed) if changed else ""
    return render_downloads(snapshot.context, tag, formats, date)


def _files(download: Download, snapshot: Snapshot) -> Mapping[str, str | bytes]:
    try:
        return download.make(snapshot.context)
    except NoTypstError as error:
        raise UsageError(_NO_TYPST) from error
    except NotSetError as error:
        raise UsageError(f"{download.name}: {error}") from error


def _markdown(tag: str, concept: str, snapshot: Snapshot) -> Mapping[str, str]:
    edition = edition_of(snapshot.context, tag)
    page = edition.glossary.pages[tag, concept]
    text = markdown_page(edition, page, snapshot.related[tag, concept])
    return {markdown_file(tag, concept): text}


def _pack(tag: str, snapshot: Snapshot) -> Mapping[str, bytes]:
    return pack_data(snapshot.context, tag)


def _pack_theme(tag: str, theme: str, snapshot: Snapshot) -> Mapping[str, bytes]:
    return pack_theme(snapshot.context, tag, theme)


def pack_page(snapshot: Snapshot, tag: str) -> str:
    """Return the page of a language's course packs; the files of themes are made before."""
    glossary = snapshot.context.finished
    files = {
        theme: [
            DownloadFile(name=name, location=location, size=snapshot.downloads[location])
            for each in theme_downloads(glossary, tag, theme)
            for name, location in each.files(tag)
        ]
        for theme in glossary.themes
    }
    return render_pack(snapshot.context, tag, files)
