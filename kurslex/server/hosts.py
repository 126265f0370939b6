"""By which names a server may be asked, and what it lets pages of other sites run.

A page of another site can let its own name lead to this machine, and would then read what is not
published yet (DNS rebinding). The name that it asks by stays in the request's header `Host`.
"""

import re
from collections.abc import Sequence
from ipaddress import ip_address

_HEADER = re.compile(r"(\[[0-9a-f:.]+\]|[^:\[\]]+)(?::[0-9]+)?")
_ASSETS = "assets/kurslex"
_WITH_TEXTS = ("search-", "second-")
_LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


def is_for_us(headers: Sequence[str], listening: str, at: str = "") -> bool:
    """Whether a request with these headers `Host` is meant for a server at this host.

    One that listens to this machine alone has this machine's names; any other may have any name.
    `at` is the address to which the host's name has led, if that is known: a machine's own name is
    often one of itself alone.
    """
    if len(headers) != 1:
        return False
    own = listening.strip("[]").lower()
    return not is_loopback(at or own) or _name(headers[0]) in {*_LOCAL_NAMES, own}


def is_same_origin(origin: str | None, fetched: str | None, host: str) -> bool:
    """Whether a page of this server asks, as browsers say it.

    `origin` and `fetched` are the headers `Origin` and `Sec-Fetch-Site` or None, `host` is `Host`.
    """
    if fetched is not None and fetched not in {"same-origin", "none"}:
        return False
    return origin is None or origin.lower() == f"http://{host.strip().lower()}"


def is_own_script(path: str) -> bool:
    """Whether the file at a path of the site is a script with texts of the glossary.

    Every page of every site may run the scripts of another one, and would read what is not
    published yet in the variables that these leave behind. What frames need has no such texts, and
    a frame without an origin of its own is another site to browsers.
    """
    folder, _, name = path.rpartition("/")
    return name.endswith(".js") and (folder != _ASSETS or name.startswith(_WITH_TEXTS))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, as seen from itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _name(header: str) -> str:
    """Return the name in `NAME`, `NAME:PORT` or `[ADDRESS]:PORT`, nothing for what is neither."""
    found = _HEADER.fullmatch(header.strip().lower())
    return found[1].strip("[]") if found else ""
