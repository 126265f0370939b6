"""Bytes -> the same compressed for HTTP (gzip, Brotli), as small as possible."""

from collections.abc import Callable, Mapping
from gzip import GzipFile
from io import BytesIO
from types import MappingProxyType

_BEST = 9


def gzipped(content: bytes) -> bytes:
    """Return bytes compressed by gzip (RFC 1952): no name, no time, the same on every system."""
    packed = BytesIO()
    with GzipFile(filename="", mode="wb", compresslevel=_BEST, fileobj=packed, mtime=0) as file:
        file.write(content)
    return packed.getvalue()


def brotli_compressed(content: bytes) -> bytes:
    """Return bytes compressed by Brotli (RFC 7932), which has to be installed."""
    import brotli  # noqa: PLC0415 - only who compresses needs it

    packed: bytes = brotli.compress(content)
    return packed


COMPRESSORS: Mapping[str, Callable[[bytes], bytes]] = MappingProxyType(
    {".gz": gzipped, ".br": brotli_compressed}
)
"""What compresses, by the ending of the compressed file."""
