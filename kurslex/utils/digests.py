"""Digests of values: equal for equal values, in every process and with every hash seed."""

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from io import BufferedReader
from typing import Any

from msgspec import Struct, msgpack

_BYTES = 20  # of a digest; two values alike by chance are not to be expected


def digest_of_bytes(content: bytes) -> str:
    """Return the digest of a file's content, in hexadecimal digits."""
    return hashlib.blake2b(content, digest_size=_BYTES).hexdigest()


def digest_of_file(file: BufferedReader) -> str:
    """Return the same of an open file, of which only a part is in memory at a time."""
    return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=_BYTES)).hexdigest()


def digest(value: object) -> str:
    """Return the digest of a value: a text, a number, an object of fields, or a collection.

    An object with a property `digested` is taken for the values that this names.
    Collections without an order are taken in the order of their digests. Raises `TypeError` for
    anything else, since what it depends on cannot be known.
    """
    found = _Bytes()
    found.add(value)
    return digest_of_bytes(b"".join(found.pieces))


def quick_digest(values: object) -> str:
    """Return what tells values from others, thousands of them in a moment: none may be a set."""
    try:
        return digest_of_bytes(msgpack.encode(values))
    except UnicodeEncodeError:  # half a character, which UTF-8 cannot hold
        return digest(values)


class _Bytes:
    """The bytes of values, each with its kind and length before it, so that no two are alike."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self._fields: dict[type, tuple[str, ...]] = {}

    def add(self, value: object) -> None:
        """Add the bytes of a value; texts and lists of them, as most are, without further ado."""
        if type(value) is str:
            self._add(b"str", value.encode("utf-8", "surrogatepass"))
        elif type(value) is tuple or type(value) is list:
            self._add(b"t", b"%d" % len(value))
            for each in value:
                self.add(each)
        elif value is None or isinstance(value, str | bytes | bool | int | Fraction | Enum):
            self._add(type(value).__name__.encode(), _plain(value))
        else:
            self._add_collection(value)

    def _add_collection(self, value: object) -> None:
        if type(value) in self._fields:  # most are of few classes, known by their first objects
            self._add_fields(value)
        elif isinstance(value, tuple | list):
            self.add([*value])
        elif type(value) is dict or isinstance(value, Mapping):
            self._add(b"m", b"%d" % len(value))
            for key, each in value.items():
                self.add(key)
                self.add(each)
        elif isinstance(value, set | frozenset):
            self.add(["set", *sorted(digest(each) for each in value)])
        elif hasattr(value, "digested"):
            self.add([type(value).__name__, value.digested])
        elif is_dataclass(value) or isinstance(value, Struct):
            self._fields[type(value)] = _names(value)
            self._add_fields(value)
        else:
            raise TypeError(f"there is no digest of a {type(value).__name__}")

    def _add_fields(self, value: object) -> None:
        self._add(b"d", type(value).__name__.encode())
        for name in self._fields[type(value)]:
            self.add(getattr(value, name))

    def _add(self, kind: bytes, content: bytes) -> None:
        self.pieces += (b"%b%d:" % (kind, len(content)), content)


def _names(value: Any) -> tuple[str, ...]:
    """Return the names of the fields of an object."""
    if isinstance(value, Struct):
        return value.__struct_fields__
    return tuple(field.name for field in fields(value))


def _plain(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    text = value.name if isinstance(value, Enum) else str(value)
    return text.encode("utf-8", "surrogatepass")
