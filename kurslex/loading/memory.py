"""What was made of a text before, so that a text that is as it was need not be read again."""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from kurslex.digests import digest

Made = TypeVar("Made")


def _nothing(_: str) -> None:
    """Recall nothing."""


class Memory:
    """Recalls what was made of equal values, as JSON, and notes what is new and what was used.

    `recall` finds the JSON by a name, which is a digest, or returns None. What it finds is decoded
    into dataclasses and checked against their types; nothing of it is executed.
    """

    def __init__(self, recall: Callable[[str], bytes | None] = _nothing) -> None:
        self._recall = recall
        self.used: set[str] = set()
        self.new: dict[str, bytes] = {}

    def made(
        self, source: object, decoder: "msgspec.json.Decoder[Made]", make: Callable[[], Made]
    ) -> Made:
        """Return what `make` returns, which depends on `source` alone, or has returned before."""
        name = digest(source)
        self.used.add(name)
        content = self.new.get(name) or self._recall(name)
        if content is not None:
            try:
                return decoder.decode(content)
            except msgspec.DecodeError:  # from a version whose types were others
                pass
        made = make()
        try:
            self.new[name] = msgspec.json.encode(made)
        except UnicodeEncodeError:  # half a character, which JSON cannot hold
            self.used.discard(name)
        return made

    @property
    def recalled(self) -> int:
        """How many of the values that were asked for were known."""
        return len(self.used - self.new.keys())

    def join(self, other: "Memory") -> None:
        """Take over what another process has used and made."""
        self.used |= other.used
        self.new |= other.new

    def __getstate__(self) -> dict[str, Any]:
        """Leave out what cannot be sent from process to process, and need not be."""
        return {"used": self.used, "new": self.new, "_recall": _nothing}
