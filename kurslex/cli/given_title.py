"""The name that somebody gives a new glossary with `--title`."""

import unicodedata
from collections.abc import Iterator

from kurslex.project.files.invisible_characters import without_unfit

LONGEST_TITLE = 80
"""How many characters it may have: it is in the head of every page."""


def wrong_title(title: str) -> Iterator[str]:
    """Yield what is wrong with a name."""
    if any(unicodedata.category(each) in {"Cc", "Zl", "Zp", "Cs"} for each in title):
        yield "--title has a line end or another control character; write it on one line"
    elif without_unfit(title) != title:
        yield "--title has characters that nobody sees, such as marks of direction; leave them out"
    if len(title) > LONGEST_TITLE:
        yield f"--title has {len(title)} characters; write at most {LONGEST_TITLE}"
