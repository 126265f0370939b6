"""MkDocs' server in a process of its own, whose faults are sentences like those of `kurslex`."""

import signal
import sys

from kurslex.faults import asks_for_debugging, in_sentences


def command() -> int:
    """Run MkDocs with the words of this process; return 1 where it refuses what it was given."""
    name = " ".join(("kurslex", *sys.argv[1:2]))
    return in_sentences(name, _run, debug=asks_for_debugging([]))


def _run() -> int:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # one may be waiting
    from click import ClickException  # noqa: PLC0415 - an interrupt meanwhile is one, too
    from mkdocs.__main__ import cli  # noqa: PLC0415

    try:
        with cli.make_context("mkdocs", sys.argv[1:]) as context:
            cli.invoke(context)
    except ClickException as error:
        error.show()
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(command())
