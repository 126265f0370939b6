"""A text -> the same without the words that would give an answer away."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from kurslex.language.letters import sign_in
from kurslex.language.stems import without_case
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.utils.digests import digest_of_bytes
from kurslex.utils.lazy_mapping import LazyMapping

GAP = "…"
_OPENING = 2  # words that a term may follow at the beginning: „Eine börsennotierte Aktie“
_SHORTEST = 30  # characters of a definition that still says something
_SHORTEST_PART = 4  # letters of a term that may be a part of another word


class Wording(Struct, frozen=True):
    """What questions need of a page.

    `term` is its preferred term and `names` are all its terms and their forms, also those to avoid,
    all of them folded. `described` is its definition without them, None where nothing can be made
    of it.
    """

    term: str
    names: frozenset[str]
    described: str | None


Wordings = Mapping[tuple[str, str], Wording]
"""The wording of each page, by locale tag and concept."""


def wordings(glossary: Glossary) -> Wordings:
    """Return the wording of each page, worked out when it is first asked for."""
    pages = glossary.pages
    return LazyMapping(pages, lambda key: wording(pages[key]), lambda key: _digest(pages[key]))


def wording(page: LocalizedConcept) -> Wording:
    """Return what questions need of a page."""
    texts = (text for term in page.terms for text in (term.text, *term.forms))
    names = frozenset(map(without_case, texts))
    return Wording(without_case(page.preferred.text), names, _described(page.definition, names))


def _digest(page: LocalizedConcept) -> str:
    said = (page.definition, *((term.text, term.forms) for term in page.terms))
    return digest_of_bytes(ascii(said).encode())


def _described(definition: str, names: Iterable[str]) -> str | None:
    """Return a definition without some terms, None where nothing can be made of it.

    A term at its beginning goes with the article before it, which would tell the gender. None is
    for a definition that has the term within other words, or next to nothing besides.
    """
    known = sorted(names, key=lambda each: (-len(each), each))
    text = hidden(definition, known, opening=True)
    folded = without_case(text)
    given_away = any(len(each) >= _SHORTEST_PART and each in folded for each in known)
    return None if given_away or len(text) < _SHORTEST else text


def hidden(text: str, words: Iterable[str], *, opening: bool = False) -> str:
    """Return a text with a gap for each of some words, however they are capitalised.

    With `opening`, up to two words before one with which the text begins are in the gap.
    """
    pattern = _pattern(words, sign_in(text))
    if pattern is None:
        return text
    first = pattern.search(text) if opening else None
    if first and len(text[: first.start()].replace("’", "’ ").split()) <= _OPENING:
        text = GAP + text[first.end() :]
    return pattern.sub(GAP, text)


def _pattern(words: Iterable[str], sign: str) -> re.Pattern[str] | None:
    known = "|".join(re.escape(word) for word in words if word)
    return re.compile(rf"(?<!{sign})(?:{known})(?!{sign})", re.IGNORECASE) if known else None
