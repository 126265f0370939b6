"""`kurslex serve` as a person runs it: in a process of its own, until it is interrupted."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import IO

from tests.support.command import environment
from tests.support.fetch import fetch
from tests.support.forked import Forked, begin_forked
from tests.support.ports import kept_port

_PATIENCE = 60  # seconds until a test gives up; nothing is measured with it


Process = subprocess.Popen[bytes] | Forked


class LiveServer:
    """A running server: its address, all it has said, and its process."""

    def __init__(self, process: Process, output: IO[str], address: str) -> None:
        self.process = process
        self.address = address
        self._output = output
        self._said: list[str] = []
        self._listener = Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        self._said.extend(iter(self._output.readline, ""))

    @property
    def said(self) -> str:
        """Everything printed so far."""
        return "".join(self._said)

    def wait_to_say(self, words: str, times: int = 1) -> None:
        """Wait until the words have been printed, so many times."""
        self._wait(lambda: self.said.count(words) >= times, f"it never said {words!r}")

    def wait_to_show(self, path: str, words: str) -> None:
        """Wait until a page holds the words."""
        self._wait(lambda: words in fetch(self.address + path)[1], f"{path} never had {words!r}")

    def interrupt(self) -> int:
        """Interrupt the process alone, as Ctrl-C or a supervisor does, and return its status."""
        self.process.send_signal(signal.SIGINT)
        return self.wait_to_end()

    def wait_to_end(self) -> int:
        """Return the process's status once it has ended and all it said is here."""
        status = self.process.wait(_PATIENCE)
        self._listener.join()
        return status

    def _wait(self, come_true: Callable[[], bool], otherwise: str) -> None:
        end = monotonic() + _PATIENCE
        while not come_true():
            assert self.process.poll() is None, f"the server has ended:\n{self.said}"
            assert monotonic() < end, f"{otherwise}:\n{self.said}"
            sleep(0.02)


@contextmanager
def live_server(
    project: Path,
    command: Callable[..., list[str]] | None = None,
    *,
    bare: bool = False,
    **others: str,
) -> Iterator[LiveServer]:
    """Serve a project at a free port; nothing of it runs on after the block.

    `command` returns the call of another `kurslex` with its arguments, which is not forked.
    A `bare` one lacks what only Unix has.
    `others` are variables beside those of the tests.
    """
    # A killed server tidies nothing up.
    variables = environment(TMPDIR=str(project.parent), **others)
    reader, writer = os.pipe()
    with kept_port() as port, os.fdopen(reader, encoding="utf-8") as output:
        place = f"127.0.0.1:{port}"
        words = "--project", str(project), "serve", "--address", place
        if command:
            process: Process = _begun(command(*words), variables, writer)
        else:
            with open(os.devnull, "rb") as nothing:
                streams = nothing.fileno(), writer, writer
                process = begin_forked(words, streams, cwd=project, variables=variables, bare=bare)
        os.close(writer)
        server = LiveServer(process, output, f"http://{place}/")
        try:
            yield server
        finally:
            process.kill()
            server.wait_to_end()


def _begun(command: list[str], variables: dict[str, str], output: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        env=variables,
        stdout=output,
        stderr=output,
        # A shell that starts the tests in the background makes them deaf to interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
