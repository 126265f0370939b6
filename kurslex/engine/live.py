"""The files of a site while somebody writes it, each made when it is first asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from threading import RLock

from kurslex.engine.download_tasks import download_tasks
from kurslex.engine.generated_pages import SEVERAL
from kurslex.engine.index_tasks import index_tasks
from kurslex.engine.live_downloads import LiveDownloads
from kurslex.engine.one_page import with_page
from kurslex.engine.plan import (
    ASKED,
    INDEX,
    SEARCHED,
    TEXT,
    asset_tasks,
    digests_task,
    language_neutral_tasks,
    language_tasks,
    parallel_task,
    text_tasks,
)
from kurslex.engine.snapshot import Snapshot, TextKey, first_snapshot
from kurslex.engine.stages import (
    full_text_files,
    paths_left_out,
    with_documents,
    zip_documents,
    zip_pages,
)
from kurslex.engine.tasks import Task
from kurslex.engine.text_indexes import text_indexes
from kurslex.engine.zip_tasks import archive_task, from_disk_tasks, packed_asset_tasks
from kurslex.model.glossary import Glossary
from kurslex.model.image import FILES_FOLDER
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.site import ASSET_FOLDER, FULL_TEXT, Site, archive_location, concept_named
from kurslex.project.loading.page_history import History
from kurslex.site.asset_files import DIGESTS, asset_locations, scripted
from kurslex.site.context import SiteContext, make_context
from kurslex.site.search.full_text import merged_entries
from kurslex.site.search.index_words import as_text, read_index_words
from kurslex.utils.lazy_mapping import LazyMapping

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class _Tasks:
    """The tasks for texts and documents, which are the same as long as the same pages exist."""

    texts: Mapping[TextKey, Task]
    downloads: tuple[Task, ...]
    language_neutral: Mapping[str, Task]
    languages: Mapping[str, Mapping[str, Task]]


class LiveSite:
    """One state of a glossary as a site; paths are relative to the site's root.

    Any number of threads may ask it. What was made is kept as long as the object, so a state that
    is shown no longer takes all of it along. `assets` are those with versions, by file name.
    """

    def __init__(self, context: SiteContext, assets: Files, tasks: _Tasks) -> None:
        self.context = replace(context, assets=asset_locations(assets))
        self._assets = assets
        self._tasks = tasks
        texts, searched, asked = _texts(self.context, tasks.texts)
        self._downloads = LiveDownloads(self.context, tasks.downloads)
        self._snapshot = Snapshot(
            context=self.context,
            texts=texts,
            searched=searched,
            asked=asked,
            index_words=_index_words(self.context),
            downloads=self._downloads.sizes(),
        )
        self._made: dict[str, Files] = {}  # by the task's name
        self._one_at_a_time = RLock()  # for what takes long, which nobody shall do twice

    def content(self, path: str) -> bytes | None:
        """Return what a build would write at a path, None where it would write nothing.

        Raises `FullTextError` where the index of the texts is asked for and cannot be made.
        """
        name = path.removeprefix(ASSET_FOLDER)
        if path.startswith(ASSET_FOLDER):
            return self._assets[name] if name in self._assets else self._indexes().get(path)
        if path.startswith(FILES_FOLDER):
            return self._images().get(path)
        if path.startswith(FULL_TEXT):
            return self._full_text().get(path)
        download = self._downloads.content(path)
        if download is not None:
            return download
        found = (files[path] for task in self._makers(path) if path in (files := self._do(task)))
        return next(found, None)

    def paths(self) -> list[str]:
        """Return the paths of all files, sorted; many of them are made for it."""
        found = {*self._all_assets(), *self._full_text(), *self._downloads.files, DIGESTS}
        for task in self._tasks.language_neutral.values():
            found |= self._do(task).keys()
        for tag, documents in self._tasks.languages.items():
            for name, task in documents.items():
                found |= {name} if name.endswith(INDEX) else self._do(task).keys()
            found |= {archive_location(tag)} if self.context.has_archives else set()
        return sorted(found)

    def with_page(self, page: LocalizedConcept | Home) -> "LiveSite":
        """Return the site after a page that it has was written again."""
        context = with_page(self.context, page)
        same_scripts = scripted(context.glossary) == scripted(self.context.glossary)
        # A page that asks its first question may bring a page of practice, and a draft that is
        # finished the first download of its theme.
        same_pages = (
            context.practice.keys() == self.context.practice.keys()
            and context.finished.pages.keys() == self.context.finished.pages.keys()
        )
        return LiveSite(
            context,
            self._assets if same_scripts else _assets(context),
            self._tasks if same_pages else _tasks(context),
        )

    def _makers(self, path: str) -> Iterator[Task]:
        """Yield the tasks of which one makes a path, if any does."""
        tag, _, rest = path.partition("/")
        documents = self._tasks.languages.get(tag, {})
        if path == DIGESTS:
            yield digests_task()
        if documents and self.context.has_archives and path == archive_location(tag):
            yield archive_task(tag)
        for tasks in (documents, self._tasks.language_neutral):
            if path in tasks:
                yield tasks[path]
        yield from (task for name, task in documents.items() if not name.endswith(INDEX))
        concept = concept_named(rest.partition("/")[0])
        if documents and rest.count("/") > 1 and concept in self.context.glossary.concepts:
            yield parallel_task(self.context, concept, self.context.glossary.locales)
        yield from (self._tasks.language_neutral[name] for name in SEVERAL)

    def _do(self, task: Task) -> Files:
        if task.name not in self._made:
            # Two threads may make the same page at once: it comes out the same.
            self._made.setdefault(task.name, self._files(task))
        return self._made[task.name]

    def _files(self, task: Task) -> Files:
        if task.name == DIGESTS:
            return _made(task, replace(self._snapshot, assets=self._all_assets()))
        for tag in self._tasks.languages:
            if task.name == archive_location(tag):
                with self._one_at_a_time:
                    return self._made.get(task.name) or _made(task, self._with_documents(tag))
        return _made(task, self._snapshot)

    def _all_assets(self) -> Files:
        own = {ASSET_FOLDER + name: content for name, content in self._assets.items()}
        return {**own, **self._indexes(), **self._images()}

    def _images(self) -> Files:
        every = self.context.glossary.images.values()
        return {each.location: each.content for each in every if not each.fault}

    def _indexes(self) -> Files:
        """Return what the terms of all languages are looked up in."""
        with self._one_at_a_time:
            made = [self._do(task) for task in index_tasks(self.context.glossary.locales)]
        return {path: files[path] for files in made for path in files}

    def _with_documents(self, tag: str) -> Snapshot:
        """Return the snapshot with what a language's ZIP file is made of."""
        made = map(self._do, self._tasks.languages[tag].values())
        documents = _texts_of(zip_documents(made, paths_left_out(self.context.glossary)))
        snapshot = replace(self._snapshot, assets=self._all_assets())
        snapshot = with_documents(snapshot, {tag: documents})
        pages, named = zip_pages(from_disk_tasks(snapshot), lambda task: _made(task, snapshot))
        packing = packed_asset_tasks(snapshot)
        return replace(
            snapshot,
            from_disk=pages,
            named={tag: _texts_of(each) for tag, each in named.items()},
            packed_assets=LazyMapping(
                packing, lambda path: _made(packing[path], snapshot)[path], str
            ),
        )

    def _full_text(self) -> Files:
        with self._one_at_a_time:
            indexes = text_indexes(self.context, self.context.glossary.locales)
            made = [self._do(each.task()) for each in indexes]
        return full_text_files(made, merged_entries)


