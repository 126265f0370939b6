"""A glossary -> every file of its site, in a folder."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from kurslex.engine.download_tasks import download_tasks, require_typst
from kurslex.engine.facts import Facts
from kurslex.engine.form_tasks import FORM, form_tasks
from kurslex.engine.index_tasks import WORDS, counting_tasks, word_tasks
from kurslex.engine.packed_files import packed_files, packing_tasks, require_packing
from kurslex.engine.parts import language_of
from kurslex.engine.plan import (
    ASKED,
    SEARCHED,
    TEXT,
    asset_tasks,
    digests_task,
    language_neutral_tasks,
    language_tasks,
    text_tasks,
    unversioned_tasks,
)
from kurslex.engine.records import Records
from kurslex.engine.snapshot import Snapshot, first_snapshot
from kurslex.engine.stages import (
    full_text_files,
    paths_left_out,
    with_documents,
    zip_documents,
    zip_pages,
)
from kurslex.engine.store import DamagedError
from kurslex.engine.stored_contents import Content, stored
from kurslex.engine.tasks import Files, Task, carry_out, joined
from kurslex.engine.text_indexes import Indexed, indexing
from kurslex.engine.tree import Place, Tree, Written
from kurslex.engine.update import updating
from kurslex.engine.zip_tasks import archive_task, from_disk_tasks, packed_asset_tasks
from kurslex.model.glossary import Glossary
from kurslex.model.site import ASSET_FOLDER, FULL_TEXT, Site
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_history import History
from kurslex.site.asset_files import DIGESTS, asset_locations
from kurslex.site.context import SiteContext, make_context
from kurslex.site.parts.form_text import form_from_text
from kurslex.site.search.full_text import ENTRY, merged_entries
from kurslex.utils.lazy_mapping import Key, LazyMapping
from kurslex.utils.phases import SILENT, Phase, Progress


def write_site(
    glossary: Glossary,
    site: Site,
    folder: Path,
    records: Records,
    *,
    tags: Collection[str] | None = None,
    before: Mapping[str, Written] | None = None,
    twin: Place | None = None,
    memory: Memory | None = None,
    progress: Progress = SILENT,
    changed: int = 0,
    history: History | None = None,
) -> Tree:
    """Give a folder the files of the whole site, and no others; return what was written.

    With `tags`, it is the part of some locales (`kurslex.engine.parts`). `changed` is when the
    content was last changed, in seconds since 1970 (UTC), `history` when each page was; `before` is
    what was last written into the folder, `twin` the site that it replaces, `memory` what is known
    of texts. The records are taken as they are; a store that is damaged is emptied, and all is made
    again. Raises `FullTextError` if texts cannot be indexed, `UsageError` if nothing packs files,
    or makes the PDF files that the project wants.
    """
    require_packing(glossary)
    require_typst(glossary)
    asked = tuple(tag for tag in glossary.locales if tags is None or tag in tags)
    context = make_context(glossary, site, {}, memory, changed=changed, history=history)
    place = Place(folder, before or {})
    try:
        return _Build(context, records, asked, progress).write(place, twin)
    except DamagedError:
        records.forget()
        return _Build(context, records, asked, progress).write(place, twin)


class _Build:
    """The stages, one after another; `files` are the digests of the site's files by path."""

    def __init__(
        self, context: SiteContext, records: Records, tags: tuple[str, ...], progress: Progress
    ) -> None:
        self._tags = tags
        self._facts = Facts(first_snapshot(context))
        self._records = records
        self._progress = progress
        self.files: Files = {}

    def _make(self) -> None:
        self._stage("Assets", self._make_assets)
        self._stage("Texts", self._make_texts)
        if not self._records.last:  # to make all of them takes most memory
            self._stage("Downloads", self._make_downloads)
        with indexing(self._tags, self._facts, self._records) as indexed:
            if self._records.last:
                self._stage("Downloads", self._make_downloads)
            self._stage("Documents", self._make_documents)
            self._stage("ZIP pages", self._make_zip_pages)
            self._stage("Large files", partial(self._make_large_files, indexed))
        if self._context.glossary.packed_files:
            self._stage("Packed files", self._make_packed_files)
        if len(self._tags) < len(self._context.glossary.locales):
            self._records.take_along(self._facts)

    def write(self, place: Place, twin: Place | None) -> Tree:
        """Bring every file up to date, and give a folder all of them."""
        with updating(place, twin) as update:
            self._make()
            with self._progress.phase("Files", "written") as phase:
                return update(self.files, self._records.store.content, phase)

    def _stage(self, name: str, make: Callable[[Phase], None]) -> None:
        with self._progress.phase(name, "made") as phase:
            make(phase)

    @property
    def _context(self) -> SiteContext:
        return self._snapshot.context

    def _done(self, tasks: Iterable[Task], phase: Phase) -> dict[str, Files]:
        return carry_out(tasks, self._facts, self._records, phase)

    def _publish(self, files: Iterable[Files]) -> None:
        for each in files:
            self.files |= {
                path: digest
                for path, digest in each.items()
                if path == DIGESTS or language_of(self._context.glossary, path) in self._tags
            }

    @property
    def _snapshot(self) -> Snapshot:
        return self._facts.snapshot

    @_snapshot.setter
    def _snapshot(self, later: Snapshot) -> None:
        self._facts = self._facts.later(later)

    def _stored(self, digests: Mapping[Key, str]) -> LazyMapping[Key, str]:
        return stored(self._records.store, digests, bytes.decode)

    def _kept(
        self, digests: Mapping[Key, str], read: Callable[[bytes], Content]
    ) -> LazyMapping[Key, Content]:
        return stored(self._records.store, digests, read)

    def _make_assets(self, phase: Phase) -> None:
        names = joined(self._done(asset_tasks(self._context), phase))
        self._make_once(phase)
        others = joined(self._done(unversioned_tasks(self._context, self._tags), phase))
        paths = {**{ASSET_FOLDER + name: digest for name, digest in names.items()}, **others}
        store = self._records.store
        assets = {path: store.content(digest) for path, digest in paths.items()}
        locations = asset_locations({name: assets[ASSET_FOLDER + name] for name in names})
        context = replace(self._context, assets=locations)
        self._snapshot = replace(self._snapshot, context=context, assets=assets)
        self.files |= paths
        self._publish(self._done([digests_task()], phase).values())

    def _make_once(self, phase: Phase) -> None:
        """Make what tasks of several stages take over: no file of the site."""
        counting = dict(counting_tasks(self._context, self._tags))
        counted = self._done(counting.values(), phase)
        counts = self._stored({key: counted[task.name][WORDS] for key, task in counting.items()})
        self._snapshot = replace(self._snapshot, word_counts=counts)
        words = dict(word_tasks(self._tags))
        forms = dict(form_tasks(self._context, self._tags))
        made = self._done([*words.values(), *forms.values()], phase)
        read = self._stored({tag: made[task.name][WORDS] for tag, task in words.items()})
        shown = {key: made[task.name][FORM] for key, task in forms.items()}
        context = replace(self._context, forms=self._kept(shown, form_from_text))
        self._snapshot = replace(self._snapshot, context=context, index_words=read)

    def _make_texts(self, phase: Phase) -> None:
        tasks = dict(text_tasks(self._context, self._tags))
        made = self._done(tasks.values(), phase)
        texts = {key: made[task.name] for key, task in tasks.items()}
        html, searched, asked = (
            self._stored({key: files[name] for key, files in texts.items() if name in files})
            for name in (TEXT, SEARCHED, ASKED)
        )
        self._snapshot = replace(self._snapshot, texts=html, searched=searched, asked=asked)

    def _make_downloads(self, phase: Phase) -> None:
        """Make what readers can take along; a page says how large each file is."""
        made = self._done(download_tasks(self._context, self._tags), phase)
        self._publish(made.values())
        read, digests = self._records.store.content, joined(made)
        sizes = LazyMapping(digests, lambda path: len(read(digests[path])), digests.__getitem__)
        self._snapshot = replace(self._snapshot, downloads=sizes)

    def _make_documents(self, phase: Phase) -> None:
        context = self._context
        tasks = {
            tag: list(language_tasks(context, tag))
            for tag in context.glossary.homes
            if tag in self._tags
        }
        own = (task for each in tasks.values() for task in each)
        made = self._done([*language_neutral_tasks(context, self._tags), *own], phase)
        self._publish(made.values())
        left_out = paths_left_out(context.glossary)
        documents = {
            tag: zip_documents((made[task.name] for task in each), left_out)
            for tag, each in tasks.items()
        }
        stored = {tag: self._stored(each) for tag, each in documents.items()}
        self._snapshot = with_documents(self._snapshot, stored)

    def _make_zip_pages(self, phase: Phase) -> None:
        """Pack documents and assets as they are in ZIP files, if the site has such files."""
        if not self._context.has_archives:
            return
        tasks = list(from_disk_tasks(self._snapshot))
        assets = packed_asset_tasks(self._snapshot)
        made = self._done([*(task for *_, task in tasks), *assets.values()], phase)
        pages, named = zip_pages(tasks, lambda task: made[task.name])
        self._snapshot = replace(
            self._snapshot,
            from_disk={tag: self._kept(each, bytes) for tag, each in pages.items()},
            named={tag: self._stored(each) for tag, each in named.items()},
            packed_assets=self._kept(
                {path: made[task.name][path] for path, task in assets.items()}, bytes
            ),
        )

    def _make_large_files(self, indexed: Indexed, phase: Phase) -> None:
        tags = self._snapshot.documents if self._context.has_archives else ()
        self._publish(self._done(map(archive_task, tags), phase).values())
        indexes = indexed(self._facts, phase)
        self.files |= full_text_files([*indexes.values()], self._merged_entries)

    def _make_packed_files(self, phase: Phase) -> None:
        made = self._done(packing_tasks(self.files, self._records.store), phase)
        self.files |= packed_files(self.files, made)

    def _merged_entries(self, digests: Iterable[str]) -> str:
        entry = merged_entries(map(self._records.store.content, digests))
        return self._records.keep(FULL_TEXT + ENTRY, entry)
