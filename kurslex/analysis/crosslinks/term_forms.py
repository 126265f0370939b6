"""A language's terms with their forms -> an index that finds them in a sequence of words."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from kurslex.analysis.crosslinks.tokens import WORDS, WORDS_AND_SIGNS, Word, words_of
from kurslex.language.folding import has_unspaced
from kurslex.language.stems import REMEMBERED, stemmer, without_case
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.utils.memoize import memoized

# Letters of a compound's parts: *boliglån* is made of *bolig* and *lån*, *Staatsanleihe* so, too.
_SHORTEST_LAST_PART = 3
_SHORTEST_FIRST_PART = 2
# Letters that inflection adds: to a term whose forms are not declared (*ordre*, *ordrenes*), and at
# most to a declared form (*aksjene*, *aksjenes*). *Azionista* is none of *azioni*.
_WHOLE_ENDING = 3
_MISSING_ENDING = 2

Key = tuple[str, ...]


class Form(Struct, frozen=True, kw_only=True):
    """A term or one of its inflected forms as a sequence of words, and the concept it names.

    `folded` are the same words folded, `stems` their stems; `only` tells that its term is declared
    without other forms.
    """

    words: Key
    folded: Key
    stems: Key
    concept: str
    only: bool

    def inflects(self, folded: Key) -> bool:
        """Whether words with the same stems are likely to be an inflection of this form."""
        if len(folded) > 1:
            return True
        word, declared = folded[0], self.folded[0]
        ending = len(word) - len(declared)
        if self.only:
            return 0 <= ending <= _WHOLE_ENDING and word.startswith(declared[:-1])
        return ending <= _MISSING_ENDING and word.startswith(declared)


class Forms:
    """The preferred and admitted terms of one language with their forms, by folded words and stems.

    A form is found as it is declared or else by its words' Snowball stems; in both cases the first
    letters must agree in case, but for the capital that opens a sentence: German *handeln* is no
    *Handel*, Italian *Borsa Italiana* no *borsa*. Stems alone would take Norwegian *bør* (ought
    to) for *børs*, Italian *regola* for *regolamento*: a single word must moreover begin with a
    declared form or, where a term has no other forms, differ from it in a short ending only.

    `fold` folds words, and remembers the last ones; `pattern` finds the words of texts, which are
    single signs where a term is in a script without spaces.
    """

    def __init__(self, tag: str, pages: Iterable[LocalizedConcept]) -> None:
        self.fold = lru_cache(REMEMBERED)(without_case)
        self._stem = stemmer(tag)
        self._exact: dict[Key, list[Form]] = {}
        self._stemmed: dict[Key, list[Form]] = {}
        self._of: dict[str, list[Form]] = {}
        self._lengths: dict[str, int] = {}
        terms = [(term, page.id) for page in pages for term in page.terms]
        named = [each for each in terms if each[0].status is not TermStatus.DEPRECATED]
        self.pattern = re.compile(WORDS_AND_SIGNS) if any(map(_has_signs, named)) else WORDS
        for term, concept in named:
            self._add(term, concept)

    def _add(self, term: Term, concept: str) -> None:
        for text in (term.text, *term.forms):
            words = tuple(words_of(text, self.pattern))
            folded = tuple(map(self.fold, words))
            if not words:
                continue
            stems, only = self._stems(folded), not term.forms
            form = Form(words=words, folded=folded, stems=stems, concept=concept, only=only)
            self._exact.setdefault(folded, []).append(form)
            self._stemmed.setdefault(stems, []).append(form)
            self._of.setdefault(concept, []).append(form)
            self._lengths[stems[0]] = max(len(words), self._lengths.get(stems[0], 0))

    def longest(self, first: Word) -> int:
        """Return how many words a form has at most that begins with a word; 0 where none does.

        Most words of a text begin no form, and need not be looked at further.
        """
        return self._lengths.get(self._stem(first.folded), 0)

    def concepts(self, words: Sequence[Word]) -> frozenset[str]:
        """Return the concepts that a sequence of words may name: none, one, or more."""
        folded = tuple(word.folded for word in words)
        exact = _named(self._exact.get(folded, ()), words)
        if exact:
            return exact
        akin = self._stemmed.get(self._stems(folded), ())
        return _named((form for form in akin if form.inflects(folded)), words)

    def names(self, words: Sequence[Word], concept: str) -> bool:
        """Whether words contain a form of a concept, alone or as the last part of a compound.

        *Staatsanleihen* contains *Anleihe*, *der geregelte Markt* contains *Markt*. Case is free.
        """
        folded = tuple(word.folded for word in words)
        return any(
            self._is_form(folded[at : at + len(form.words)], form)
            for form in self._of.get(concept, ())
            for at in range(len(folded) - len(form.words) + 1)
        )

    def _is_form(self, folded: Key, form: Form) -> bool:
        """Whether words are a form, or a compound whose last part with what follows is."""
        first, *others = folded
        longer = len(first) - len(form.folded[0])
        longer_stem = len(self._stem(first)) - len(self._stem(form.folded[0]))
        for cut in {0, longer, longer_stem}:
            rest = (first[cut:], *others)
            if cut and (cut < _SHORTEST_FIRST_PART or len(rest[0]) < _SHORTEST_LAST_PART):
                continue
            if rest == form.folded or (self._stems(rest) == form.stems and form.inflects(rest)):
                return True
        return False

    def _stems(self, folded: Key) -> Key:
        return tuple(map(self._stem, folded))


@memoized  # several rules look for the same forms one after another
def language_forms(glossary: Glossary, tag: str) -> Forms:
    """Return the index of all terms and forms of one language of a glossary."""
    pages = (glossary.page(tag, concept) for concept in glossary.concepts)
    return Forms(tag, (page for page in pages if page))


def _has_signs(each: tuple[Term, str]) -> bool:
    term, _ = each
    return any(map(has_unspaced, (term.text, *term.forms)))


def _named(forms: Iterable[Form], words: Sequence[Word]) -> frozenset[str]:
    return frozenset(form.concept for form in forms if all(map(_agrees, form.words, words)))


def _agrees(declared: str, word: Word) -> bool:
    """Whether a word is written with the capitals that a declared form asks for."""
    if any(map(str.isupper, declared[1:])) != any(map(str.isupper, word.text[1:])):
        return False
    first = word.text[0]
    return declared[0].isupper() == first.isupper() or (word.opens and first.isupper())
