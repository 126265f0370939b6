"""A page with a language that is written from right to left -> the same with every part isolated.

Browsers order a line by its characters. Where the lines run from right to left, `68-95-99.7 rule`
and `12,000 × 65 / 100 = 7,800` come out in another order, unless markup says that they belong
together (Unicode Standard Annex 9). So what has a language of its own says from which side it is
read, and what is read from the left within a text from the right is isolated, with its sign and
its unit. Pages without such a language stay as they are.
"""

import re
from collections.abc import Iterator
from html import escape, unescape

from kurslex.language.letters import MARK
from kurslex.language.writing_systems import is_right_to_left

LTR, RTL = "ltr", "rtl"
ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"
"""Characters that nobody sees, around what is read from the left."""

_PIECE = re.compile(r"""<!--[\s\S]*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|<|[^<]+""")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_NAMED = re.compile('lang="([^"]+)"')
_LANGUAGE = re.compile(r'\slang="([^"]+)"')
_DIRECTION = re.compile(r'\sdir="([^"]+)"')
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
# What is read from the left in every language, and what browsers show as text alone.
_FROM_LEFT = frozenset(["code", "kbd", "math", "pre", "samp"])
_NO_MARKUP = frozenset(["option", "script", "style", "textarea", "title"])
_OWN = frozenset(["bdi", "bdo", "math", "output", "svg"])

_GAP = "[ \u00a0\u202f]"
_ARABIC_DIGIT = "٠-٩۰-۹"
_DIGIT = f"0-9{_ARABIC_DIGIT}"
# The blocks of scripts that are read from the right; every other letter is read from the left.
_FROM_RIGHT = (
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010cff\U00010d40-\U00010fff"
    "\U0001e800-\U0001efff"
)
_LETTER = rf"[^\W\d_{_FROM_RIGHT}]"
_IN_WORD = rf"(?:[^\W_{_FROM_RIGHT}]|[{_ARABIC_DIGIT}]|{MARK})"
_OPERATOR = "[-+−×·*/÷=<>≈≤≥±^→]"
_NUMBER = (
    rf"(?:(?<![\w)])[-+−±≈<>]{_GAP}?)?(?:(?:[€$£¥]|§§?){_GAP}?)?"
    rf"[{_DIGIT}]+(?:[-.,٫٬'’:/\u00a0\u202f][{_DIGIT}]+)*(?:{_GAP}?[%‰٪°€$£¥]+)?"
)
_WORD = rf"{_LETTER}{_IN_WORD}*(?:[-.&/+'’_@]{_IN_WORD}+)*"
_ITEM = (
    rf"(?:https?://[^\s<>]*[^\s<>.,;:!?)]|{_NUMBER}(?:{_LETTER}{_IN_WORD}*)?|{_WORD})"
    r"(?:\([^()\u0590-\u08ff]{1,40}\))?"
)
# These take long to compile, and most sites have no language that is read from the right.
_RUN = (
    rf"{_ITEM}(?:{_GAP}*{_OPERATOR}{_GAP}*{_ITEM}|{_GAP}(?={_LETTER}){_ITEM}"
    rf"|(?:(?<={_LETTER})|(?<={MARK})){_GAP}{_ITEM})*"
)
# A number or a word alone keeps its order.
_PLAIN = rf"[{_DIGIT}]+(?:[.,:/٫٬\u00a0\u202f][{_DIGIT}]+)*|{_LETTER}(?:{_LETTER}|{MARK})*"


def with_directions(html: str) -> str:
    """Return a page with the direction of each part; the same where all is read from the left."""
    # What names a language, `hreflang` too, is found faster than what has a space before it.
    if f'dir="{RTL}"' not in html and not all(
        any(map(is_right_to_left, {*pattern.findall(html)})) for pattern in (_NAMED, _LANGUAGE)
    ):
        return html
    return "".join(_Reader().read(html))


def isolated(text: str) -> str:
    """Return text as HTML, with what is read from the left isolated in what is read from the right.

    A range such as *5–10* has no direction of its own: it is read as the text around it.
    """
    made, end = [], 0
    for start, stop in runs_from_left(text):
        before = escape(text[end:start], quote=False)
        made.append(f'{before}<bdi dir="{LTR}">{escape(text[start:stop], quote=False)}</bdi>')
        end = stop
    return "".join((*made, escape(text[end:], quote=False)))


def isolated_text(text: str) -> str:
    """Return the same as plain text, by characters that nobody sees (U+2066, U+2069)."""
    made, end = [], 0
    for start, stop in runs_from_left(text):
        made.append(f"{text[end:start]}{ISOLATE}{text[start:stop]}{END_OF_ISOLATE}")
        end = stop
    return "".join((*made, text[end:]))


def runs_from_left(text: str) -> list[tuple[int, int]]:
    """Return where what is isolated begins and ends; no word is cut in two."""
    return [run.span() for run in re.finditer(_RUN, text) if not re.fullmatch(_PLAIN, run[0])]


class _Reader:
    """Goes through a document and knows at each place from which side it is read."""

    def __init__(self) -> None:
        # The open elements, each with its direction, and whether texts in it are left alone.
        self._open: list[tuple[str, str, bool]] = []

    def read(self, html: str) -> Iterator[str]:
        """Yield the pieces of the document."""
        for piece in _PIECE.findall(html):
            found = _TAG.match(piece)
            if found is None:
                yield piece if piece.startswith("<") else self._text(piece)
            elif found[1]:
                self._close(found[2].lower())
                yield piece
            else:
                yield self._begin(piece, found[2].lower())

    def _here(self) -> tuple[str, bool]:
        return self._open[-1][1:] if self._open else (LTR, False)

    def _text(self, text: str) -> str:
        direction, is_left_alone = self._here()
        if direction == LTR or is_left_alone:
            return text
        made = isolated(unescape(text))
        return made if "<" in made else text

    def _begin(self, tag: str, name: str) -> str:
        around, is_left_alone = self._here()
        said, language = _DIRECTION.search(tag), _LANGUAGE.search(tag)
        direction = said[1] if said else around
        if said is None and language:
            direction = RTL if is_right_to_left(language[1]) else LTR
            tag = _with(tag, direction)
        elif said is None and name in _FROM_LEFT and around == RTL:
            direction = LTR
            tag = _with(tag, direction)
        if name not in _VOID and not tag.endswith("/>"):
            alone = is_left_alone or name in _OWN or name in _NO_MARKUP
            self._open.append((name, direction, alone))
        return tag

    def _close(self, name: str) -> None:
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == name:
                del self._open[at:]
                return


def _with(tag: str, direction: str) -> str:
    end = "/>" if tag.endswith("/>") else ">"
    return f'{tag.removesuffix(end)} dir="{direction}"{end}'
