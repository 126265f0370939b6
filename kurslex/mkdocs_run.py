"""MkDocs' command in a process of its own, whose faults are sentences like those of `kurslex`."""

import signal
import sys
from types import FrameType

from kurslex.faults import INTERRUPTED, asks_for_debugging, in_sentences


def command() -> int:
    """Run MkDocs with the words of this process; return 1 where it refuses what it was given."""
    if sys.argv[1:2] == ["build"] and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _interrupt_once)
    name = " ".join(("kurslex", *sys.argv[1:2]))
    return in_sentences(name, _run, debug=asks_for_debugging([]))


def _run() -> int:
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # one may be waiting
        from click import ClickException  # noqa: PLC0415 - an interrupt meanwhile is one, too
        from mkdocs.__main__ import cli  # noqa: PLC0415

        try:
            with cli.make_context("mkdocs", sys.argv[1:]) as context:
                cli.invoke(context)
        except ClickException as error:
            error.show()
            return error.exit_code
    except KeyboardInterrupt:
        if sys.argv[1:2] == ["build"]:  # the command that has begun this process says so
            return INTERRUPTED
        raise
    return 0


def _interrupt_once(number: int, frame: FrameType | None) -> None:
    """Stop, and let nothing disturb what ends this process's own children."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(command())
