"""What the index of terms takes from the texts of a language: little of it changes with a text."""

from collections.abc import Iterable

from msgspec import Struct, json

from kurslex.model.glossary import Glossary
from kurslex.site.search.common_words import common_words
from kurslex.site.search.compound_words import find_joints
from kurslex.site.search.term_index import term_index
from kurslex.site.search.vocabulary import WordCounts, read_vocabulary


class IndexWords(Struct, frozen=True, kw_only=True):
    """What is found in the words of all of a language's pages.

    `common` are its stop words, `joined` the terms that are compounds: as they
    are written, and with `JOINT` at their joints.
    """

    common: list[str]
    joined: dict[str, str]

    def marked(self, term: str) -> str:
        """Return a term of the language with `JOINT` at the joints of its words."""
        return self.joined.get(term, term)


def read_index_words(
    glossary: Glossary, tag: str, counted: Iterable[WordCounts] | None = None
) -> IndexWords:
    """Return what is found in the pages of a language; `counted` are their words, if known."""
    vocabulary = read_vocabulary(glossary, tag, counted)
    joints = find_joints(vocabulary)
    own = (entry for entry in term_index(glossary, tag) if entry.language == tag)
    terms = [forms[0] for entry in own for forms in entry.terms]
    marked = {term: joints.marked(term) for term in terms}
    return IndexWords(
        common=common_words(vocabulary, joints.lasts(terms)),
        joined={term: each for term, each in marked.items() if each != term},
    )


def as_text(words: IndexWords | WordCounts) -> str:
    """Return words as text, equal for what is equal."""
    return json.encode(words).decode()


def from_text(text: str) -> IndexWords:
    """Return what was written as text."""
    return json.decode(text, type=IndexWords)


def counts_from_text(text: str) -> WordCounts:
    """Return the words of some pages that were written as text."""
    return json.decode(text, type=WordCounts)
