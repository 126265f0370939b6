"""Bytes -> the same packed as browsers unpack them, as small as it can be done."""

from collections.abc import Callable, Mapping
from gzip import GzipFile
from io import BytesIO
from types import MappingProxyType

_BEST = 9


def gzipped(content: bytes) -> bytes:
    """Return bytes as gzip packs them (RFC 1952): no name, no time, the same on every system."""
    packed = BytesIO()
    with GzipFile(filename="", mode="wb", compresslevel=_BEST, fileobj=packed, mtime=0) as file:
        file.write(content)
    return packed.getvalue()


def brotlied(content: bytes) -> bytes:
    """Return bytes as Brotli packs them (RFC 7932), which has to be installed."""
    import brotli  # noqa: PLC0415 - only who packs needs it

    packed: bytes = brotli.compress(content)
    return packed


PACKINGS: Mapping[str, Callable[[bytes], bytes]] = MappingProxyType(
    {".gz": gzipped, ".br": brotlied}
)
"""What packs, by the ending of the packed file."""
