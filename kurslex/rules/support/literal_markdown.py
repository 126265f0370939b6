"""What in a literal text looks like Markdown: where it is, what it is, and the hint."""

import re
from collections.abc import Callable, Iterator
from html.entities import html5
from typing import NamedTuple

from kurslex.language.letters import is_in_word
from kurslex.model.discrepancy import ESCAPE, LINK_END, LINK_START, Literal

_SHOWN = 30
_FEWEST_DASHES = 2
_LONGEST = 200  # of a link's text
_TARGET = r"(?:[^\s()\[\]]+\.md(?:#[^\s()\[\]]*)?|https?://[^\s()\[\]]*)"
_LINK = "write [text](share.md), without spaces between the brackets"
_LIST = "write '- ' or '1. ' before each item, and an empty line before the first"


class Sign(NamedTuple):
    """A place in a literal text that looks like Markdown and is none."""

    place: int
    shown: str
    message: str
    hint: str


def _pattern(
    pattern: str, message: str, hint: str, *, plain: bool = False
) -> Callable[[Literal], Iterator[Sign]]:
    """Return what finds a pattern; with `plain` only in paragraphs."""
    compiled = re.compile(pattern, re.MULTILINE)

    def find(literal: Literal) -> Iterator[Sign]:
        if literal.plain or not plain:
            for found in compiled.finditer(literal.text):
                place = found.start()
                yield Sign(place, _shown(literal.text, place), message, hint)

    return find


def _shown(text: str, place: int) -> str:
    line = text[place : place + _SHOWN + 1].split("\n", maxsplit=1)[0]
    plain = re.sub("[\ue000-\ue004]", "", line).strip()
    return f"{plain[:_SHOWN]}…" if len(line) > _SHOWN else plain


_STARS = re.compile(r"\*+")
_LINES = re.compile(r"(?<!_)_+(?!_)")
# What may be on either side of a sign of multiplication: 5 * 3, (a + b) * c.
_FACTOR = re.compile(r"[\d²³)%\ue000\ue004]\s*$|(?:^|\W)[^\W\d_]\s*$")
_NEXT_FACTOR = re.compile(r"\s*(?:[\d(−+\ue000-]|[^\W\d_](?:\W|$))")
_LINK_TEXT = re.compile(f"{LINK_START}[^{LINK_END}]*")
_UNCLOSED = "close the emphasis, *word* or **word**, or write \\* for the asterisk itself"


def _stars(literal: Literal) -> Iterator[Sign]:
    text = literal.text
    for found in _STARS.finditer(text):
        before, after = _around(text, found)
        between_words = is_in_word(before) and is_in_word(after)
        alone = len(found.group()) == 1
        if (alone and (between_words or before + after == "()")) or _multiplies(text, found):
            continue
        shown = _shown(text, found.start())
        yield Sign(found.start(), shown, "is printed with its asterisks", _UNCLOSED)


def _multiplies(text: str, found: re.Match[str]) -> bool:
    before, after = _around(text, found)
    if before.isspace() != after.isspace():
        return False
    left = text[max(0, found.start() - 3) : found.start()]
    return bool(_FACTOR.search(left) and _NEXT_FACTOR.match(text, found.end()))


def _underscores(literal: Literal) -> Iterator[Sign]:
    for found in _LINES.finditer(literal.text):
        before, after = _around(literal.text, found)
        # A word's own underscores, and a gap to be filled in.
        if before.isspace() != after.isspace() and len(found.group()) <= 2:  # noqa: PLR2004
            shown = _shown(literal.text, found.start())
            hint = "close the emphasis, _word_ or __word__, or write \\_ for the underscore"
            yield Sign(found.start(), shown, "is printed with its underscores", hint)


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    """Return the characters before and after; at the ends of the text, a space."""
    start, end = found.span()
    return text[start - 1 : start] or " ", text[end : end + 1] or " "


def _addresses(literal: Literal) -> Iterator[Sign]:
    """Find addresses that are in no link; a link's own text may be one."""
    if "://" not in literal.text:
        return
    text = _LINK_TEXT.sub(lambda link: " " * len(link.group()), literal.text)
    for found in re.finditer(r"\bhttps?://", text, re.IGNORECASE):
        place = found.start()
        if not text.endswith(("](", "] (", "(<"), 0, place):  # targets of links named elsewhere
            hint = "write [text](https://…), or <https://…> for the address itself"
            yield Sign(place, _shown(literal.text, place), "is an address, but not a link", hint)