def make_live_site(
    glossary: Glossary, site: Site, changed: int = 0, history: History | None = None
) -> LiveSite:
    """Return the site of a glossary, whose content was last changed at a time in seconds."""
    context = make_context(glossary, site, {}, changed=changed, history=history)
    return LiveSite(context, _assets(context), _tasks(context))


def _tasks(context: SiteContext) -> _Tasks:
    locales = context.glossary.locales
    return _Tasks(
        texts=dict(text_tasks(context, locales)),
        downloads=tuple(download_tasks(context, locales)),
        language_neutral={task.name: task for task in language_neutral_tasks(context, locales)},
        languages={
            tag: {task.name: task for task in language_tasks(context, tag)}
            for tag in context.glossary.homes
        },
    )


def _texts(context: SiteContext, tasks: Mapping[TextKey, Task]) -> Iterator[Mapping[TextKey, str]]:
    """Yield the texts as pages show them, and as they are searched, made when they are asked for.

    They know nothing of the object that holds them: a state that is shown no longer would hold
    itself (a reference cycle), and stay in memory until the garbage collector runs.
    """
    snapshot = first_snapshot(context)
    made = LazyMapping(tasks, lambda key: _made(tasks[key], snapshot), str)
    for name in (TEXT, SEARCHED, ASKED):
        yield LazyMapping(tasks, lambda key, name=name: made[key][name].decode(), str)  # type: ignore[misc]


def _index_words(context: SiteContext) -> Mapping[str, str]:
    finished = context.finished
    return LazyMapping(finished.locales, lambda tag: as_text(read_index_words(finished, tag)), str)


def _assets(context: SiteContext) -> dict[str, bytes]:
    snapshot = first_snapshot(context)
    made = [_made(task, snapshot) for task in asset_tasks(context)]
    return {name: files[name] for files in made for name in files}


def _made(task: Task, snapshot: Snapshot) -> dict[str, bytes]:
    return {
        path: content.encode() if isinstance(content, str) else content
        for path, content in task.make(snapshot).items()
    }


def _texts_of(files: Files) -> dict[str, str]:
    return {path: content.decode() for path, content in files.items()}
