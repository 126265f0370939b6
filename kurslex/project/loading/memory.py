"""What was made of a text before, so that a text that is as it was need not be read again."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import msgspec

from kurslex.utils.digests import digest

Made = TypeVar("Made")

LASTING = "table "
"""What the names of contents begin with that are kept by runs that do not use them."""


def _nothing(_: str) -> None:
    """Recall nothing."""


class Memory:
    """Recalls what was made of equal values, and notes what is new and what was used.

    `recall` finds a content by a name, which is a digest, or returns None. What it finds is decoded
    into objects and checked against their types; nothing of it is executed. `is_filled` says
    whether most of what will be asked for is likely to be known. `new` is what was made and is
    stored nowhere yet.
    """

    def __init__(
        self, recall: Callable[[str], bytes | None] = _nothing, *, is_filled: bool = False
    ) -> None:
        self._recall = recall
        self.is_filled = is_filled
        self.used: set[str] = set()
        self.new: dict[str, bytes] = {}
        self._made: set[str] = set()

    def made(
        self, source: object, decoder: "msgspec.msgpack.Decoder[Made]", make: Callable[[], Made]
    ) -> Made:
        """Return what `make` returns, which depends on `source` alone, or has returned before."""
        name = digest(source)
        known = self._known(name, decoder)
        if known is not None:
            return known
        made = make()
        self._keep(name, made)
        return made

    def table(
        self, source: object, decoder: "msgspec.msgpack.Decoder[dict[str, Made]]"
    ) -> "Table[Made]":
        """Return what was made of many small values, each of which depends on `source` as well.

        A table whose source is a word outlasts runs that do not ask for it: there are few such.
        """
        name = f"{LASTING}{source}" if isinstance(source, str) else digest(source)
        return Table(self._known(name, decoder) or {}, lambda rows: self._keep(name, rows))

    def _known(self, name: str, decoder: "msgspec.msgpack.Decoder[Made]") -> Made | None:
        self.used.add(name)
        content = self.new.get(name) or self._recall(name)
        if content is not None:
            try:
                return decoder.decode(content)
            except (msgspec.DecodeError, UnicodeDecodeError):  # damaged, or of another version
                pass
        return None

    def _keep(self, name: str, made: object) -> None:
        try:
            self.new[name] = msgspec.msgpack.encode(made)
            self._made.add(name)
        except UnicodeEncodeError:  # half a character, which UTF-8 cannot hold
            self.used.discard(name)
            self._made.discard(name)

    @property
    def recalled(self) -> int:
        """How many of the values that were asked for were known."""
        return len(self.used) - len(self._made)  # all that was made has been asked for

    def stored(self, recall: Callable[[str], bytes | None]) -> None:
        """Let go of what is new, which `recall` finds from now on, as it does all else."""
        self.new = {}
        self._recall = recall

    def apart(self) -> "Memory":
        """Return a memory that knows what is stored, and nothing new yet: for another process."""
        return Memory(self._recall, is_filled=self.is_filled)

    def join(self, other: "Memory") -> None:
        """Take over what another process has used and made."""
        self.used |= other.used
        self.new |= other.new
        self._made |= other._made

    def __getstate__(self) -> dict[str, Any]:
        """Leave out what cannot be sent from process to process, and need not be."""
        return {"used": self.used, "new": self.new, "_made": self._made, "_recall": _nothing}


class Table(Generic[Made]):
    """What was made of values, by their digests: many rows that are kept as one content.

    A row is kept as long as it is asked for or set before `save` is called.
    """

    def __init__(self, known: dict[str, Made], keep: Callable[[dict[str, Made]], None]) -> None:
        self._known = known
        self._keep = keep
        self._rows: dict[str, Made] = {}

    def get(self, key: str) -> Made | None:
        """Return what was made of a value, None where nothing is known of it."""
        found = self._known.get(key)
        if found is not None:
            self._rows[key] = found
        return found

    def set(self, key: str, made: Made) -> None:
        """Keep what was made of a value."""
        self._rows[key] = made

    def save(self) -> None:
        """Keep the rows for the next time, if they are others than those that were known."""
        if self._rows.keys() != self._known.keys():
            self._keep({key: self._rows[key] for key in sorted(self._rows)})
