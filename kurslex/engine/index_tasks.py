"""The tasks for the indexes of terms: that of each language, and what its texts say of it."""

from collections.abc import Collection, Iterator, Mapping
from functools import partial

from kurslex.engine.snapshot import Snapshot
from kurslex.engine.tasks import Task
from kurslex.site.context import SiteContext
from kurslex.site.search.index_script import search_files, search_script_location
from kurslex.site.search.index_words import (
    as_text,
    counts_from_text,
    from_text,
    read_index_words,
)
from kurslex.site.search.vocabulary import count_words
from kurslex.site.second_terms import second_terms_files, second_terms_location

WORDS = "words"
"""What a task makes of texts for an index of terms."""

_AT_ONCE = 20  # pages


def counting_tasks(
    context: SiteContext, tags: Collection[str]
) -> Iterator[tuple[tuple[str, str], Task]]:
    """Yield a language and a number with each task that counts the words of some of its pages.

    So another word in a text makes only a few pages be read again.
    """
    for tag in tags:
        for key, number in _numbers(context, tag).items():
            yield key, Task(f"words of {tag}/, part {number + 1}", partial(_counts, tag, number))


def word_tasks(tags: Collection[str]) -> Iterator[tuple[str, Task]]:
    """Yield each language with the task that tells what its words say of its index of terms.

    They read what `counting_tasks` have made. Another word in a text mostly says nothing else, so
    that the index stays as it is.
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


def _keys(context: SiteContext, tag: str) -> list[tuple[str, str]]:
    return [key for key in context.finished.pages if key[0] == tag]


def _numbers(context: SiteContext, tag: str) -> dict[tuple[str, str], int]:
    """Return the number of each part of a language's pages, by what the snapshot knows it by."""
    parts = range(0, len(_keys(context, tag)), _AT_ONCE)
    return {(tag, str(number)): number for number, _ in enumerate(parts)}


def _counts(tag: str, number: int, snapshot: Snapshot) -> dict[str, str]:
    pages = snapshot.context.finished.pages
    keys = _keys(snapshot.context, tag)[number * _AT_ONCE : (number + 1) * _AT_ONCE]
    return {WORDS: as_text(count_words(pages[key] for key in keys))}


def _words(tag: str, snapshot: Snapshot) -> dict[str, str]:
    texts = (snapshot.word_counts[key] for key in _numbers(snapshot.context, tag))
    counted = map(counts_from_text, texts)
    return {WORDS: as_text(read_index_words(snapshot.context.finished, tag, counted))}


def _search_files(tag: str, snapshot: Snapshot) -> Mapping[str, str]:
    words = from_text(snapshot.index_words[tag])
    return search_files(snapshot.context.finished, tag, words)


def _second_terms(tag: str, snapshot: Snapshot) -> Mapping[str, str]:
    return second_terms_files(snapshot.context.finished, tag)
