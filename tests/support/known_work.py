"""What builds and checks make again and again of the same, made once in a process of the tests.

Each of these functions always makes the same of the same, which builds in other processes show
(`tests/built/test_reproducible.py`, `tests/site/search/test_full_text.py`). They are given texts,
never parts of a snapshot: what a task reads of that has to be noted each time.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from fluent.runtime.prepare import Compiler

from kurslex.engine.environment import environment_digest, environment_state
from kurslex.message_syntax import parsed, references
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


_compiled: Any = cache(Compiler())  # by the identity of an entry of a syntax tree

KNOWN_MESSAGES: dict[str, Callable[..., Any]] = {
    "kurslex.messages.parsed": cache(parsed),
    "kurslex.messages.references": cache(references),
    "fluent.runtime.bundle.Compiler": lambda: _compiled,
}
"""Message files, parsed and compiled: half of what it takes to check a few pages.

A text always has the same syntax tree, what is made of a tree says the same in each bundle, and
nobody changes either.
"""

KNOWN: dict[str, Callable[..., Any]] = {
    "kurslex.engine.cache.environment_digest": cache(environment_digest),
    "kurslex.engine.cache.environment_state": cache(environment_state),
    "kurslex.engine.text_indexes.full_text": known_full_text,
    "kurslex.engine.text_indexes.full_texts": known_full_texts,
    "kurslex.site.pages.teaching_page.qr_code": cache(qr_code),
    "kurslex.site.sharing_picture._drawn": cache(_drawn),
    **KNOWN_MESSAGES,
}
"""What stands for each function, by the name that a build calls it by."""


def put_for_good(name: str, known: Callable[..., Any]) -> None:
    """Replace a function, named with its module, for the rest of this process."""
    module, _, function = name.rpartition(".")
    setattr(pkgutil.resolve_name(module), function, known)
