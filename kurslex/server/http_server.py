"""A port of this machine, and one thread for each connection to it."""

import os
import socket
import sys
from contextlib import suppress
from http.server import ThreadingHTTPServer
from threading import BoundedSemaphore
from typing import Any

from kurslex.server.news import News
from kurslex.server.request_handler import Answers

_MOST = 100  # connections at once: a browser has six, and one more for each window that it shows
_BUSY = (
    b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 1\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Length: 38\r\n\r\n"
    b"Too many connections to kurslex serve\n"
)


class Server(ThreadingHTTPServer):
    """Listens from the beginning; answers as soon as it has news.

    Raises `OSError` where it cannot listen. `host` is what it was asked to listen at.
    """

    news: News
    daemon_threads = True
    request_queue_size = 64
    # On Windows it would let two servers have one port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, host: str, port: int) -> None:
        self.host = host.strip("[]")
        self.address_family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._places = BoundedSemaphore(_MOST)
        super().__init__((self.host, port), Answers)

    @property
    def address(self) -> str:
        """HOST:PORT, as addresses have it."""
        host = f"[{self.host}]" if self.address_family == socket.AF_INET6 else self.host
        return f"{host}:{self.server_port}"

    @property
    def bound_to(self) -> str:
        """The address to which the host's name has led."""
        return str(self.server_address[0])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread; say at once where there are too many."""
        if self._places.acquire(blocking=False):
            try:
                super().process_request(request, client_address)
            except (MemoryError, RuntimeError):  # the system starts no further thread
                self._places.release()
            else:
                return
        with suppress(OSError):
            request.sendall(_BUSY)
        self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer until the connection ends."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def server_bind(self) -> None:
        """Bind without asking for the machine's own name, which may take seconds."""
        self.socket.setsockopt(
            socket.SOL_SOCKET, socket.SO_REUSEADDR, int(self.allow_reuse_address)
        )
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.host, int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that hangs up, which it may do at any time."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)
