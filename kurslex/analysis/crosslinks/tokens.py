"""Running text -> its words, each with what decides whether a term is meant.

A script without spaces, such as Chinese or Thai, does not show where a word ends. Where a language
has terms in one, each of its signs is a word here, so that a term is found within a run of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from kurslex.language.folding import UNSPACED, is_unspaced
from kurslex.language.letters import MARK, SIGN, WORD
from kurslex.model.outline import Passage, Span

# A hyphen at a word's end or beginning stays with it: *Wertpapier-* in *Wertpapier- und
# Börsenrecht* is a compound's part, and no *Wertpapier*.
_HYPHEN = r"[-\u00ad\u2010\u2011]"


def _pattern(word: str) -> str:
    return rf"(?:(?<!\S){_HYPHEN})?{word}(?:{_HYPHEN}{word})*(?:{_HYPHEN}(?!{SIGN}))?"


WORDS = re.compile(_pattern(WORD))
"""The words of a language."""

_SPACED = rf"(?:(?![{UNSPACED}])[^\W_])+(?:{MARK}+(?:(?![{UNSPACED}])[^\W_])*)*"
WORDS_AND_SIGNS = rf"[{UNSPACED}]{MARK}*|{_pattern(_SPACED)}"
"""The words of a language with terms in a script without spaces, each sign of which is one.

It takes long to compile, and few languages need it.
"""

# Signs of a term that is found within a longer run: fewer would often be a part of another word.
_FIRST_EAST_ASIAN = "\u3005"
_LEAST_EAST_ASIAN = 2
_LEAST_OTHER = 4
# What may be between the words of one term: spaces, and the apostrophe of an elision.
_WITHIN_TERM = re.compile(r"[\s'’]*")
_SENTENCE_END = re.compile(r"[^.:!?…։]*+[.:!?…։]\S*\s")
# What may begin a quotation, each with what ends it.
_QUOTING = re.compile('[„“”«»"]')
_ENDS = {
    sign: re.compile(f"[{ends}]")
    for sign, ends in {"„": "“”", "“": "”", "”": "”", "«": "»", "»": "«»", '"': '"'}.items()
}


class Word(NamedTuple):
    """A word as written and folded, on which line, and in which link (of its passage) if any.

    A tuple, because a glossary has some hundred thousand words, and tuples are made at once.
    `joined` tells that it may continue a term begun by the word before; `opens`, that a capital
    letter is owed to its place; `cited`, that it is emphasised or quoted: spoken about, not used;
    `glued`, that nothing is between it and the word before.
    """

    text: str
    folded: str
    line: int
    link: Span | None = None
    joined: bool = False
    opens: bool = False
    cited: bool = False
    glued: bool = False


def words_of(text: str, pattern: re.Pattern[str] = WORDS) -> list[str]:
    """Return the words of a term, as written."""
    return pattern.findall(text)


def is_short(words: Sequence[str]) -> bool:
    """Whether words are too few signs of a script without spaces to be found in a longer run."""
    least = _LEAST_EAST_ASIAN if words[0] >= _FIRST_EAST_ASIAN else _LEAST_OTHER
    return len(words) < least and all(map(is_unspaced, words))


def written(words: Sequence[Word]) -> str:
    """Return words as one text, with a space between those that are apart."""
    return "".join(
        f" {word.text}" if at and not word.glued else word.text for at, word in enumerate(words)
    )


def read_words(
    passages: Iterable[Passage], fold: Callable[[str], str], pattern: re.Pattern[str] = WORDS
) -> Iterator[Word]:
    """Yield the words of one block's lines, in order, folded by a function."""
    gap, last_link = "", None
    first = True
    for passage in passages:
        cited = _cited(passage)
        before = 0
        for found in pattern.finditer(passage.text):
            start, end = found.span()
            text = found.group()
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
            glued = not first and not gap
            yield Word(text, fold(text), passage.line, link, joined, opens, is_cited, glued)
            before, last_link, first, gap = end, link, False, ""
        gap += passage.text[before:] + "\n"


def _cited(passage: Passage) -> bytearray:
    """Return for each character of a line whether it is emphasised or quoted, if any is."""
    spans = [(span.start, span.end) for span in passage.emphases]
    spans += _quotations(passage.text)
    signs = bytearray(len(passage.text) if spans else 0)
    for start, end in spans:
        signs[start:end] = b"\1" * (min(end, len(signs)) - start)
    return signs


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a line's quotations begin and end, in time that grows as the line does."""
    open_to_the_end: set[str] = set()  # what ends these comes no more
    place = 0
    while found := _QUOTING.search(text, place):
        start, place = found.span()
        sign = found.group()
        if sign in open_to_the_end:
            continue
        if closing := _ENDS[sign].search(text, place):
            place = closing.end()
            yield start, place
        else:
            open_to_the_end.add(sign)


def _span_at(spans: Iterable[Span], place: int) -> Span | None:
    for each in spans:
        if each.start <= place < each.end:
            return each
    return None
