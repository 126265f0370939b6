"""Running text -> its words, each with what decides whether a term is meant."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kurslex.language.letters import SIGN, WORD
from kurslex.model.outline import Passage, Span

# A hyphen at a word's end or beginning stays with it: *Wertpapier-* in *Wertpapier- und
# Börsenrecht* is a compound's part, and no *Wertpapier*.
_HYPHEN = r"[-\u00ad\u2010\u2011]"
_WORD = re.compile(rf"(?:(?<!\S){_HYPHEN})?{WORD}(?:{_HYPHEN}{WORD})*(?:{_HYPHEN}(?!{SIGN}))?")
# What may be between the words of one term: spaces, and the apostrophe of an elision.
_WITHIN_TERM = re.compile(r"[\s'’]*")
_SENTENCE_END = re.compile(r"[^.:!?…։]*+[.:!?…։]\S*\s")
_QUOTED = re.compile(r"„[^“”]*[“”]|“[^”]*”|”[^”]*”|«[^»]*»|»[^«»]*[«»]|\"[^\"]*\"")


class Word(NamedTuple):
    """A word as written and folded, on which line, and in which link (of its passage) if any.

    A tuple, because a glossary has some hundred thousand words, and tuples are made at once.
    `joined` tells that it may continue a term begun by the word before; `opens`, that a capital
    letter is owed to its place; `cited`, that it is emphasised or quoted: spoken about, not used.
    """

    text: str
    folded: str
    line: int
    link: Span | None = None
    joined: bool = False
    opens: bool = False
    cited: bool = False


def words_of(text: str) -> list[str]:
    """Return the words of a term, as written."""
    return _WORD.findall(text)


def read_words(passages: Iterable[Passage], fold: Callable[[str], str]) -> Iterator[Word]:
    """Yield the words of one block's lines, in order, folded by a function."""
    gap, last_link = "", None
    first = True
    for passage in passages:
        cited = _cited(passage)
        before = 0
        for found in _WORD.finditer(passage.text):
            start, end = found.span()
            written = found.group()
            link = _span_at(passage.links, start)
            gap += passage.text[before:start]
            plain = gap == " "  # as between most words
            joined = (
                not first
                and link is last_link
                and (plain or _WITHIN_TERM.fullmatch(gap) is not None)
            )
            opens = first or (not plain and _SENTENCE_END.match(gap) is not None)
            is_cited = bool(cited) and bool(cited[start])
            yield Word(written, fold(written), passage.line, link, joined, opens, is_cited)
            before, last_link, first, gap = end, link, False, ""
        gap += passage.text[before:] + "\n"


def _cited(passage: Passage) -> bytearray:
    """Return for each character of a line whether it is emphasised or quoted, if any is."""
    spans = [(span.start, span.end) for span in passage.emphases]
    spans += [found.span() for found in _QUOTED.finditer(passage.text)]
    signs = bytearray(len(passage.text) if spans else 0)
    for start, end in spans:
        signs[start:end] = b"\1" * (min(end, len(signs)) - start)
    return signs


def _span_at(spans: Iterable[Span], place: int) -> Span | None:
    for each in spans:
        if each.start <= place < each.end:
            return each
    return None
