"""Ids of questions -> names that XML and files allow everywhere."""

import re

from kurslex.utils.digests import digest_of_bytes

_ALLOWED = re.compile(r"[A-Za-z0-9_-]+")
_DIGITS = 8


def identifier(name: str) -> str:
    """Return an id with points between its parts, such as `kx.profit-loss.sell.1.17`.

    A part with other signs, such as the name of a series, is told by its digest.
    """
    parts = (
        part if _ALLOWED.fullmatch(part) else digest_of_bytes(part.encode())[:_DIGITS]
        for part in name.split("/")
    )
    return ".".join(("kx", *parts))
