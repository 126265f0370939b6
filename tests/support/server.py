"""A plain static host on this machine: files as they are, folders by index.html, else 404.html."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

_PATIENCE = 30  # seconds until a test gives up; nothing is measured with it


@dataclass(frozen=True)
class Served:
    """A folder being served; `address` ends in a slash."""

    address: str
    folder: Path


class _StaticHost(SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, below: str, **options: Any) -> None:
        self._below = below
        super().__init__(*arguments, **options)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self._below):
            return str(Path(self.directory) / "no such file")
        return super().translate_path("/" + path.removeprefix(self._below))

    def list_directory(self, path: str) -> None:  # type: ignore[override]  # hosts list nothing
        self.send_error(404)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        body = page.read_bytes() if code == 404 and page.is_file() else b""
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        """Keep the tests' output readable."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser may hang up at any time."""


@contextmanager
def serving(folder: Path, below: str = "/") -> Iterator[Served]:
    """Serve a folder at a free port of 127.0.0.1, at its root or below a path."""
    handler = partial(_StaticHost, directory=str(folder), below=below)
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield Served(f"http://127.0.0.1:{server.server_port}{below}", folder)
        finally:
            server.shutdown()
            thread.join()


def fetch(address: str) -> tuple[int, str]:
    """Return the status and text with which a host answers."""
    try:
        with urlopen(address, timeout=_PATIENCE) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()
