"""XML text that every parser reads alike: what it would change is a numeric character reference."""

import re
from collections.abc import Mapping

_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
# Parsers make spaces of line ends in attributes, and one line end of carriage return and line feed.
_KEPT = re.compile('[&<>"\t\n\r\x85\u2028]')
# XML 1.0 has no way to write these.
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Most texts have none of either.
_ANY = re.compile(f"{_KEPT.pattern}|{_NEVER.pattern}")


def escaped(text: str) -> str:
    """Return a text as it is written between tags and in attributes.

    Control characters, which XML cannot say, are left out.
    """
    return _KEPT.sub(_written, _NEVER.sub("", text)) if _ANY.search(text) else text


def element(name: str, content: str = "", attributes: Mapping[str, str] | None = None) -> str:
    """Return an element; `content` is XML already, `attributes` are texts."""
    said = "".join(f' {each}="{escaped(text)}"' for each, text in (attributes or {}).items())
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def document(root: str, *before: str) -> bytes:
    """Return a file with a root element, and what is before it, such as a document type."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', *before, root, ""]
    return "\n".join(lines).encode()


def _written(sign: re.Match[str]) -> str:
    return _SIGNS.get(sign.group()) or f"&#{ord(sign.group())};"
