"""The indexes of texts: made by another program, while the stages of a build go on."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from kurslex.engine.facts import Facts
from kurslex.engine.records import Records
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Batch, Files, Stage, Task
from kurslex.model.site import FULL_TEXT, page_location
from kurslex.site.context import SiteContext
from kurslex.site.search.full_text import full_text, full_texts
from kurslex.utils.lazy_mapping import LazyMapping
from kurslex.utils.phases import Phase


@dataclass(frozen=True, slots=True)
class TextIndex:
    """The index of some texts: its name, and what reads their documents, by location."""

    name: str
    documents: Callable[[Snapshot], Mapping[str, str]]

    def task(self) -> Task:
        """Return the task that makes the index at once."""
        return Task(self.name, lambda snapshot: full_text(self.documents(snapshot)))


Indexed = Callable[[Facts, Phase], dict[str, Files]]
"""Waits for the indexes, is given later facts, and returns the files of each by its name."""


@contextmanager
def indexing(tags: Collection[str], facts: Facts, records: Records) -> Iterator[Indexed]:
    """Make the index of each language's texts meanwhile, if it has to be made."""
    stage = Stage(text_indexes(facts.snapshot.context, tags), facts, records)
    batch = Batch(facts.snapshot, records)
    views = [batch.view() for _ in stage.stale]
    read = (each.documents(view) for each, (view, _) in zip(stage.stale, views, strict=True))
    with full_texts(read) as finish:

        def files(later: Facts, phase: Phase) -> dict[str, Files]:
            phase.expect(len(stage.names), taken_over=len(stage.kept))
            for each, (_, reads), made in zip(stage.stale, views, finish(), strict=True):
                batch.add(each.name, made, reads)
                phase.advance()
            stage.note([[batch.stored()]], later)
            return stage.files()

        yield files


def text_indexes(context: SiteContext, tags: Collection[str]) -> Iterator[TextIndex]:
    """Yield what is indexed of each language's texts, if it has any."""
    for tag in tags:
        pages = (page for (locale, _), page in context.glossary.pages.items() if locale == tag)
        if not all(page.is_draft for page in pages):
            yield TextIndex(f"{FULL_TEXT}{tag}", partial(_searched, tag))


def _searched(tag: str, snapshot: Snapshot) -> Mapping[str, str]:
    glossary, texts = snapshot.context.finished, snapshot.searched
    keys = {
        page_location(tag, each): (tag, each)
        for each in (*glossary.concepts, *(each.id for each in glossary.free))
        if glossary.page(tag, each) or (tag, each) in glossary.free_pages
    }
    # Each is read when it is its turn: all of a language would fill the memory.
    return LazyMapping(keys, lambda each: texts[keys[each]], str, keeps=False)
