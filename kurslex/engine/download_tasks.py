"""The files that a site offers for download, and the page that names them with their sizes."""

from collections.abc import Collection, Mapping
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.language.dates import written_date
from kurslex.outputs.downloads import Download, downloads
from kurslex.site.context import SiteContext
from kurslex.site.pages.downloads_page import DownloadFile, DownloadFormat, render_downloads
from kurslex.ui.downloads_messages import format_message


def download_tasks(context: SiteContext, tags: Collection[str]) -> list[Task]:
    """Return the tasks for the files that the pages of some languages name.

    What belongs to all languages is among them: each of these pages says how large it is.
    """
    found = {each.name: each for tag in tags for each in downloads(context.finished, tag)}
    return [Task(name, partial(_files, each)) for name, each in found.items()]


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
    return download.make(snapshot.context)
