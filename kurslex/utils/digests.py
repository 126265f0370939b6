"""Digests of values: equal for equal values, in every process and with every hash seed."""

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from io import BufferedReader
from typing import Any

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
    made = hashlib.blake2b(digest_size=_BYTES)
    _feed(made, value)
    return made.hexdigest()


def _feed(made: Any, value: object) -> None:
    if value is None or isinstance(value, str | bytes | bool | int | Fraction | Enum):
        _feed_bytes(made, type(value).__name__.encode(), _plain(value))
    elif isinstance(value, tuple | list):
        _feed_bytes(made, b"t", str(len(value)).encode())
        for each in value:
            _feed(made, each)
    elif isinstance(value, Mapping):
        _feed_bytes(made, b"m", str(len(value)).encode())
        for key, each in value.items():
            _feed(made, key)
            _feed(made, each)
    elif isinstance(value, set | frozenset):
        _feed(made, ["set", *sorted(digest(each) for each in value)])
    elif hasattr(value, "digested"):
        _feed(made, [type(value).__name__, value.digested])
    elif is_dataclass(value):
        _feed_bytes(made, b"d", type(value).__name__.encode())
        for field in fields(value):
            _feed(made, getattr(value, field.name))
    else:
        raise TypeError(f"there is no digest of a {type(value).__name__}")


def _plain(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    text = value.name if isinstance(value, Enum) else str(value)
    return text.encode("utf-8", "surrogatepass")


def _feed_bytes(made: Any, kind: bytes, content: bytes) -> None:
    made.update(b"%b%d:" % (kind, len(content)))
    made.update(content)
