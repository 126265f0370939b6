"""Words -> what their inflected forms have in common."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

import snowballstemmer

# All of Snowball's algorithms (https://snowballstem.org), each after its ISO 639 language codes.
_SNOWBALL = """
ar arabic       fa persian      it italian      ru russian
ca catalan      fi finnish      lt lithuanian   sr serbian
cs czech        fr french       nb norwegian    st sesotho
da danish       ga irish        ne nepali       sv swedish
de german       hi hindi        nl dutch        ta tamil
el greek        hu hungarian    nn norwegian    tr turkish
en english      hy armenian     no norwegian    yi yiddish
eo esperanto    id indonesian   pl polish
es spanish      eu basque       pt portuguese
et estonian                     ro romanian
"""
ALGORITHMS = dict(zip(_SNOWBALL.split()[::2], _SNOWBALL.split()[1::2], strict=True))
"""The names of the algorithms by the languages' codes."""

REMEMBERED = 20_000  # words; a language's texts have about as many, and memory is not for more
_HYPHENS = str.maketrans({"\u00ad": None, "\u2010": "-", "\u2011": "-"})


def without_case(word: str) -> str:
    """Return a word without what tells no words apart: case, soft hyphens, kinds of hyphen.

    Accents stay, composed (Unicode NFC): *måler* is not *maler*.
    """
    return unicodedata.normalize("NFC", word).casefold().translate(_HYPHENS)


def stem_algorithm(tag: str) -> str | None:
    """Return the name of Snowball's algorithm for the language of a BCP 47 tag, if there is one."""
    return ALGORITHMS.get(tag.partition("-")[0].lower())


def stemmer(tag: str) -> Callable[[str], str]:
    """Return what maps a folded word to its stem in the language of a BCP 47 tag.

    It remembers what it was asked last, as long as somebody has it. A language for which Snowball
    has no algorithm gets the word itself.
    """
    algorithm = stem_algorithm(tag)
    if algorithm is None:
        return str
    stem: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return lru_cache(REMEMBERED)(stem)