def _entities(literal: Literal) -> Iterator[Sign]:
    for found in re.finditer(r"&(#?\w+)(;?)", literal.text):
        name, end = found.groups()
        is_known = f"{name};" in html5 and len(name) > 1 and name[0].islower()
        if end or is_known or name.startswith("#"):
            hint = "write the character itself, or complete its name: &nbsp;"
            yield Sign(found.start(), found.group(), "is not the name of a character", hint)


def _dashes(literal: Literal) -> Iterator[Sign]:
    """Find lines that follow one another and begin with dashes: a list to the eye."""
    lines = literal.text.split("\n")
    begun = [line for line in lines if re.match(r"[–—] ", line)]
    if literal.plain and len(begun) >= _FEWEST_DASHES:
        place = literal.text.index(begun[0])
        yield Sign(place, _shown(literal.text, place), "is not a list", _LIST)


def _unclosed_links(literal: Literal) -> Iterator[Sign]:
    text = literal.text
    for found in re.finditer(r"\]\((?!\s*\))", text):
        place = found.start()
        before = re.split(r"[\[\]]", text[max(0, place - _LONGEST) : place])[-1]
        if ESCAPE not in before:  # \[text](target), which is meant as it is
            message = "is a link that is not closed"
            yield Sign(place, _shown(text, place), message, "write [text](share.md)")


FINDERS: tuple[Callable[[Literal], Iterator[Sign]], ...] = (
    _stars,
    _underscores,
    _addresses,
    _entities,
    _dashes,
    _unclosed_links,
    _pattern("`", "is printed with its backtick", "close the code: `code`"),
    _pattern(rf"\[[^\[\]]*\]\s+\(\s*{_TARGET}", "is not a link", _LINK),
    _pattern(rf"\([^()]*\)\s*\[\s*{_TARGET}", "is not a link", _LINK),
    _pattern(r"(?<!\])(?<!\]\s)\(\s*[^\s()\[\]]+\.md(?:#[^\s()]*)?\s*\)", "is not a link", _LINK),
    _pattern(r"\[\s*[^\s()\[\]]+\.md(?:#[^\s()\[\]]*)?\s*\]", "is not a link", _LINK),
    _pattern(r"\]\[", "is a link to a definition that does not exist", _LINK),
    _pattern(r"\[\[[^\[\]\n]+\]\]", "is not a link", _LINK),
    _pattern(r"\\", "is printed with its backslash", "take it out, or write \\\\"),
    _pattern(
        r"~~(?=\S)", "is printed with its characters ~~", "close it: ~~word~~ is struck through"
    ),
    _pattern(
        r"\[\^[^\[\]\n]+\](?!:)",
        "refers to a footnote that is not written",
        "write the note in a paragraph of its own, [^name]: Text, or take the reference out",
    ),
    _pattern(
        r"\[\^[^\[\]\n]+\]:",
        "is not a footnote",
        "write its name without spaces: [^name]: Text",
    ),
    _pattern(
        r"(?<![\w$\\])\${1,2}(?=[^\s$\d])[^$\n]*[\\^_{}=+*/][^$\n]*(?<=[^\s$])\${1,2}(?![\w$])",
        "is a formula in TeX, and is printed as it is written",
        "write {{ formula a = b * c }} in a paragraph of its own, or plain signs: x^2^, H~2~O",
    ),
    _pattern(
        r"(?<=\n) {0,3}: {1,3}(?=\S)",
        "is not a definition list",
        "begin a paragraph with the term, and the next line with a colon and a space",
        plain=True,
    ),
    _pattern(
        r"^ {0,3}(?:!!!|\?\?\?\+?) +\w|^ {0,3}:::+ *[{\w]",
        "begins a note of another program, and is printed as it is written",
        "write a quotation that begins with bold words: > **Note.** Text",
        plain=True,
    ),
    _pattern(r"==(?=[^\s=])[^=\n]*[^\s=]==", "is printed with its characters ==", "write **word**"),
    _pattern(r"^ {0,3}#{1,6}(?=[^\W\d])", "is not a heading", "write a space after #", plain=True),
    _pattern(r"^ {0,3}#{7,}", "is not a heading", "use ## to ######", plain=True),
    _pattern(r"\A[-+](?=[^\W\d_])|^[-+](?=[^\W\d_a-zæøåäöüß])", "is not a list", _LIST, plain=True),
    _pattern(r"^[•·▪◦‣]", "is not a list", _LIST, plain=True),
    _pattern(r"^\d{1,3}[.)](?=[^\W\d_])", "is not a list", _LIST, plain=True),
    _pattern(
        r"^ {0,3}\|.*\|[ \t]*$",
        "is not a row of a table",
        "begin the table with a header and a line | --- | --- |, after an empty line",
        plain=True,
    ),
)
"""Each yields what it finds in a literal text."""
