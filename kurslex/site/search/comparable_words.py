"""Words in the form in which the index of terms has them, to be compared with what is typed.

The browser has the same rules, `site/assets/search-unspaced.js` and `search-entries.js`; a test
compares the two.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from kurslex.language.folding import FoldingRules, folded_words, is_unspaced

JOINT = "|"

_SMALL = 4  # letters of a word that means something after others; with fewer only in capitals
_FEWER = 1  # where there are no capitals, and words are shorter
_END = 4  # characters are enough to tell a term apart


def said_words(text: str, rules: FoldingRules) -> Iterator[str]:
    """Yield the words of a definition; pairs of characters where a script writes no spaces."""
    for word in folded_words(text, rules):
        yield from _pairs(word) if is_unspaced(word[0]) else (word,)


def unspaced_ends(whole: str) -> Iterator[str]:
    """Yield the next characters of a term without spaces from each one of a script without them."""
    for at, sign in enumerate(whole):
        if is_unspaced(sign):
            yield whole[at : at + _END]


def kept_words(text: str, words: Iterable[Sequence[str]], *, later: bool = False) -> Iterator[str]:
    """Yield the words of a term that can be looked for: small ones mean nothing after others."""
    for form in words:
        for at, word in enumerate(form):
            if (at == 0 and not later) or is_unspaced(word[0]) or _is_kept(word, text):
                yield word


def _is_kept(word: str, text: str) -> bool:
    if _is_of_short_script(word):
        return _units(word) >= _SMALL - _FEWER
    return _units(word) >= _SMALL or word.upper() in text


def _is_of_short_script(word: str) -> bool:
    """Tell whether a script has no capitals; Korean has, taken apart, as many letters as Latin."""
    return unicodedata.category(word[0]) == "Lo" and not "\u1100" <= word[0] <= "\u11ff"


def _units(word: str) -> int:
    return len(word.encode("utf-16-le")) // 2  # as the browser counts


def _pairs(word: str) -> list[str]:
    if len(word) == 1:
        return [word]
    return [word[at : at + 2] for at in range(len(word) - 1)]
