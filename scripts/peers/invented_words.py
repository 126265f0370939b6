"""Invented words, the same for the same seed: an ordinary vocabulary, and terms apart from it.

No term ends like another one or like an ordinary word, so that a text mentions only the terms that
were put into it: terms have the letters of `_TERM` and all the same length, other words do not.
"""

from collections.abc import Iterator
from itertools import accumulate
from random import Random

_CONSONANTS = "bdfglmnprstv"
_VOWELS = "aeiou"
_TERM = "kz"
_WORDS = 15_000  # of the vocabulary
_FIRST_RANK = 5  # a word's frequency is one over its rank, the first being not too frequent

# What a term ends in: as a term, then in each of its other forms.
_ENDINGS = {"nb": ("", "en", "er", "ene"), "de": ("", "s", "e", "en"), "it": ("o", "i")}
_OTHER_ENDINGS = ("", "s")


class Vocabulary:
    """The words of one language, of which few are frequent and many are rare."""

    def __init__(self, chance: Random) -> None:
        words: set[str] = set()
        while len(words) < _WORDS:
            words.add(_syllables(chance, chance.randint(1, 6)) + chance.choice(("", "n", "r", "s")))
        # As in any language, the short ones are frequent.
        self._words = sorted(words, key=lambda word: (len(word), word))
        ranks = range(_FIRST_RANK, _FIRST_RANK + _WORDS)
        self._weights = list(accumulate(1 / rank for rank in ranks))

    def draw(self, chance: Random, count: int) -> list[str]:
        """Return words as a text has them, frequent ones again and again."""
        return chance.choices(self._words, cum_weights=self._weights, k=count)


def terms(chance: Random, locale: str) -> Iterator[tuple[str, ...]]:
    """Yield the term and the other forms of one concept after another; they never end."""
    taken: set[str] = set()
    while True:
        stem = _syllables(chance, 3) + chance.choice("aou") + chance.choice(_TERM)
        if stem not in taken:
            taken.add(stem)
            yield tuple(stem + ending for ending in _ENDINGS.get(locale, _OTHER_ENDINGS))


def marker(number: int) -> str:
    """Return a word that no text has: another one for each number from 0."""
    return "zu" + "".join("wo" if digit == "1" else "jo" for digit in f"{number:b}")


def _syllables(chance: Random, count: int) -> str:
    return "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in range(count))
