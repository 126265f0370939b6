"""The files for download while somebody writes the site: made when one is first asked for."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from kurslex.engine.snapshot import first_snapshot
from kurslex.engine.tasks import Task
from kurslex.model.site import API, DOWNLOADS, FEED, permalink_location
from kurslex.outputs.downloads import download_locations
from kurslex.outputs.markdown.llms import LLMS_FILE
from kurslex.outputs.markdown.pages import MARKDOWN_NAME
from kurslex.site.context import SiteContext
from kurslex.utils.lazy_mapping import LazyMapping


class LiveDownloads:
    """The files of some tasks by path; all of them are made at once, for few people ask for any."""

    def __init__(self, context: SiteContext, tasks: Sequence[Task]) -> None:
        self._context, self._tasks = context, tasks

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """All files by path."""
        snapshot = first_snapshot(self._context)
        made = (task.make(snapshot) for task in self._tasks)
        return {
            path: content.encode() if isinstance(content, str) else content
            for files in made
            for path, content in files.items()
        }

    def content(self, path: str) -> bytes | None:
        """Return a file; None where none is for download, which the path may tell by itself."""
        root, _, rest = path.partition("/")
        folder = permalink_location(DOWNLOADS)
        wanted = root == API or path.startswith(folder) or rest.startswith(folder)
        for_programs = path == LLMS_FILE or path.endswith((MARKDOWN_NAME, FEED))
        is_ours = for_programs or (wanted and not path.endswith(".html"))
        return self.files.get(path) if is_ours else None

    def sizes(self) -> Mapping[str, int]:
        """Return the size of each file that a page names, found out when a page asks for it."""
        named = download_locations(self._context.finished)
        return LazyMapping(named, lambda path: len(self.files[path]), str)
