"""A page -> its sentences, to be compared with those of other pages.

They are worked out when the page is read, so that they are remembered with it: a changed word
then costs the sentences of one page, and not those of all.
"""

from collections.abc import Iterator
from zlib import crc32

from kurslex.language.sentences import sentences, words
from kurslex.language.stems import without_case
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import QUESTIONS, SOURCES, Paragraph, page_prose
from kurslex.model.sentence import Sentence, packed

_FEWEST_WORDS = 8
"""What is shorter may well be said twice."""

# Titles are what they are, and wrong options of two questions may be wrong for the same reason.
_NOT_READ = frozenset({SOURCES, QUESTIONS})
# *Gevinst* and *gevinsten*, *prezzo* and *prezzi* count as one word. Stems find the same sentences
# on our pages, and take far longer.
_LETTERS = 5


def read_sentences(page: LocalizedConcept) -> Iterator[Sentence]:
    """Yield the sentences with enough words, but not headings, sources and questions."""
    for paragraph in page_prose(page):
        if not paragraph.heading and paragraph.section not in _NOT_READ:
            yield from _sentences(paragraph)


def _sentences(paragraph: Paragraph) -> Iterator[Sentence]:
    end = 0
    for sentence in sentences(paragraph.text):
        start = paragraph.text.index(sentence, end)
        end = start + len(sentence)
        plain = map(without_case, words(sentence))
        begun = [word[:_LETTERS].encode("utf-8", "replace") for word in plain]
        if len(begun) >= _FEWEST_WORDS:
            following = zip(begun, begun[1:], begun[2:], strict=False)
            yield Sentence(
                text=" ".join(sentence.split()),
                line=paragraph.line_at(start),
                packed=packed(crc32(b" ".join(triple)) for triple in following),
            )
