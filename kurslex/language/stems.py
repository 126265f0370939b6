"""Words -> what their inflected forms have in common."""

import unicodedata
from collections.abc import Callable
from functools import cache

import snowballstemmer

# ISO 639 language subtags -> Snowball's name of the algorithm (https://snowballstem.org).
_ALGORITHMS = {
    **{"ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german"},
    **{"el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian"},
    **{"eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish"},
    **{"hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian"},
    **{"lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian"},
    **{"no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian"},
    **{"sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish"},
    **{"yi": "yiddish"},
}
_HYPHENS = str.maketrans({"\u00ad": None, "\u2010": "-", "\u2011": "-"})


def fold(word: str) -> str:
    """Return a word without what tells no words apart: case, soft hyphens, kinds of hyphen.

    Accents stay, composed (Unicode NFC): *måler* is not *maler*.
    """
    return unicodedata.normalize("NFC", word).casefold().translate(_HYPHENS)


@cache
def stemmer(tag: str) -> Callable[[str], str]:
    """Return what maps a folded word to its stem in the language of a BCP 47 tag.

    A language for which Snowball has no algorithm gets the word itself.
    """
    algorithm = _ALGORITHMS.get(tag.partition("-")[0].lower())
    if algorithm is None:
        return str
    stem: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return cache(stem)
