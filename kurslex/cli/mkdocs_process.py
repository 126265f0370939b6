"""MkDocs' server as a process of its own: this side of the project does not depend on it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def mkdocs_call(root: Path, address: str) -> list[str]:
    """Return the module and the arguments that serve a project at HOST:PORT."""
    config = str(root / "mkdocs.yml")
    return ["kurslex.mkdocs_run", "serve", "--config-file", config, "--dev-addr", address]


def mkdocs_environment(*, debug: bool) -> dict[str, str]:
    """Return the environment for it, without the theme's notice about its future versions."""
    wanted = {"KURSLEX_DEBUG": "1"} if debug else {}
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", **wanted}


@contextmanager
def interrupts_wait() -> Iterator[None]:
    """Let interrupts wait until the block ends, and in a process begun there until it wants them.

    Python that is only starting would answer one with a traceback (`kurslex.mkdocs_run`).
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
