"""What can be read of a snapshot, by the way that leads there."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

Step = str | tuple[str, ...]


class Kind(Enum):
    """What was asked: a value, whether a mapping has a key, or which keys it has, in order."""

    VALUE = "value"
    PRESENCE = "presence"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that can be read of a snapshot: names of attributes and keys lead there."""

    kind: Kind
    way: tuple[Step, ...]


class Digests(Protocol):
    """Knows the digest of what each fact is."""

    def __getitem__(self, fact: Fact, /) -> str:
        """Return it."""
