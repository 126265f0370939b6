"""The texts of one language -> its stop words, which a search may ignore."""

import re
from collections.abc import Set

from kurslex.language.letters import LETTERS
from kurslex.language.sentences import words
from kurslex.site.search.vocabulary import Vocabulary

# The part of the pages that have a word; below it more and more words have a sense of their own.
_MOST = 0.3
# With fewer pages, counting does not tell common words from others.
_FEWEST = 10
# Letters of a word that may hold a term together and be common all the same: Italian *delle*. Words
# as short that are made of two common ones are common, too, though fewer pages have them: *sulle*.
_LONGEST_LINK = 5
_OF_LETTERS = re.compile(LETTERS)


def common_words(vocabulary: Vocabulary, parts: Set[str] = frozenset()) -> list[str]:
    """Return articles, prepositions and similar words in alphabetical order.

    They are found by counting, so that a language needs no list of them. What a term consists of
    is none of them, however many pages have it, nor is a name, or a noun with a capital letter, or
    one of `parts`, the parts of compounds.
    """
    if vocabulary.pages < _FEWEST:
        return []
    forms, counts = vocabulary.forms, vocabulary.counts.items()
    terms = {form.lower() for form in forms} | parts
    terms |= {word.lower() for form in forms for word in words(form) if len(word) > _LONGEST_LINK}
    free = {
        word: count for word, count in counts if word not in terms and _OF_LETTERS.fullmatch(word)
    }
    common = {word for word, count in free.items() if count > _MOST * vocabulary.pages}
    return sorted(common | {word for word in free if _is_contraction(word, common)})


def _is_contraction(word: str, common: Set[str]) -> bool:
    """Tell whether a word is made of two: *a* and *gli*, or *su*, a doubled letter and *le*."""
    return len(word) <= _LONGEST_LINK and any(
        word[:end] in common
        and (
            word[end:] in common
            or (word[end] in word[end + 1 : end + 2] and word[end + 1 :] in common)
        )
        for end in range(1, len(word))
    )
