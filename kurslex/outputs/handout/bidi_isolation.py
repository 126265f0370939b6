"""A text of a right-to-left language -> the same, with left-to-right parts isolated in it.

What prints a handout has no markup for this. So invisible characters do it: the isolates of
Unicode's bidirectional algorithm (UAX 9).
"""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from kurslex.outputs.handout.block_kinds import Code, Formula, Run
from kurslex.site.directions import isolated_text

Part = TypeVar("Part")
# The fields that readers read as prose; others are names, addresses, formulas and pictures.
_READ_NAMES = """
admitted avoid blocks caption definition described explanation figures given head items
options questions rows runs sections sentence steps tables term text title words
"""
_READ = frozenset(_READ_NAMES.split())
_APART = (Code, Formula)


def isolated_part(part: Part) -> Part:
    """Return a text of a handout, or a part of one, with these characters."""
    isolated: Any = _isolated(part)
    return isolated  # type: ignore[no-any-return]


def _isolated(part: Any) -> Any:
    if isinstance(part, Run) and part.code:  # who copies a command copies no such characters
        return part
    if isinstance(part, str):
        return isolated_text(part)
    if isinstance(part, tuple):
        return tuple(map(_isolated, part))
    if is_dataclass(part) and not isinstance(part, (type, *_APART)):
        read = [each.name for each in fields(part) if each.name in _READ]
        return replace(part, **{name: _isolated(getattr(part, name)) for name in read})
    return part
