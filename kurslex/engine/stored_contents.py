"""What stages have made, read of the store when somebody asks for it."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from kurslex.engine.store import Store
from kurslex.utils.lazy_mapping import Key, LazyMapping

Content = TypeVar("Content")


def stored(
    store: Store, digests: Mapping[Key, str], read: Callable[[bytes], Content]
) -> LazyMapping[Key, Content]:
    """Return contents by their digests in the store; all of them would fill the memory."""
    return LazyMapping(
        digests,
        lambda key: read(store.content(digests[key])),
        digests.__getitem__,
        keeps=False,
    )
