"""Addresses: the one judge of what may be where a browser follows it.

The rules ask it before anything is built, and templates print no address that has not passed it.
"""

import re
from urllib.parse import unquote, urlsplit


class Address(str):
    """An address that was judged: templates print no other one where a browser follows it."""

    __slots__ = ()


NOWHERE = Address("#")
"""What appears in the place of an address that must not be followed: the top of the page itself."""

# Browsers take backslashes for slashes and drop tabs and line ends (WHATWG URL); the others would
# end an attribute or show an address that is not the one that is followed.
_NEVER = re.compile(
    "[\x00-\x20\x7f-\xa0\\\\<>\"'`\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u3000\ufeff\ufff9-\uffff\ud800-\udfff]"
)
# What nearly all addresses within a site are: relative, of characters of which none needs a look.
_ORDINARY = re.compile(r"(?!//)[A-Za-z0-9._~/?#=&%+-]*")
_WEB = re.compile("https?://", re.IGNORECASE)
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?|[0-9A-F:.]*:[0-9A-F:.]*", re.IGNORECASE)
_SCHEME = re.compile("[^/?#]*:")
# Compiled where a site has an address: most commands do not ask for it.
_PLAIN_PATH = "(?:/[A-Za-z0-9._~\x80-\U0010ffff-]+)*"
_DOTS = frozenset([".", ".."])


def web_address_fault(address: str) -> str:
    """Return what is wrong with an address that is to begin with http:// or https://, or nothing.

    It has a host, no name of a user, and no characters that browsers drop or change.
    """
    if not _WEB.match(address):
        return "does not begin with https://"
    if _NEVER.search(address):
        return "has a character that must be escaped in an address"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "has an invalid host or port"
    if "@" in parts.netloc:
        return "has a user name before its host"
    return "" if _HOST.fullmatch(host) else "has an invalid host or port"


def site_address_fault(address: str) -> str:
    """Return what is wrong with an address that a site is to have, or nothing.

    Its path is also a part of settings and expressions that web servers read, and they compare it
    with what a browser asks for, unescaped: `%C3%A9` is a letter of it as `é` is.
    """
    fault = web_address_fault(address)
    if fault:
        return fault
    if re.search("[?#]", address):
        return "has a query or a fragment, and pages lie below it"
    try:
        path = unquote(urlsplit(address.rstrip("/")).path, errors="strict")
    except UnicodeDecodeError:
        return "has a path that is not UTF-8"
    if not (re.fullmatch(_PLAIN_PATH, path) and path.isprintable()):
        return "has something else in its path than letters, digits and the characters - . _ ~ /"
    return "has a part '.' or '..' in its path" if _DOTS & {*path.split("/")} else ""


def is_local(address: str) -> bool:
    """Whether an address stays on the host of its page: a relative one, or an absolute path."""
    return not (_NEVER.search(address) or _SCHEME.match(address) or address.startswith("//"))


def safe_address(address: str) -> Address:
    """Return an address as it is if a page may lead there or load it, and else `NOWHERE`."""
    if _ORDINARY.fullmatch(address) or is_local(address) or not web_address_fault(address):
        return Address(address)
    return NOWHERE
