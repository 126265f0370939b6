"""Which characters of a text count as words: punctuation alone makes nothing outdated.

What does not count:

- white space and line ends, soft hyphens, and emphasis by `*` and `_`;
- quotation marks, apostrophes, commas, semicolons, colons, full stops, dots and exclamation marks;
- hyphens and dashes: `OTC-handel` is `OTC handel`;
- a capital letter at the beginning of a paragraph, of an item, or after the end of a sentence.

What counts although it looks alike:

- whatever is between two digits: `1,5`, `1.5`, `12:30`, `2014, 2015`, `1'000`;
- a minus sign, a hyphen or dash before a digit, a straight quotation mark after one: `-5`, `5"`;
- `?`, brackets, and every other character: `%`, `/`, `+`, `=`, `§`, `$`;
- a capital letter anywhere else: `Sie` and `sie` differ;
- whatever appears in a placeholder, `{{ = 4 / 100 * 50 }}`;
- all letters and digits: spelling counts, and `kurslex typo` marks it.
"""

import re
import unicodedata

_PLACEHOLDER = re.compile(r"(\{\{.*?\}\})", re.DOTALL)
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_DASH = "-\u2010\u2011\u2012\u2013\u2014\u2015"
_QUOTE = "\"“”„‟«»‹›'’‘‚‛ʼ´`"
_EMPHASIS = re.compile(r"[*_]+(?=[^\s*_])|(?<=[^\s*_])[*_]+")
_BULLET = re.compile(r"^([ \t]*)[*+-](?=[ \t])", re.MULTILINE)
# The first letter of a block, or of what follows the end of a sentence; not after `3.`
_FIRST = re.compile(
    rf"(?:\A|\n\s*\n|^[ \t]*(?:[*+-]|\#+|\d+[.)])[ \t]|(?<!\d)[.!?…:][{_QUOTE})*_]*\s)"
    rf"[\s{_QUOTE}(*_]*\w",
    re.MULTILINE,
)
_BETWEEN_DIGITS = re.compile(rf"(?<=\d)\s*([{_DASH}{_QUOTE},.;:…*_])\s*(?=\d)")
_BEFORE_DIGIT = re.compile(rf"(?<![^\W_])[{_DASH}](?=\s?[$€£]?\s?\d)")
_BEHIND_DIGIT = re.compile(r"""(?<=\d)(["'])""")
_DROPPED = re.compile(rf"[{_DASH}{_QUOTE},.;:…!]")
_MINUS = "\u2212"
# Signs of no text stand for those that count until the others are gone.
_KEPT = {"-": "\ue000", ",": "\ue001", ".": "\ue002", ";": "\ue003", ":": "\ue004", "'": "\ue005"}
_OTHER_KEPT = "\ue006"


def counted_words(text: str) -> str:
    """Return what counts of a text, with single spaces; two texts with the same say the same."""
    pieces = _PLACEHOLDER.split(unicodedata.normalize("NFC", _INVISIBLE.sub("", text)))
    # Each second piece is a placeholder.
    counted = [piece if at % 2 else _without_punctuation(piece) for at, piece in enumerate(pieces)]
    return " ".join("".join(counted).split())


def _without_punctuation(text: str) -> str:
    text = _FIRST.sub(lambda found: found.group().lower(), text)
    text = _BULLET.sub(rf"\1{_KEPT['-']}", text)
    text = _BETWEEN_DIGITS.sub(lambda found: _kept(found.group(1)), text)
    text = _BEFORE_DIGIT.sub(_KEPT["-"], text).replace(_MINUS, _KEPT["-"])
    text = _BEHIND_DIGIT.sub(lambda found: _kept(found.group(1)), text)
    return _DROPPED.sub(" ", _EMPHASIS.sub("", text))


def _kept(sign: str) -> str:
    if sign in _DASH:
        return _KEPT["-"]
    return _KEPT.get(sign, f"{_OTHER_KEPT}{ord(sign):x}{_OTHER_KEPT}")
