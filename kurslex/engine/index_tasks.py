"""The tasks for the indexes of terms: that of each language, and what its texts say of it."""

from collections.abc import Collection, Iterator, Mapping
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.site.search.index_script import search_files, search_script_location
from kurslex.site.search.index_words import as_text, from_text, read_index_words
from kurslex.site.second_terms import second_terms_files, second_terms_location

WORDS = "words"
"""What a task makes of a language's texts for its index of terms."""


def word_tasks(tags: Collection[str]) -> Iterator[tuple[str, Task]]:
    """Yield each language with the task that reads what its texts say of its index of terms.

    Another word in a text mostly says nothing else of it, so that the index stays as it is.
    """
    for tag in tags:
        yield tag, Task(f"words of {tag}/", partial(_words, tag))


def index_tasks(tags: Collection[str]) -> Iterator[Task]:
    """Yield the tasks for each language's indexes of terms, which are found without a version.

    They read what `word_tasks` have made.
    """
    for tag in tags:
        yield Task(search_script_location(tag), partial(_search_files, tag))
        yield Task(second_terms_location(tag), partial(_second_terms, tag))


def _words(tag: str, snapshot: Snapshot) -> dict[str, str]:
    return {WORDS: as_text(read_index_words(snapshot.context.finished, tag))}


def _search_files(tag: str, snapshot: Snapshot) -> Mapping[str, str]:
    words = from_text(snapshot.index_words[tag])
    return search_files(snapshot.context.finished, tag, words)


def _second_terms(tag: str, snapshot: Snapshot) -> Mapping[str, str]:
    return second_terms_files(snapshot.context.finished, tag)
