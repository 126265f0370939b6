"""A page's file in which git could not merge -> its two sides, where they differ in records."""

from collections.abc import Iterator
from dataclasses import dataclass

from kurslex.analysis.freshness.page_records import RECORDS
from kurslex.model.page import LocalizedConcept
from kurslex.project.files.conflicts import Conflict, conflicts
from kurslex.project.loading.page_files import read_page
from kurslex.project.yaml.front_matter import FrontMatterError, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicted:
    """A page with conflicts: the texts of both sides, and the lines of those that people settle.

    `ours` and `theirs` are the pages that the sides are, where all conflicts are in records.
    """

    ours_text: str
    ours: LocalizedConcept | None
    theirs: LocalizedConcept | None
    left: tuple[int, ...]


def read_conflicted(text: str, tag: str, path: str) -> Conflicted | None:
    """Return what there is of a page with conflicts, None where it has none."""
    found = conflicts(text)
    if found == []:
        return None
    if found is None:
        return Conflicted(ours_text="", ours=None, theirs=None, left=(1,))
    texts = [_side(text, found, side) for side in ("ours", "theirs")]
    left = tuple(
        conflict.line
        for at, conflict in enumerate(found)
        if not all(
            _is_in_records(side_text, found, at, side)
            for side_text, side in zip(texts, ("ours", "theirs"), strict=True)
        )
    )
    pages = [read_page(each, tag, path, []) for each in texts] if not left else [None, None]
    return Conflicted(ours_text=texts[0], ours=pages[0], theirs=pages[1], left=left)


def _side(text: str, found: list[Conflict], side: str) -> str:
    lines, at, kept = text.split("\n"), 0, []
    for conflict in found:
        kept += [*lines[at : conflict.line - 1], *getattr(conflict, side)]
        at = conflict.last_line
    return "\n".join([*kept, *lines[at:]])


def _is_in_records(text: str, found: list[Conflict], at: int, side: str) -> bool:
    """Whether a conflict's lines on one side are all within the fields that commands write."""
    try:
        records = {line for name in RECORDS for line in lines_of(text, name)}
    except FrontMatterError:
        return False
    return all(line in records for line in _lines(found, at, side))


def _lines(found: list[Conflict], at: int, side: str) -> Iterator[int]:
    """Yield the lines, from 1, that a conflict's side has in the text of that side."""
    taken = sum(each.last_line - each.line + 1 - len(getattr(each, side)) for each in found[:at])
    first = found[at].line - taken
    yield from range(first, first + len(getattr(found[at], side)))
