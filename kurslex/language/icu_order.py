"""Words in the order of ICU, for languages whose letters no alphabet lists: the extra `icu`.

ICU's data is that of one version, which the lock file pins and `data_versions` names.
"""

from typing import TYPE_CHECKING, Any

from kurslex.language.alphabets import Alphabet
from kurslex.language.collation import Collation

if TYPE_CHECKING:
    from kurslex.language.collation import Key as Written

_MORE_LETTERS = "en"
# Chinese is sorted as it is read in simplified characters, by strokes in traditional ones.
_READ = ("zh", "Hans")
_READINGS = "Han-Latin"
_NORMAL = 0  # a label that is none of the three "…"

Key = tuple[bytes, bytes, str]


class IcuOrder:
    """The order and the headings that ICU has for the language of a BCP 47 tag.

    Latin terms have Latin letters, those of other scripts their own. Raises `ImportError` where the
    extra is not installed.
    """

    def __init__(self, tag: str) -> None:
        import icu  # noqa: PLC0415

        locale = icu.Locale.forLanguageTag(tag)
        self._collator = icu.Collator.createInstance(locale)
        index = icu.AlphabeticIndex(locale)
        index.addLabels(icu.Locale(_MORE_LETTERS))
        self._index = index.buildImmutableIndex()
        likely = icu.Locale.forLanguageTag(tag)
        likely.addLikelySubtags()
        is_read = (likely.getLanguage(), likely.getScript()) == _READ
        self._readings: Any = icu.Transliterator.createInstance(_READINGS) if is_read else None
        self._plain = Collation(Alphabet())

    def key(self, text: str) -> Key:
        """Return what a text is sorted by; no two texts have the same."""
        read = self._read(text).replace(" ", "")
        return self._collator.getSortKey(read), self._collator.getSortKey(text), text

    def letter(self, text: str) -> str:
        """Return the letter under which a text is, or an empty string: for a digit, a sign."""
        label, kind = self._index.getBucket(self._index.getBucketIndex(self._read(text)))
        if kind != _NORMAL:
            return self._plain.letter(text)
        small = label.lower()
        return str(small if small.capitalize() == label else label)

    def letter_key(self, letter: str) -> "tuple[int, Written]":
        """Return what the letters are sorted by; what has none comes first."""
        place = self._index.getBucketIndex(letter) if letter else 0
        labels = range(self._index.bucketCount)
        known = next((at for at in labels if self.shown(letter) == self._index.getBucket(at)[0]), 0)
        return known or place, self._plain.key(letter)

    def shown(self, letter: str) -> str:
        """Return how a letter is shown as a heading."""
        return letter.capitalize()

    def _read(self, text: str) -> str:
        return str(self._readings.transliterate(text)) if self._readings else text
