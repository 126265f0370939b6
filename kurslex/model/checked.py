"""What a page remembers of its sources: which words of theirs it has been checked against."""

from typing import TypeAlias

from msgspec import Struct

Fingerprint: TypeAlias = tuple[str, ...]
"""A text's parts in order, each as a short hash of its words.

Hashes of six digits count words, those of five all characters; `analysis/freshness/page_parts.py`
makes them.
"""


class Checked(Struct, frozen=True, kw_only=True):
    """A page and one of its sources at the time when somebody compared them.

    `source` is the source's text then. `own` is the page's own text then, if both said the same,
    and empty if the page said more than its source. `line` is the record's place in the file.
    """

    source: Fingerprint
    own: Fingerprint = ()
    line: int = 1
