"""What words are made of in any script: letters and digits, and the marks that belong to them.

To `re`, a vowel sign of an Indic script or a point of Arabic or Hebrew is no part of a word. All
patterns for words are made of these. In the browser they are the properties L, N and M, and the two
joiners.
"""

import re

from kurslex.language.unicode_tables import MARKS

_JOINERS = "\u200c\u200d"  # between the letters of a Persian or an Indic word
_MARKS = f"{MARKS}{_JOINERS}"

MARK = f"[{_MARKS}]"
"""A pattern of one mark or joiner, which belongs to the letter before it."""

WORD = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
"""A pattern of one word of letters and digits, which begins with none of the marks."""

LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
"""The same without digits."""

SIGN = rf"[\w{_MARKS}]"
"""A pattern of one character of a word, or an underscore."""

IN_WORD = rf"(?:[^\W_]|[{_MARKS}])"
"""The same without an underscore."""

IN_LETTERS = rf"(?:[^\W\d_]|[{_MARKS}])"
"""The same without digits, too."""

LETTER = rf"[^\W\d_][{_MARKS}]*"
"""A pattern of one letter with its marks."""

NOT_BEHIND = rf"(?<![^\W_])(?<![{_MARKS}])"
"""A pattern of a place that is not behind a character of a word."""

NOT_BEFORE = rf"(?![^\W_]|[{_MARKS}])"
"""A pattern of a place that is not before one."""


def sign_in(text: str) -> str:
    """Return a pattern of one character of a word in a text: the same as `SIGN`, but made faster.

    What has many marks takes a millisecond to compile, and most texts have none of them.
    """
    return SIGN if re.search(MARK, text) else r"\w"


def is_letters(text: str) -> bool:
    """Tell whether a text is letters and their marks alone; an empty text is none."""
    return re.sub(MARK, "", text).isalpha()


def is_in_word(sign: str) -> bool:
    """Tell whether a character is a letter, a digit or a mark; an empty text is none."""
    return sign.isalnum() or re.fullmatch(MARK, sign) is not None
