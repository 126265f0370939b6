"""A long text -> its beginning, cut where a word ends."""

import unicodedata

MORE = "…"


def beginning(text: str, most: int) -> str:
    """Return a text of at most so many characters, and `…` after it where there was more.

    It ends with a word; in a script without spaces, with a whole character and its marks.
    """
    if len(text) <= most:
        return text
    words, space, _ = text[: most + 1].rpartition(" ")
    if space and len(words) > most // 2:
        return f"{words.rstrip(' ,;:–—')}{MORE}"
    end = most
    while end > 1 and unicodedata.category(text[end]).startswith("M"):
        end -= 1
    return text[:end] + MORE
