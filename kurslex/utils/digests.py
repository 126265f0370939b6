"""Digests of values: equal for equal values, in every process and with every hash seed."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from io import BufferedReader

_BYTES = 20  # of a digest; two values alike by chance are not to be expected


def digest_of_bytes(content: bytes) -> str:
    """Return the digest of a file's content, in hexadecimal digits."""
    return hashlib.blake2b(content, digest_size=_BYTES).hexdigest()


def digest_of_file(file: BufferedReader) -> str:
    """Return the same of an open file, of which only a part is in memory at a time."""
    return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=_BYTES)).hexdigest()


def digest(value: object) -> str:
    """Return the digest of a value: a text, a number, a dataclass, or a collection of such.

    An object with a property `digested` is taken for the values that this names.
    Collections without an order are taken in the order of their digests. Raises `TypeError` for
    anything else, since what it depends on cannot be known.
    """
    pieces: list[bytes] = []
    _collect(pieces.append, value)
    return hashlib.blake2b(b"".join(pieces), digest_size=_BYTES).hexdigest()


def _collect(add: Callable[[bytes], None], value: object) -> None:
    """Add the bytes that stand for a value: one call for a text, since there are so many."""
    if type(value) is str:
        content = value.encode("utf-8", "surrogatepass")
        add(b"str%d:%b" % (len(content), content))
    elif value is None or isinstance(value, str | bytes | bool | int | Fraction | Enum):
        content = _plain(value)
        add(b"%b%d:%b" % (type(value).__name__.encode(), len(content), content))
    elif isinstance(value, tuple | list):
        _open(add, b"t", str(len(value)).encode())
        for each in value:
            _collect(add, each)
    elif isinstance(value, Mapping):
        _open(add, b"m", str(len(value)).encode())
        for key, each in value.items():
            _collect(add, key)
            _collect(add, each)
    elif isinstance(value, set | frozenset):
        _collect(add, ["set", *sorted(digest(each) for each in value)])
    elif hasattr(value, "digested"):
        _collect(add, [type(value).__name__, value.digested])
    elif is_dataclass(value):
        _open(add, b"d", type(value).__name__.encode())
        for field in fields(value):
            _collect(add, getattr(value, field.name))
    else:
        raise TypeError(f"there is no digest of a {type(value).__name__}")


def _plain(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    text = value.name if isinstance(value, Enum) else str(value)
    return text.encode("utf-8", "surrogatepass")


def _open(add: Callable[[bytes], None], kind: bytes, content: bytes) -> None:
    add(b"%b%d:%b" % (kind, len(content), content))
