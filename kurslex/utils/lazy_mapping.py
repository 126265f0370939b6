"""Values that are computed when they are first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class LazyMapping(Mapping[Key, Value], Generic[Key, Value]):
    """A mapping whose values are made one by one, each when it is first asked for.

    `digest` returns the digest of a value without making it, such as that of its source. Values
    are kept, unless `keeps` is false: then each is made again, which suits large values that are
    read quickly.
    """

    def __init__(
        self,
        keys: Iterable[Key],
        make: Callable[[Key], Value],
        digest: Callable[[Key], str],
        *,
        keeps: bool = True,
    ) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make
        self._made: dict[Key, Value] = {}
        self.digest = digest
        self.keeps = keeps

    def __getitem__(self, key: Key) -> Value:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            made = self._make(key)
            if not self.keeps:
                return made
            self._made[key] = made
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
