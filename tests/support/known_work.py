"""What builds make again and again of the same texts, made once in a process of the tests.

Each of these functions always makes the same of the same, which builds in other processes show
(`tests/built/test_reproducible.py`). They are given texts, never parts of a snapshot: what a task
reads of that has to be noted each time.
"""

import pkgutil
from collections.abc import Callable
from functools import cache
from typing import Any

from kurslex.engine.environment import environment_digest, environment_state
from kurslex.site.parts.qr_code import qr_code
from kurslex.site.sharing_picture import _drawn
from tests.support.known_messages import KNOWN_MESSAGES
from tests.support.known_texts import known_full_text


def known_environment() -> str:
    """Return the digest of the environment, worked out once for each state of it."""
    return _environment(environment_state())


@cache
def _environment(_state: str) -> str:
    return environment_digest()


KNOWN: dict[str, Callable[..., Any]] = {
    "kurslex.engine.cache.environment_digest": known_environment,
    "kurslex.engine.plan.full_text": known_full_text,
    "kurslex.site.pages.teaching_page.qr_code": cache(qr_code),
    "kurslex.site.sharing_picture._drawn": cache(_drawn),
    **KNOWN_MESSAGES,
}
"""What stands for each function, by the name that a build calls it by."""


def put_for_good(name: str, known: Callable[..., Any]) -> None:
    """Replace a function, named with its module, for the rest of this process."""
    module, _, function = name.rpartition(".")
    setattr(pkgutil.resolve_name(module), function, known)
