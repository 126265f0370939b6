"""Whatever goes wrong in a command -> one sentence and an exit status, in this one place."""

import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kurslex.utils.printable import printable
from kurslex.utils.signals import ending

USAGE_ERROR = 2
FAILED = 3
NOT_READ = 141  # what shells say of a process whose reader has gone: 128 + SIGPIPE

_PACKAGE = Path(__file__).parent


class UsageError(Exception):
    """A command is asked for what it cannot do; says why, and what to do instead."""


def run_reporting_errors(name: str, run: Callable[[], int], *, debug: bool) -> int:
    """Return the exit status of a command called `name`, and say what goes wrong in it.

    Ctrl-C, and any other signal that asks for an end, is one line. Where whoever reads the output
    has enough of it (`kurslex check | head`), nothing is said. What nobody has foreseen is named
    with its place in the source and how to report it; its traceback is printed with `debug` only.
    """
    try:
        status = run()
        _flush()
    except BrokenPipeError:
        _leave_unwritten()
        return NOT_READ
    except SystemExit as end:  # of the parser of the command line, which has said why
        return _ended(end)
    except KeyboardInterrupt as interrupt:
        return _say(name, *ending(interrupt))
    except UsageError as error:
        return _say(name, str(error), USAGE_ERROR)
    except Exception as error:
        if debug:
            traceback.print_exc()
        return _say(name, error_message(error), FAILED)
    return status


def asks_for_debugging(words: list[str]) -> bool:
    """Whether tracebacks are wanted: by `--debug` on the command line, or by `KURSLEX_DEBUG`."""
    return "--debug" in words or bool(os.environ.get("KURSLEX_DEBUG"))


def error_message(error: Exception) -> str:
    """Return what is said of an error: what it says itself, or how to report it."""
    if isinstance(error, MemoryError):
        return "this machine has not enough memory for it"
    if isinstance(error, OSError) and error.strerror:
        name = error.filename
        place = f"{Path(name).as_posix() if isinstance(name, str) else name}: " if name else ""
        return f"{place}{error.strerror}"
    what = " ".join(f"{type(error).__name__}: {error}".split()).removesuffix(":")
    return (
        f"a bug in Kurslex at {_place(error)}: {what}; please report it as an issue where you "
        "have Kurslex from, with what the same command prints with --debug"
    )


def _place(error: Exception) -> str:
    """Return the last place in our own source that an error came through, as FILE:LINE."""
    frames = [
        (Path(frame.f_code.co_filename), line)
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    own = [(path, line) for path, line in frames if path.is_relative_to(_PACKAGE)]
    path, line = (own or frames)[-1]
    shown = path.relative_to(_PACKAGE.parent) if own else path
    return f"{shown.as_posix()}:{line}"


def _say(name: str, sentence: str, status: int) -> int:
    with suppress(OSError):
        _flush()
    with suppress(OSError):
        print(f"{name}: {printable(sentence)}", file=sys.stderr, flush=True)
    _leave_unwritten()
    return status


def _ended(end: SystemExit) -> int:
    try:
        _flush()
    except BrokenPipeError:
        _leave_unwritten()
        return NOT_READ
    return end.code if isinstance(end.code, int) else USAGE_ERROR


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()


def _leave_unwritten() -> None:
    """Let Python's own last attempt to write what is left go nowhere, without a word."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
