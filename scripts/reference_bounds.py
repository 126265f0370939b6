"""The manual's page of bounds, from the table that the code reads."""

from collections.abc import Iterator

from kurslex.bounds.table import MATTERS, bounds_of

_INTRO = (
    "What a project, a reader or a source may bring at most. Beyond it, `kurslex check` or the",
    "command names the place and what helps; a field of a form says so to the reader. No bound is",
    "a matter of taste: those are limits of [rules](rules.md), which a project sets itself.",
)


def bounds_lines(note: str) -> Iterator[str]:
    """Yield the lines of the page; `note` says who has made it."""
    yield from ("# Bounds", "", note, *_INTRO)
    for matter, module in MATTERS.items():
        yield from ("", f"## {matter}", "", "| bounded | at most | because |", "|---|---|---|")
        for _, each in bounds_of(module):
            yield f"| {each.of} | {f'{int(each):,} {each.unit}'.strip()} | {each.why} |"
