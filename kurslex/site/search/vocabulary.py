"""The words that the pages of a language have: read once, for all that search makes of them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from kurslex.language.letters import LETTERS
from kurslex.language.sentences import words
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import QUESTIONS

_OF_LETTERS = re.compile(LETTERS)


class Vocabulary(Struct, frozen=True, kw_only=True):
    """The words of a language's pages.

    `pages` is how many pages there are; `counts` in how many of their texts a word is that is
    written small everywhere; `known` are all words of letters in texts, headings and definitions;
    `forms` are the terms with their forms, in the order of the pages.
    """

    pages: int
    counts: Mapping[str, int]
    known: frozenset[str]
    forms: tuple[str, ...]


class WordCounts(Struct, frozen=True, kw_only=True):
    """The words of some pages of a language, sorted.

    `counts` says in how many of their texts a word is, `known` are the words that are only in
    headings, questions and definitions.
    """

    counts: dict[str, int]
    known: list[str]


def count_words(pages: Iterable[LocalizedConcept]) -> WordCounts:
    """Return the words of some pages."""
    counts: Counter[str] = Counter()
    known: set[str] = set()
    for page in pages:
        said: set[str] = set()
        known.update(words(page.definition))
        for passage in page.outline.passages:
            # Questions say again what the text has said.
            is_text = not passage.heading and passage.section != QUESTIONS
            (said if is_text else known).update(words(passage.text))
        counts.update(said)
    return WordCounts(counts=dict(sorted(counts.items())), known=sorted(known - counts.keys()))


def read_vocabulary(
    glossary: Glossary, tag: str, counted: Iterable[WordCounts] | None = None
) -> Vocabulary:
    """Return the words of the pages in a language; `counted` are those of all of them, if known."""
    pages = [page for (locale, _), page in glossary.pages.items() if locale == tag]
    counts: Counter[str] = Counter()
    known: set[str] = set()
    for each in [count_words(pages)] if counted is None else counted:
        counts.update(each.counts)
        known.update(each.counts, each.known)
    return Vocabulary(
        pages=len(pages),
        counts={word: count for word, count in counts.items() if word == word.lower()},
        known=frozenset(filter(_OF_LETTERS.fullmatch, known)),
        forms=tuple(
            form for page in pages for term in page.terms for form in (term.text, *term.forms)
        ),
    )
