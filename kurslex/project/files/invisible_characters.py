"""Characters that have no place in a text: invisible ones, and those that change directions."""

import re
import unicodedata
from collections.abc import Iterator

from kurslex.problem import Problem

UNFIT = "character"
"""The rule that reports them."""

# Controls but tab and line end; separators of lines; what embeds, overrides or isolates a direction
# (Unicode UAX #9); word joiners and invisible operators; fillers; marks of bytes' order, of
# annotations, replacements and tags; noncharacters.
_PLANE_ENDS = "".join(
    chr(plane + end) for plane in range(0x10000, 0x120000, 0x10000) for end in (-2, -1)
)
_UNFIT = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff"
    f"\uffa0\ufff9-\ufffd{_PLANE_ENDS}\U000e0000-\U000e007f"
)
# What many scripts need, and those below never: breaks and joiners without width, fillers, spaces,
# controls of hieroglyphs, shorthand and music, and selectors of variants, which emoji have as well.
_OF_OTHER_SCRIPTS = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2800\ufe00-\ufe0f"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0100-\U000e01ef"
)
_ALPHABETS = ("LATIN ", "GREEK ", "CYRILLIC ", "ARMENIAN ", "GEORGIAN ", "COMBINING ")
_PUNCTUATION = frozenset("«»‹›“”„‘’‚–—…·°§−")
# Marks of direction, which only text of both directions needs.
_DIRECTIONS = "\u061c\u200e\u200f"
_SOFT_HYPHEN = "\u00ad"
_NOWHERE = re.compile(f"[{_UNFIT}]")
_UNSEEN = re.compile(f"[{_UNFIT}{_OF_OTHER_SCRIPTS}{_DIRECTIONS}{_SOFT_HYPHEN}]+")


def unfit_characters(text: str, path: str, line: int) -> Iterator[Problem]:
    """Yield a problem for each such character that a text on a line holds, by number and name.

    Joiners and the like are such characters among letters that never need them, marks of direction
    between two letters that run from left to right, and soft hyphens outside of words.
    """
    found = dict.fromkeys(
        (text[at], "in a text" if _NOWHERE.match(text[at]) else "here") for at in _unfit(text)
    )
    for character, where in found:
        name = unicodedata.name(character, "").lower()
        kind = "a control character" if unicodedata.category(character) == "Cc" else "no character"
        yield Problem(
            path=path,
            line=line,
            message=f"U+{ord(character):04X} ({name or kind}) has no place {where}",
            check=UNFIT,
            hint="delete it; editors show such characters on demand",
        )


def without_unfit(text: str) -> str:
    """Return a text without the characters that have no place in it."""
    parts, begin = [], 0
    for at in _unfit(text):
        parts.append(text[begin:at])
        begin = at + 1
    return "".join([*parts, text[begin:]])


def _unfit(text: str) -> Iterator[int]:
    """Yield where such characters are; all of one run have the same seen ones on both sides."""
    for run in _UNSEEN.finditer(text):
        start, end = run.span()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        idle = {each for each in {*run.group()} if _is_idle(each, before, after)}
        yield from (at for at in range(start, end) if text[at] in idle)


def _is_idle(character: str, before: str, after: str) -> bool:
    """Whether a character does nothing where it is, judged by what is seen on both sides."""
    if _NOWHERE.match(character):
        return True
    if character == _SOFT_HYPHEN:
        return not (before.strip() and after.strip())
    if character in _DIRECTIONS:
        return _runs_to_the_right(before) and _runs_to_the_right(after)
    return _is_plain(before) and _is_plain(after)


def _runs_to_the_right(character: str) -> bool:
    return character.isalpha() and unicodedata.bidirectional(character) == "L"


def _is_plain(character: str) -> bool:
    """Whether a character is a space, or of a script without joiners and variants."""
    if not character or character.isascii() or character.isspace() or character in _PUNCTUATION:
        return True
    is_letter = unicodedata.category(character) in {"Ll", "Lu", "Lt", "Lm", "Lo", "Mn"}
    return is_letter and unicodedata.name(character, "").startswith(_ALPHABETS)
