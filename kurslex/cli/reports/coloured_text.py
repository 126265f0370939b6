"""Problems in colours, for those who read them in a terminal."""

import re
from typing import TextIO

from kurslex.utils.colours import Style, styled, wants_colours

# What `str(Problem)` is made of.
_PROBLEM = re.compile(r"(?P<place>\S.*?:\d+:) (?P<warning>warning: )?(?P<said>.*) (?P<rule>\[.+\])")
_MORE = re.compile(r"(?P<margin>  )(?P<name>hint|rule):(?P<said> .*)")


def coloured(text: str, stream: TextIO) -> str:
    """Return a report as a stream shows it: in colours on a terminal, else as it is.

    No meaning is in the colours alone: the places of errors and warnings differ in them, and the
    word `warning` says the same.
    """
    if not wants_colours(stream):
        return text
    return "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    found = _PROBLEM.fullmatch(line)
    if found:
        style = Style.WARNING if found["warning"] else Style.ERROR
        place = styled(f"{found['place']} {found['warning'] or ''}".rstrip(), style)
        return f"{place} {found['said']} {styled(found['rule'], Style.ASIDE)}"
    more = _MORE.fullmatch(line)
    if more:
        return f"{more['margin']}{styled(more['name'] + ':', Style.HINT)}{more['said']}"
    return line
