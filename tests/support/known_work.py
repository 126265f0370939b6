"""What builds and checks make again and again of the same, made once in a process of the tests.

Each of these functions always makes the same of the same, which builds in other processes show
(`tests/built/test_reproducible.py`, `tests/site/search/test_full_text.py`). They are given texts,
never parts of a snapshot: what a task reads of that has to be noted each time.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any

from fluent.runtime.prepare import Compiler

from kurslex.engine.environment import environment_digest, environment_state
from kurslex.message_bundle import MessageBundle
from kurslex.message_syntax import entries_of, parsed, references
from kurslex.outputs.anki.collection import Note, package
from kurslex.outputs.anki.note_types import NoteType
from kurslex.outputs.zip.member import Member
from kurslex.project.yaml.yaml_tree import _composed
from kurslex.site.parts.qr_code import qr_code
from kurslex.site.search.full_text import full_text
from kurslex.site.sharing_picture import _drawn


def known_full_text(documents: Mapping[str, str]) -> dict[str, bytes]:
    """Return Pagefind's answer: starting it is a third of what a small build takes."""
    return dict(_full_text(tuple(sorted(documents.items()))))


@cache
def _full_text(documents: tuple[tuple[str, str], ...]) -> dict[str, bytes]:
    return full_text(dict(documents))


@contextmanager
def known_full_texts(
    documents: Iterable[Mapping[str, str]],
) -> Iterator[Callable[[], Iterator[dict[str, bytes]]]]:
    """Read all documents at once, as the function does that this stands for."""
    read = [tuple(sorted(each.items())) for each in documents]
    yield lambda: (dict(_full_text(each)) for each in read)


def known_package(
    kind: NoteType, name: str, identity: str, notes: Iterable[Note], changed: int
) -> bytes:
    """Return a deck for Anki: each is a database of its own."""
    return _package(kind, name, identity, tuple(notes), changed)


_package = lru_cache(maxsize=100)(package)

_compiled: Any = cache(Compiler())  # by the identity of an entry of a syntax tree


class _KnownBundle(MessageBundle):
    """A bundle that puts the same texts into the same message only once."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._said: dict[tuple[Any, ...], tuple[Any, list[Any]]] = {}

    def format_pattern(self, pattern: Any, values: dict[str, Any]) -> tuple[Any, list[Any]]:
        """Return what a pattern says; numbers are put in anew, since 1 and 1.0 are equal keys."""
        if not all(type(value) is str for value in values.values()):
            return super().format_pattern(pattern, values)
        key = pattern, *values.items()  # a pattern is one of the bundle's own, by its identity
        if key not in self._said:
            self._said[key] = super().format_pattern(pattern, values)
        return self._said[key]


KNOWN_MESSAGES: dict[str, Callable[..., Any]] = {
    "kurslex.messages.parsed": cache(parsed),
    "kurslex.messages.references": cache(references),
    "kurslex.messages.entries_of": cache(entries_of),
    "kurslex.messages.MessageBundle": lru_cache(maxsize=200)(_KnownBundle),
    "fluent.runtime.bundle.Compiler": lambda: _compiled,
}
"""Message files, parsed and compiled: half of what it takes to check a few pages.

A text always has the same syntax tree, what is made of a tree says the same in each bundle, and
nobody changes either. The same texts always make the same bundle, which says the same again.
"""

KNOWN: dict[str, Callable[..., Any]] = {
    "kurslex.engine.cache.environment_digest": cache(environment_digest),
    "kurslex.engine.cache.environment_state": cache(environment_state),
    "kurslex.engine.text_indexes.full_text": known_full_text,
    "kurslex.engine.text_indexes.full_texts": known_full_texts,
    "kurslex.outputs.anki.deck.package": known_package,
    "kurslex.outputs.zip.member.Member.of": lru_cache(maxsize=1000)(Member.of),
    "kurslex.project.yaml.yaml_tree._composed": lru_cache(maxsize=200)(_composed),
    "kurslex.site.pages.teaching_page.qr_code": cache(qr_code),
    "kurslex.site.sharing_picture._drawn": cache(_drawn),
    **KNOWN_MESSAGES,
}
"""What stands for each function, by the name that a build calls it by."""


def put_for_good(name: str, known: Callable[..., Any]) -> None:
    """Replace a function, named with its module, for the rest of this process."""
    module, _, function = name.rpartition(".")
    setattr(pkgutil.resolve_name(module), function, known)
