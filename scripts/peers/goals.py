"""The figures that Kurslex is to reach, as it was before, and as it was measured."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from scripts.peers.results import CHANGED, CHECK, COLD, UNCHANGED, Results

OURS, THIS = "kurslex", "this-glossary"
_MB = 1_000_000
# Growth is told between these sizes: with fewer concepts what is done once counts for too much.
_FEWEST, _MOST = 300, 3000
_SMALL = 60
_LARGE = 1000
_MOST_CHANGE = 0.05  # of a page's bytes
_LONG = 10  # seconds, or megabytes, of which decimals tell nothing


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `is_reached` is None where the goal needs what was not measured.
    """

    label: str
    before: str
    goal: str
    measured: str
    is_reached: bool | None


def exponent(by_size: Mapping[int, float]) -> float | None:
    """Return the b of a · size^b that fits best in logarithms, None with less than two sizes."""
    points = [(math.log(size), math.log(value)) for size, value in by_size.items() if value > 0]
    if len({x for x, _ in points}) <= 1:
        return None
    middle_x = sum(x for x, _ in points) / len(points)
    middle_y = sum(y for _, y in points) / len(points)
    spread = sum((x - middle_x) ** 2 for x, _ in points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / spread


def growth(by_size: Mapping[int, float]) -> float | None:
    """Return the exponent over the sizes from 300 on."""
    return exponent({size: value for size, value in by_size.items() if size >= _FEWEST})


def figures(results: Results) -> list[Figure]:
    """Return all lines for which something was measured, in the order of the table."""
    return [figure for part in _PARTS for figure in part(results)]


def _this_glossary(results: Results) -> Iterator[Figure]:
    for kind, before, most in (
        (COLD, "6.8 s", 3),
        (CHANGED, "6.8 s", 0.7),
        (UNCHANGED, "6.8 s", 0.5),
        (CHECK, "0.8 s", 0.4),
    ):
        for size, median in results.medians(THIS, kind).items():
            label = f"this glossary, {size} × {results.locales}, {kind}"
            yield Figure(label, before, f"≤ {most:g} s", seconds(median), median <= most)


def _large(results: Results) -> Iterator[Figure]:
    beside = f"{_LARGE} × {results.locales}"
    hugo, eleventy, zensical = (
        results.median(peer, _LARGE, COLD) for peer in ("hugo", "eleventy", "zensical")
    )
    changed = results.median(OURS, _LARGE, CHANGED)
    if changed is not None:
        goal = f"less than Hugo ({seconds(hugo)}) and Eleventy ({seconds(eleventy)}), cold"
        is_reached = changed < min(hugo, eleventy) if hugo and eleventy else None
        yield Figure(f"{beside}, {CHANGED}", "115 s", goal, seconds(changed), is_reached)
    cold = results.median(OURS, _LARGE, COLD)
    if cold is not None:
        goal = f"≤ 3 × Eleventy ({seconds(eleventy)}), less than Zensical ({seconds(zensical)})"
        is_reached = cold <= 3 * eleventy and cold < zensical if eleventy and zensical else None
        yield Figure(f"{beside}, {COLD}", "115 s", goal, seconds(cold), is_reached)
    check = results.median(OURS, _LARGE, CHECK)
    if check is not None:
        yield Figure(f"{beside}, {CHECK}", "8.9 s", "≤ 1 s", seconds(check), check <= 1)


def _bytes(results: Results) -> Iterator[Figure]:
    beside = f"{_LARGE} × {results.locales}"
    site = results.site(OURS, _LARGE)
    if site:
        total, rest = site.total_bytes, site.total_bytes - site.apart_bytes
        label = f"{beside}, site"
        yield Figure(label, "349 MB", "≤ 160 MB", megabytes(total), total <= 160 * _MB)
        label += " without pages in two languages"
        yield Figure(label, "", "≤ 75 MB", megabytes(rest), rest <= 75 * _MB)
    pages = results.of_sites(OURS, "page_bytes")
    if len(pages) > 1:
        few, many = min(pages), max(pages)
        change = pages[many] / pages[few] - 1
        yield Figure(
            f"a concept's page, median, {few} → {many}",
            "13 → 43 KB and more",
            "within 5 %",
            f"{kilobytes(pages[few])} → {kilobytes(pages[many])} ({100 * change:+.1f} %)",
            abs(change) <= _MOST_CHANGE if (few, many) == (_SMALL, _MOST) else None,
        )


def _growth(results: Results) -> Iterator[Figure]:
    for label, before, most, by_size in (
        ("time, cold", "N^1.24", 1.05, results.medians(OURS, COLD)),
        ("site's bytes", "more than linear", 1.02, results.of_sites(OURS, "total_bytes")),
    ):
        found = growth(by_size)
        if found is not None:
            sizes = [size for size in by_size if size >= _FEWEST]
            is_reached = found <= most if max(sizes) == _MOST else None
            span = f"growth of {label}, {min(sizes)} → {max(sizes)}"
            yield Figure(span, before, f"≤ N^{most}", f"N^{found:.2f}", is_reached)


def _memory(results: Results) -> Iterator[Figure]:
    site = results.site(OURS, _MOST)
    if site:
        label = f"memory of all processes, {_MOST} × {results.locales}, {COLD}"
        is_reached = site.memory <= 600 * _MB
        yield Figure(label, "", "≤ 600 MB", megabytes(site.memory), is_reached)


_PARTS: tuple[Callable[[Results], Iterator[Figure]], ...] = (
    _this_glossary,
    _large,
    _bytes,
    _growth,
    _memory,
)


def seconds(value: float | None) -> str:
    """Return seconds for a table."""
    if value is None:
        return "not measured"
    return f"{value:.2f} s" if round(value, 2) < _LONG else f"{value:.0f} s"


def kilobytes(value: float) -> str:
    """Return bytes in thousands for a table."""
    return f"{value / 1000:.1f} KB"


def megabytes(value: float) -> str:
    """Return bytes in millions for a table."""
    value /= _MB
    return f"{value:.1f} MB" if round(value, 1) < _LONG else f"{value:.0f} MB"
