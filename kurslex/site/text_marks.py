"""Inline markup that Python-Markdown does not have: `H~2~O`, `x^2^` and `~~word~~`.

They are read as markdown-it-py reads them for the checks.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.util import AtomicString

# Python-Markdown keeps what it has read already between these characters.
_KEPT = "\x02\x03"
_STRUCK = r"(?<![~\\])(~~)(?=[^\s~])(.+?)(?<=[^\s~])~~(?!~)"
_AFTER_EMPHASIS = 55


def register_marks(md: Markdown) -> None:
    """Let Python-Markdown read these signs, after emphasis; a backslash takes their meaning."""
    md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "~", "^"]
    struck = SimpleTagInlineProcessor(_STRUCK, "s")
    md.inlinePatterns.register(struck, "kurslex-struck", _AFTER_EMPHASIS)
    for place, (sign, tag) in enumerate(((r"\~", "sub"), (r"\^", "sup")), 1):
        pattern = rf"(?<![\\{sign}]){sign}([^\s{sign}{_KEPT}]+){sign}"
        md.inlinePatterns.register(_Raised(pattern, tag), f"kurslex-{tag}", _AFTER_EMPHASIS - place)


class _Raised(InlineProcessor):
    """A short text above or below the line; signs in it stand for themselves."""

    def __init__(self, pattern: str, tag: str) -> None:
        super().__init__(pattern)
        self._tag = tag

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        element = Element(self._tag)
        element.text = AtomicString(m.group(1))
        return element, m.start(0), m.end(0)
