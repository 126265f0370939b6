"""A text of an unknown author -> the same without characters that would control a terminal."""

import re

# What moves a terminal's cursor, ends its line or turns its direction: controls of ASCII and
# Latin-1, separators, bidirectional controls, and bytes of a name that are not UTF-8. Then what has
# no width and makes a word another one. The last is how a runner of GitHub Actions recognises a
# command anywhere in a line.
_NOT_SHOWN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\xad\u200b\u2060-\u2064\ufeff]|(?<=#)#(?=\\[)"
)
_NAMES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_NOT_UTF_8 = 0xDC00  # what Python adds to a byte of a name that it cannot decode
_BYTE = 0xFF


def printable(text: str) -> str:
    r"""Return a text on one line, with `\x1b` and the like for what would control a terminal."""
    return _NOT_SHOWN.sub(_escaped, text)


def printable_lines(text: str) -> str:
    r"""Return a text of several lines with `\x1b` and the like, as `printable` does it."""
    return "\n".join(map(printable, text.split("\n")))


def _escaped(found: re.Match[str]) -> str:
    sign = found.group()
    code = ord(sign)
    if 0 <= code - _NOT_UTF_8 <= _BYTE:
        code -= _NOT_UTF_8
    return _NAMES.get(sign) or (f"\\x{code:02x}" if code <= _BYTE else f"\\u{code:04x}")
