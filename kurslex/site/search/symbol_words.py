"""Expressions with symbols, such as T+2, § 3 or 5 % -> words that a full-text index can keep.

A full-text index leaves symbols out: to it, T+2 and T/2 are the same, and a section sign is
nothing. So each symbol of an expression is followed by a letter of its own from Unicode's private
use area, and each number or word in it by a letter that ends it: 2014/65 begins 2014/65/EU, but T+1
does not begin T+10. A space in an expression becomes a word joiner (U+2060). Readers see neither:
the browser takes the letters out again, and makes no-break spaces of the joiners.

The browser has the same rules for what is looked for, `site/assets/search-symbols.js`; a test
compares the two.
"""

import re
from collections.abc import Iterable

from kurslex.language.letters import IN_WORD, LETTER, is_letters

SIGNS = "§%‰+-/&×*.,:<>±≈$€£°"
# The one that ends a number or a word, and one for each symbol.
LETTERS = "".join(chr(0xE000 + place) for place in range(len(SIGNS) + 1))

_END, _SECTION = LETTERS[0], LETTERS[1]
_JOINER = "\u2060"
_WORD = IN_WORD
_GAP = r"[ \u00a0\u202f]"
_SPACE = r"[ \n\u00a0\u202f]"
# A number whose thousands are apart or have points or the like between them, or any word.
_RUN = (
    rf"(?:[0-9]{{1,3}}(?:{_GAP}[0-9]{{3}})+(?!{_WORD})"
    rf"|[0-9]+(?:[.,'’][0-9]{{3}}(?!{_WORD}))+|{_WORD}+)"
)
_LEAD = rf"(?:[§$€£{_SECTION}]{_SPACE}?|[+−±<>≈]|(?<![^\s(])-(?=[0-9]))"
_MIDDLE = rf"(?:[+/&×*](?={_WORD})|(?<=[0-9])[-–.,:](?=[0-9]))"
_TRAIL = rf"(?:(?<=[0-9]){_SPACE}?[%‰$€£]|[+°])(?!{_WORD})"
_PIECE = re.compile(rf"({_RUN})|({_SPACE})|.")
# §§ 1, 8 und 12 are three of them.
_AND = rf"(?:,{_SPACE}|{_SPACE}[a-z]{{1,4}}{_SPACE})(?=[0-9])"
_SECTIONS = re.compile(rf"§§{_SPACE}?[0-9]+[a-z]?(?:{_AND}[0-9]+[a-z]?)+")
# What may have spaces around its symbol: P / E, T + 2.
_SHORT = rf"(?:[0-9]{{1,2}}|{LETTER})"
_APART = rf"{_SHORT}{_SPACE}[+/]{_SPACE}{_SHORT}(?!{_WORD})"
# A text without any of these has nothing to be marked: its points and hyphens are no symbols.
_NEEDED = re.compile(f"[0-9§$€£+−±<>≈/&×*°{_SECTION}]")
# Letters of a word in an expression: P/E, EUR/USD, but either/or is two words.
_LONGEST = 3


class SymbolMarker:
    """Adds to texts the letters that stand for their symbols.

    `percent` has the words that, after a number, say the same as a percent sign.
    """

    def __init__(self, percent: Iterable[str] = ()) -> None:
        self._expression = _expression(percent)

    def mark(self, text: str) -> str:
        """Return a text with these letters."""
        if not _NEEDED.search(text):
            return text
        listed = _SECTIONS.sub(lambda found: re.sub(_AND, rf"\g<0>{_SECTION}", found[0]), text)
        return self._expression.sub(_mark, listed)


def _expression(percent: Iterable[str]) -> re.Pattern[str]:
    said = "|".join(re.escape(each).replace(r"\ ", _SPACE) for each in percent) or r"(?!)"
    said = rf"(?<=[0-9])(?P<said>)(?={_SPACE}(?:{said})(?!{_WORD}))"
    return re.compile(
        rf"(?<!{_WORD})(?:{_APART}|{_LEAD}?{_RUN}(?:{_MIDDLE}{_RUN})*(?:{_TRAIL}|{said}|))",
        re.IGNORECASE,
    )


def _mark(found: re.Match[str]) -> str:
    said = found["said"] is not None
    if not said and found[0].isalnum():  # a word, as most are
        return found[0]
    pieces = list(_PIECE.finditer(found[0]))
    if not said and all(piece[1] for piece in pieces):
        return re.sub(_GAP, _JOINER, found[0])
    if any(len(piece[0]) > _LONGEST and is_letters(piece[0]) for piece in pieces):
        return found[0]
    return "".join(map(_marked, pieces)) + (_letter("%") if said else "")


def _marked(piece: re.Match[str]) -> str:
    text, run, space = piece[0], piece[1], piece[2]
    if run:
        return re.sub(_GAP, _JOINER, run) + _END
    if space:
        return _JOINER
    return text if text == _SECTION else text + _letter(text)


def _letter(symbol: str) -> str:
    # A minus, and a dash between numbers, are typed as hyphens.
    return LETTERS[1 + SIGNS.index("-" if symbol in "–−" else symbol)]
