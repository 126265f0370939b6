"""A text -> the same without the words that would give an answer away."""

import re
from collections.abc import Iterable

from kurslex.language.letters import SIGN
from kurslex.language.stems import without_case
from kurslex.model.page import LocalizedConcept

GAP = "…"
_OPENING = 2  # words that a term may follow at the beginning: „Eine börsennotierte Aktie“
_SHORTEST = 30  # characters of a definition that still says something
_SHORTEST_PART = 4  # letters of a term that may be a part of another word


def names(page: LocalizedConcept) -> frozenset[str]:
    """Return all terms of a page and their forms, also those to avoid, folded."""
    return frozenset(without_case(text) for term in page.terms for text in (term.text, *term.forms))


def described(page: LocalizedConcept) -> str | None:
    """Return a page's definition without its term, None where nothing can be made of it.

    A term at its beginning goes with the article before it, which would tell the gender. None is
    for a definition that has the term within other words, or next to nothing besides.
    """
    known = sorted(names(page), key=lambda each: (-len(each), each))
    text = hidden(page.definition, known, opening=True)
    folded = without_case(text)
    given_away = any(len(each) >= _SHORTEST_PART and each in folded for each in known)
    return None if given_away or len(text) < _SHORTEST else text


def hidden(text: str, words: Iterable[str], *, opening: bool = False) -> str:
    """Return a text with a gap for each of some words, however they are capitalised.

    With `opening`, up to two words before one with which the text begins are in the gap.
    """
    pattern = _pattern(tuple(words))
    if pattern is None:
        return text
    first = pattern.search(text) if opening else None
    if first and len(text[: first.start()].replace("’", "’ ").split()) <= _OPENING:
        text = GAP + text[first.end() :]
    return pattern.sub(GAP, text)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    known = "|".join(re.escape(word) for word in words if word)
    return re.compile(rf"(?<!{SIGN})(?:{known})(?!{SIGN})", re.IGNORECASE) if known else None
