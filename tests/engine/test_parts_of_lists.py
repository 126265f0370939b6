"""What is made of all pages of a language is made in parts: another word remakes one of them."""

import pytest

from kurslex.engine.generated_pages import language_files
from kurslex.engine.index_tasks import WORDS, counting_tasks
from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tracing import traced
from kurslex.site.search.index_words import counts_from_text
from kurslex.site.search.vocabulary import read_vocabulary
from tests.site.tiny import tiny_context
from tests.support.large import large_glossary


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    return Snapshot(context=tiny_context(large_glossary(300, ("sv", "fr"))))


def test_each_piece_of_the_page_of_states_reads_the_states_that_it_shows(snapshot):
    states = ("context", "freshness", "states")
    found = []
    for path, make in language_files(snapshot.context, "sv").items():
        if path.startswith("sv/status/") and path != "sv/status/index.html":
            view, reads = traced(snapshot)
            document = make(view.context)[path]
            read = {fact.way[-1] for fact in reads if fact.way[:-1] == states}
            assert all(f"/{concept}/" in document for _, concept in read)
            found += read
    pages = [
        (tag, concept) for concept in snapshot.context.glossary.concepts for tag in ("sv", "fr")
    ]
    assert sorted(found) == sorted(pages)


def test_the_words_of_each_page_are_counted_by_one_task(snapshot):
    pages = ("context", "finished", "pages")
    tasks = dict(counting_tasks(snapshot.context, ["sv"]))
    assert {tag for tag, _ in tasks} == {"sv"}
    found, counted = [], []
    for task in tasks.values():
        view, reads = traced(snapshot)
        counted.append(counts_from_text(task.make(view)[WORDS]))
        passages = (fact.way for fact in reads if fact.way[-1] == "passages")
        found += [way[3] for way in passages if way[:3] == pages]
    every = [key for key in snapshot.context.finished.pages if key[0] == "sv"]
    assert len(tasks) > 1
    assert sorted(found) == sorted(every)
    glossary = snapshot.context.finished
    assert read_vocabulary(glossary, "sv", counted) == read_vocabulary(glossary, "sv")
