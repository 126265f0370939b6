"""A long text -> its beginning, cut where a word ends."""

import unicodedata

MORE = "…"

_JOINER = "\u200d"  # between the signs of one emoji
_SKIN_TONES = "".join(map(chr, range(0x1F3FB, 0x1F400)))
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))  # two of them are a flag


def beginning(text: str, most: int) -> str:
    """Return a text of at most so many characters, and `…` after it where there was more.

    It ends with a word; in a script without spaces, with a whole character: its marks, and the
    signs of an emoji that is made of several (UAX #29, GB9 and GB11), stay together.
    """
    if len(text) <= most:
        return text
    words, space, _ = text[: most + 1].rpartition(" ")
    if space and len(words) > most // 2:
        return f"{words.rstrip(' ,;:–—')}{MORE}"
    end = most
    while end > 1 and not _begins_character(text, end):
        end -= 1
    return text[:end] + MORE


def _begins_character(text: str, at: int) -> bool:
    """Whether what people take for a character begins there, and does not go on."""
    own = text[at]
    goes_on = own == _JOINER or own in _SKIN_TONES or unicodedata.category(own).startswith("M")
    return not goes_on and text[at - 1] != _JOINER and not _halves_flag(text, at)


def _halves_flag(text: str, at: int) -> bool:
    """Whether an odd number of the letters of flags is before it, and one more there (GB12)."""
    if text[at] not in _FLAG_LETTERS:
        return False
    before = text[:at]
    return (at - len(before.rstrip(_FLAG_LETTERS))) % 2 == 1
