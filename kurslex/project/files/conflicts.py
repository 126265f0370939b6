"""What git leaves in a file where it could not merge."""

import re
from collections.abc import Iterator

from msgspec import Struct

from kurslex.problem import Problem

_OURS, _BASE, _THEIRS, _END = ("<" * 7, "|" * 7, "=" * 7, ">" * 7)
_MARK = re.compile(rf"^(?:{_OURS}|{re.escape(_BASE)}|{_END})(?: .*)?$", re.MULTILINE)


class Conflict(Struct, frozen=True, kw_only=True):
    """A place where two branches differ: both sides in lines, and its lines in the file from 1."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    line: int
    last_line: int


def conflict_problems(text: str, path: str) -> Iterator[Problem]:
    """Yield a problem for each conflict of a file, and for marks that are left of one."""
    # Hardly any text has one, and a pattern looks at the beginning of each line.
    if not any(mark in text for mark in (_OURS, _BASE, _END)) or not _MARK.search(text):
        return
    is_open = False
    for number, line in enumerate(text.split("\n"), 1):
        if _is(line, _OURS) or (_is(line, _END) and not is_open):
            yield Problem(
                path=path,
                line=number,
                message="a conflict of a merge has not been settled",
                check="merge-conflict",
                hint=_hint(path),
            )
        is_open = _is(line, _OURS) or (is_open and not _is(line, _END))


def conflicts(text: str) -> list[Conflict] | None:
    """Return the conflicts of a text, or None where their marks do not belong together."""
    found: list[Conflict] = []
    sides: dict[str, list[str]] = {}
    side, start = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if _is(line, _OURS):
            if side:
                return None
            side, start, sides = "ours", number, {"ours": [], "base": [], "theirs": []}
        elif _is(line, _BASE) and side == "ours":
            side = "base"
        elif line == _THEIRS and side in {"ours", "base"}:
            side = "theirs"
        elif _is(line, _END):
            if side != "theirs":
                return None
            ours, theirs = tuple(sides["ours"]), tuple(sides["theirs"])
            found.append(Conflict(ours=ours, theirs=theirs, line=start, last_line=number))
            side = ""
        elif side:
            sides[side].append(line)
    return None if side else found


def _is(line: str, mark: str) -> bool:
    return line == mark or line.startswith(f"{mark} ")


def _hint(path: str) -> str:
    by_hand = f"keep what is right, and delete the lines {_OURS}, {_THEIRS} and {_END}"
    _, _, page = path.removesuffix(".md").partition("docs/")
    if not path.endswith(".md") or page.count("/") != 1:
        return by_hand
    return (
        f"{by_hand}; kurslex resolve {page.replace('/', ' ')} settles what commands have recorded"
    )
