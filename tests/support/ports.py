"""Ports of this machine, for servers that a test begins."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_port() -> Iterator[int]:
    """Keep a port where nothing listens, until the end of the block.

    Nobody gets it who asks for any port, as other tests do meanwhile. A server that names it can
    listen there: on Linux, several sockets may have a port if all set `SO_REUSEADDR`, as servers
    do, and if only one of them listens.
    """
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        place.bind(("127.0.0.1", 0))
        yield int(place.getsockname()[1])
