"""Whether an address on the web says plainly where it leads."""

import re
from urllib.parse import urlsplit

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?|[\dA-Fa-f.]*:[\dA-Fa-f:.]*")


def address_fault(address: str) -> str:
    """Return what is wrong with an address that begins with `http://` or `https://`, or nothing.

    Browsers take a backslash for a slash, and what stands before `@` for a name to sign in with.
    """
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "is no address"
    if "\\" in address or "%5c" in parts.netloc.casefold():
        return "holds a backslash"
    if "@" in parts.netloc:
        return f"leads to '{host}', whatever stands before the @"
    if not host:
        return "names no host"
    return "" if _HOST.fullmatch(host) else f"names no host, but '{host}'"
