"""Plain texts -> Markdown that shows the same text: characters with a meaning are escaped."""

import re
from collections.abc import Iterable, Sequence

_SIGNS = re.compile(r"[\\`*_\[\]<>&#|~]")
# What a line may not begin with: the sign of a list, of a heading's underline, a number of a list.
_FIRST = re.compile(r"^(?:[-+=:]|[0-9]{1,9}(?=[.)]))")
_BRACKET = re.compile(r"[()]")
_FENCE = "~~~"


def plain(text: str) -> str:
    """Return a text as Markdown in one line."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))
    found = _FIRST.match(line)
    if found is None:
        return line
    at = 0 if found[0] in "-+=:" else found.end()
    return f"{line[:at]}\\{line[at:]}"


def link(text: str, address: str) -> str:
    """Return a link; the address is safe already."""
    target = f"<{address}>" if _BRACKET.search(address) else address
    return f"[{plain(text)}]({target})"


def preformatted(lines: Iterable[str]) -> str:
    """Return lines that are read as they are; each is one line, and none is in tildes."""
    return "\n".join((_FENCE, *(" ".join(line.split()) for line in lines), _FENCE))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as GitHub's Markdown has it."""
    lines = (head, ["---"] * len(head), *rows)
    cells = ([each if each == "---" else plain(each) for each in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)
