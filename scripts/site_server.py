"""A static host on this machine, as good ones are: gzip, index.html, 404.html, and what it says.

It says of each file what the site's own files for nginx, Caddy and Apache let these say.
"""

import gzip
import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Event, Thread
from typing import Any

from kurslex.outputs.hosts.answers import (
    ALWAYS,
    ANYBODY,
    ASK_AGAIN,
    CACHE,
    FOR_EVER,
    OPEN,
    ORIGINS,
    OTHERWISE,
    POLICY,
    VERSIONED,
    Host,
)
from kurslex.outputs.hosts.static_hosts import HEADERS
from kurslex.site.policy import policy_text

_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain",
    ".xml": "application/xml",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}
_TEXTS = ("text/", "image/svg", "application/xml")


def headers_of(host: Host, path: str, query: str, *, found: bool) -> dict[str, str]:
    """Return what the site's own files say with the answer to a request, for an unescaped path."""
    policy = next(
        (text for pattern, text in host.policies() if re.search(pattern, path)),
        policy_text(OTHERWISE),
    )
    lasting = found and re.search(host.pattern(VERSIONED), path) and query.startswith("v=")
    answer = {**ALWAYS, POLICY: policy, CACHE: FOR_EVER if lasting else ASK_AGAIN}
    if any(re.search(host.pattern(each), path) for each in OPEN):
        answer[ORIGINS] = ANYBODY
    return answer


@dataclass(frozen=True)
class Served:
    """A folder being served; `address` ends in a slash.

    `log` has what was asked for, in order, with the bytes of the answer's body as they were sent.
    While `unreachable` is set, every connection is closed without an answer.
    """

    address: str
    folder: Path
    log: list[tuple[str, int]] = field(default_factory=list)
    unreachable: Event = field(default_factory=Event)


class StaticHost(SimpleHTTPRequestHandler):
    """Answers as a plain static host does."""

    # Connections stay open, or each of a page's files would cost a further round trip.
    protocol_version = "HTTP/1.1"

    def __init__(
        self,
        *arguments: Any,
        below: str,
        log: list[tuple[str, int]],
        unreachable: Event,
        **options: Any,
    ) -> None:
        self._below = below
        self._log = log
        self._unreachable = unreachable
        *_, server = arguments
        self.origin = f"http://127.0.0.1:{server.server_port}"
        self._host = Host(base=below, languages=(), address=self.origin)
        super().__init__(*arguments, **options)

    def parse_request(self) -> bool:
        """Read a request, or close the connection while the host is unreachable."""
        is_answered = super().parse_request() and not self._unreachable.is_set()
        self.close_connection = self.close_connection or not is_answered
        return is_answered

    def translate_path(self, path: str) -> str:
        """Return the file of an address below `below`."""
        if not path.startswith(self._below):
            return str(Path(self.directory, "no such file"))
        return super().translate_path("/" + path.removeprefix(self._below))

    def send_head(self) -> BytesIO | None:  # type: ignore[override]  # the base returns a file
        """Answer with the head, and return what appears in the body."""
        address, _, query = self.path.partition("?")
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not address.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{address}/" + (f"?{query}" if query else ""))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        if path.is_dir():
            path /= "index.html"
        found = path.is_file()
        if not found:
            path = self._not_found(address)
        body = path.read_bytes() if path.is_file() else b""
        status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
        return self.answer(status, path.suffix, body, self._said_with(address, query, found=found))

    def _said_with(self, address: str, query: str, *, found: bool) -> dict[str, str]:
        """Return what a good host says with a file; in a folder that is no site, no more than that.

        Pages of others that show ours have scripts of their own within them.
        """
        headers = headers_of(self._host, address, query, found=found)
        if Path(self.directory, HEADERS).is_file():
            return headers
        # A version in an address comes from the content: what it names never changes.
        lasting = found and query.startswith("v=")
        return {CACHE: FOR_EVER if lasting else ASK_AGAIN}

    def _not_found(self, address: str) -> Path:
        """Return the page for a missing address: that of its language, if it has one."""
        language = address.removeprefix(self._below).partition("/")[0]
        own = Path(self.directory, language, "404.html")
        return own if own.is_file() else Path(self.directory, "404.html")

    def answer(
        self, status: HTTPStatus, suffix: str, body: bytes, headers: Mapping[str, str]
    ) -> BytesIO:
        """Answer with the head of a file of some kind, and return what appears in the body."""
        kind = _TYPES.get(suffix, "application/octet-stream")
        zipped = kind.startswith(_TEXTS) and "gzip" in self.headers.get("Accept-Encoding", "")
        # By content, for a file may change twice within the second that its date would tell.
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            status, body, zipped = HTTPStatus.NOT_MODIFIED, b"", False
        if zipped:
            body = _gzipped(body)
        self._log.append((self.path, 0 if self.command == "HEAD" else len(body)))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if "text" in kind else kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("ETag", tag)
        self.send_header("Vary", "Accept-Encoding")
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        return BytesIO(body)

    def log_message(self, *arguments: Any) -> None:
        """Keep what runs the server readable."""


@lru_cache(maxsize=100)
def _gzipped(body: bytes) -> bytes:
    """Return what is sent; readers come with empty caches, and ask for the same files."""
    return gzip.compress(body, mtime=0)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser may hang up at any time."""


@contextmanager
def serving(
    folder: Path, below: str = "/", host: type[StaticHost] = StaticHost, **options: Any
) -> Iterator[Served]:
    """Serve a folder at a free port of 127.0.0.1, at its root or below a path.

    `options` are what a `host` of another kind is made with.
    """
    log: list[tuple[str, int]] = []
    unreachable = Event()
    shared = {"directory": str(folder), "below": below, "log": log, "unreachable": unreachable}
    with _Server(("127.0.0.1", 0), partial(host, **shared, **options)) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_port}{below}"
            yield Served(address, folder, log, unreachable)
        finally:
            unreachable.set()  # connections that are open would be answered for longer
            server.shutdown()
            thread.join()
