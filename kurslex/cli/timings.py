"""Where a command's time went, as a table for people and as JSON."""

import json
from collections.abc import Callable, Mapping
from math import floor

from kurslex.cli.progress import Measured, Watch

_HEAD = ("phase", "seconds", "made", "taken over")
_MILLI = 1000


def timings_text(watch: Watch) -> str:
    """Return a table with a row a phase, and below it all that lies between them and the total."""
    other, total = _other_and_total(watch)
    rows = [
        _HEAD,
        *((each.name, f"{_rounded(each.seconds):.3f}", *_counts(each)) for each in watch.phases),
        ("Other", f"{other:.3f}", "", ""),
        ("Total", f"{total:.3f}", "", ""),
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"{name:<{widths[0]}}  "
        + "  ".join(cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        for name, *cells in rows
    ]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def timings_json(watch: Watch) -> str:
    """Return the same; the phases' seconds and `other` together are the `seconds` of all."""
    other, total = _other_and_total(watch)
    document = {
        "phases": [
            {
                "name": each.name,
                "seconds": _rounded(each.seconds),
                "made": each.made,
                "taken-over": each.taken_over,
            }
            for each in watch.phases
        ],
        "other": other,
        "seconds": total,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _counts(phase: Measured) -> tuple[str, str]:
    return (f"{phase.made:,}", f"{phase.taken_over:,}") if phase.tasks else ("", "")


def _other_and_total(watch: Watch) -> tuple[float, float]:
    total = _rounded(watch.seconds)
    return round(total - sum(_rounded(each.seconds) for each in watch.phases), 3), total


def _rounded(seconds: float) -> float:
    """Return whole milliseconds, never more than there were: so no part exceeds the whole."""
    return floor(seconds * _MILLI) / _MILLI


TIMINGS: Mapping[str, Callable[[Watch], str]] = {"text": timings_text, "json": timings_json}
