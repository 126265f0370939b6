"""Texts of scripts without spaces -> each character as a word that a full-text index can keep.

A full-text index takes what is between two spaces for a word, so it knows no words of Chinese or
Thai. There, a space is put between all characters, and a query is searched as a phrase of them
(`site/assets/search-texts.js`). That finds it everywhere without a dictionary, which the site and
all browsers would have to share. A word joiner (U+2060) before each of these spaces tells the
browser not to show it.
"""

import re
import unicodedata

from kurslex.language.folding import UNSPACED

PARTED = "\u2060 "
"""What is between two signs: a joiner, and the space that the index needs."""

# Neither do full stops and commas of East Asia have a space beside them.
_WIDE = "\u3001-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_SIGN = f"[{UNSPACED}{_WIDE}]"
# A text goes on in the next element: 约为<b>5</b>. It is compiled where it is asked for, as most
# languages have no such character.
_PLACE = rf"(?<={_SIGN})(?=\S|$)|(?<=\S)(?={_SIGN})|^(?={_SIGN})"


def signs_apart(text: str) -> str:
    """Return a text in which these characters are words; marks stay with the one before them."""
    return re.sub(_PLACE, _parted, text) if re.search(_SIGN, text) else text


def _parted(place: re.Match[str]) -> str:
    following = place.string[place.end() : place.end() + 1]
    return "" if following and unicodedata.category(following).startswith("M") else PARTED
