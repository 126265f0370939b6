"""A host as slow as a test wants: half of a document comes, and the rest when the test says so."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import IO, Any

from scripts.site_server import Served, StaticHost, serving

_PATIENCE = 120  # seconds until a host gives up waiting for a test


class _SlowHost(StaticHost):
    def __init__(self, *arguments: Any, rest: Event, **options: Any) -> None:
        self._rest = rest
        super().__init__(*arguments, **options)

    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:  # type: ignore[override]
        body = source.read()
        if self.path.partition("?")[0].endswith("/"):
            half = len(body) // 2
            outputfile.write(body[:half])
            self._rest.wait(_PATIENCE)
            body = body[half:]
        outputfile.write(body)


@contextmanager
def serving_slowly(folder: Path) -> Iterator[tuple[Served, Event]]:
    """Serve a folder; the second half of each document waits until the event is set."""
    rest = Event()
    with serving(folder, host=_SlowHost, rest=rest) as served:
        try:
            yield served, rest
        finally:
            rest.set()
