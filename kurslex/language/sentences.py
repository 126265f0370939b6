"""Text -> its sentences and words, as readers count them."""

import re

# A full stop after one letter, or one or two digits, or before a digit or a small letter ends no
# sentence: it belongs to an abbreviation or a date.
_END = re.compile(r"(?:(?<![\s(]\w)(?<![\s(]\d\d)\.|[!?…])[»“”’‘\")]*\s+(?=[^\W\d_]|[«„“‘‚\"(])")
_WORD = re.compile(r"[^\W_]+(?:[-.,\u00A0\u202F/][^\W_]+)*")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a sentence ends with `.`, `!`, `?` or `…`, and the text."""
    cuts = [
        found.end()
        for found in _END.finditer(text)
        if not text[found.end() : found.end() + 1].islower()
    ]
    parts = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [part.strip() for part in parts if _WORD.search(part)]


def words(text: str) -> list[str]:
    """Return the words of a text, numbers among them.

    A hyphen joins, an apostrophe parts: *A-aksje* is one word, *l’azione* are two.
    """
    return _WORD.findall(text)
