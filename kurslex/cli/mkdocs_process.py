"""MkDocs as a process of its own: this side of the project does not depend on it."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_PATIENCE = 10  # seconds for a build that is to stop


def mkdocs_call(root: Path, subcommand: str, *options: str) -> list[str]:
    """Return the module and the arguments of one of MkDocs' subcommands, for a project."""
    config = str(root / "mkdocs.yml")
    return ["kurslex.mkdocs_run", subcommand, "--config-file", config, *options]


def mkdocs_environment(*, debug: bool, preview: bool = False) -> dict[str, str]:
    """Return the environment for it, without the theme's notice about its future versions."""
    wanted = {"KURSLEX_DEBUG": "1"} if debug else {}
    wanted |= {"KURSLEX_PREVIEW": "1"} if preview else {}
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


def run_to_end(command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Wait for a process that does its work; raise `CalledProcessError` where it does not.

    Whatever stops this process meanwhile stops that one, too, by an interrupt rather than by force,
    so that it can end the processes that it has begun.
    """
    with interrupts_wait():
        process = subprocess.Popen(command, env=environment)
    try:
        status = process.wait()
    except BaseException:
        process.send_signal(signal.SIGINT)
        try:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PATIENCE)
        finally:
            process.kill()
            process.wait()
        raise
    if status:
        raise subprocess.CalledProcessError(status, command)
