"""A picture that pages show: its file, as it was read."""

from dataclasses import dataclass, field

from kurslex.utils.memoize import Memo

PICTURE = "picture"
"""The placeholder that stands for a picture, and the beginning of its messages' names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A file `docs/pictures/ID.yml`; `source` is its text, which `kurslex.pictures` reads.

    `memo` has what was read out of it.
    """

    id: str
    path: str
    source: str
    memo: Memo = field(default_factory=Memo, init=False, repr=False, compare=False)

    def message_id(self, *parts: str) -> str:
        """Return the name of one of its messages."""
        return "-".join((PICTURE, self.id, *parts))
