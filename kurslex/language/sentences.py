"""Text -> its sentences and words, as readers count them."""

import re

from kurslex.language.letters import WORD
from kurslex.language.unicode_tables import SENTENCE_ENDS

_CLOSING = '»”’›")\\]}“‘«‹」』】〉》〕）］｝＂＇'
_OPENING = '«„“‘‚‹"(«»「『【〈《〔（［｛'
# Behind these no space is written.
_WIDE = "。！？｡．‼⁇⁈⁉"
_ELSE = f"(?![.{_WIDE}])[{SENTENCE_ENDS}…]"
# A full stop after one letter, or one or two digits, or before a digit or a small letter ends no
# sentence: it belongs to an abbreviation or a date.
_END = re.compile(
    rf"(?:(?<![\s(]\w)(?<![\s(]\d\d)\.|{_ELSE})[{_CLOSING}]*\s+(?=[^\W\d_]|[{_OPENING}])"
    rf"|[{_WIDE}]+[{_CLOSING}]*\s*"
)
_SHORTENED = re.compile(r"(?<![^\s(])[BCDFGHJ-NP-TV-XZ]?[bcdfghj-np-tv-xz]{1,4}\Z")
_SHORTENED_LENGTH = 6  # letters, and what is before them
_WORD = re.compile(rf"{WORD}(?:[-.,\u00A0\u202F/]{WORD})*")
# Marks of Tibetan, which end a part of a sentence as well: they end a text, but part none.
_SHAD = "\u0f08\u0f0d-\u0f12\u0f14"
_LAST = re.compile(rf"[{SENTENCE_ENDS}…{_SHAD}][{_CLOSING}\s]*\Z")
# A question ends with what is a semicolon elsewhere, and in Unicode's normal form.
_ASKING = frozenset({"cu", "el", "grc"})
_ASKED = re.compile(rf"[;\u037e][{_CLOSING}\s]*\Z")

# Languages that write no spaces between words, and hardly any sign between sentences. The first
# have no full stop at all.
_WITHOUT_STOP = frozenset({"lo", "th"})
_UNCOUNTED = _WITHOUT_STOP | {"km", "my"}


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a sentence ends with its language's full stop or the text.

    Full stops of all scripts count, `!`, `?` and `…`.
    """
    cuts = [
        found.end()
        for found in _END.finditer(text)
        if not text[found.end() : found.end() + 1].islower() and not _is_shortened(text, found)
    ]
    parts = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [part.strip() for part in parts if _WORD.search(part)]


def is_ended(text: str, tag: str) -> bool:
    """Tell whether a text ends as a sentence does in the language of a BCP 47 tag.

    Quotation marks and brackets may be behind the sign. Thai and Lao have none; Greek
    questions end with `;`, Tibetan sentences with a shad.
    """
    language = _language(tag)
    if language in _WITHOUT_STOP or _LAST.search(text):
        return True
    return language in _ASKING and _ASKED.search(text) is not None


def has_countable_sentences(tag: str) -> bool:
    """Tell whether sentences and words can be counted: not in Thai, Lao, Khmer and Burmese."""
    return _language(tag) not in _UNCOUNTED


def words(text: str) -> list[str]:
    """Return the words of a text, numbers among them.

    A hyphen joins, an apostrophe parts: *A-aksje* is one word, *l’azione* are two.
    """
    return _WORD.findall(text)


def _is_shortened(text: str, end: re.Match[str]) -> bool:
    """Tell whether a full stop is that of a shortened word: *St. Louis*, *Mrs. Smith*, *cf. Hicks*.

    No library knows all of them; words without vowels are hardly ever whole ones.
    """
    before = text[max(0, end.start() - _SHORTENED_LENGTH) : end.start()]
    return text[end.start()] == "." and _SHORTENED.search(before) is not None


def _language(tag: str) -> str:
    return tag.partition("-")[0].lower()
