"""How hard a text is to read, by the measure that is usual for its language.

Each formula has been fitted to texts of one language, so that numbers of different measures say
nothing about one another. A table or a list of sources is not a text: hand in sentences.
"""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from kurslex.language.sentences import sentences, words

_LONG = 6  # letters; a longer word is a long one
_POLYSYLLABIC = 3
# German: a diphthong, a doubled vowel or a single one is the core of one syllable.
_SYLLABLE = re.compile(r"au|äu|ei|ai|eu|ie|aa|ee|oo|[aeiouyäöü]")


class Measure(Struct, frozen=True, kw_only=True):
    """A formula for readability; `harder_is_higher` tells which end of its scale is hard."""

    name: str
    harder_is_higher: bool
    compute: Callable[[str], float]


def lix(text: str) -> float:
    """Return Björnsson's läsbarhetsindex: words per sentence plus the percentage of long words.

    Long is a word of more than six letters. Below 30 very easy, 40 to 50 newspapers, above 60 very
    hard. Source: C. H. Björnsson, Läsbarhet, Stockholm 1968.
    """
    known = words(text)
    long = sum(_letters(word) > _LONG for word in known)
    return len(known) / len(sentences(text)) + 100 * long / len(known)


def wiener_sachtextformel(text: str) -> float:
    """Return the first Vienna formula for non-fiction: the school year that understands a text.

    0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, where MS, IW and ES are the percentages
    of words with three syllables or more, with more than six letters, and with one syllable, and SL
    is the number of words per sentence. About 4 (easy) to 15 (hard). Source: R. Bamberger and
    E. Vanecek, Lesen – Verstehen – Lernen – Schreiben, Wien 1984.
    """
    known = words(text)
    share = 100 / len(known)
    syllables = [len(_SYLLABLE.findall(word.lower())) or 1 for word in known]
    return (
        0.1935 * share * sum(count >= _POLYSYLLABIC for count in syllables)
        + 0.1672 * len(known) / len(sentences(text))
        + 0.1297 * share * sum(_letters(word) > _LONG for word in known)
        - 0.0327 * share * sum(count == 1 for count in syllables)
        - 0.875
    )


def gulpease(text: str) -> float:
    """Return the Italian index Gulpease, from 0 (hard) to 100 (easy).

    89 + (300 sentences - 10 letters) / words. Below 60 hard for readers with eight years of school,
    below 40 for those with thirteen. Source: P. Lucisano and M. E. Piemontese, Gulpease: una
    formula per la predizione della difficoltà dei testi in lingua italiana, Scuola e città 39
    (1988).
    """
    known = words(text)
    letters = sum(map(_letters, known))
    value = 89 + (300 * len(sentences(text)) - 10 * letters) / len(known)
    return min(max(value, 0.0), 100.0)


MEASURES: Mapping[str, Measure] = {
    "lix": Measure(name="LIX", harder_is_higher=True, compute=lix),
    "wiener-sachtextformel": Measure(
        name="Wiener Sachtextformel 1", harder_is_higher=True, compute=wiener_sachtextformel
    ),
    "gulpease": Measure(name="Gulpease", harder_is_higher=False, compute=gulpease),
}


def _letters(word: str) -> int:
    return sum(sign.isalnum() for sign in word)
