"""The results as text that is Markdown, too, and in a document between two marks."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.peers.goals import OURS, THIS, figures, growth, kilobytes, megabytes, seconds
from scripts.peers.peer import write_file
from scripts.peers.results import COLD, KINDS, Results, Site, Timing

_BEGIN, _END = "<!-- measured by make bench-peers -->", "<!-- end -->"
_NOTHING = "–"
_LEGEND = (
    "Each time is the median of as many rounds as given after it. Processors' time and memory are "
    "those of all processes of a cold build together; a page is the median of the concepts' pages."
)


class NoMarksError(ValueError):
    """A document has no place for the results."""


def report(results: Results) -> str:
    """Return the results: what they were measured on, the figures, each size, and growth."""
    return "\n".join(_lines(results))


def figures_table(results: Results) -> str:
    """Return the table of figures that Kurslex is to reach, and whether it does."""
    rows = [
        (
            each.label,
            each.before or _NOTHING,
            each.goal,
            each.measured,
            {True: "yes", False: "no", None: "not measured"}[each.is_reached],
        )
        for each in figures(results)
    ]
    return _table(("Kurslex", "on 28 November 2026", "goal", "measured", "reached"), rows)


def write_into(document: Path, results: Results) -> None:
    """Replace what is between the two marks of a document by the results.

    Raises `NoMarksError` where the document lacks them.
    """
    text = document.read_text(encoding="utf-8")
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise NoMarksError(f"{document} has no lines {_BEGIN} and {_END}")
    write_file(document, f"{before}{begin}\n\n{report(results)}\n\n{end}{after}")


def _lines(results: Results) -> Iterator[str]:
    yield f"Measured on {results.date}."
    yield ""
    yield from (f"- {name}: {value}" for name, value in results.machine.items())
    versions = results.versions.items()
    yield from (f"- {results.titles[peer]}: {version}" for peer, version in versions)
    yield ""
    yield figures_table(results)
    yield ""
    yield _LEGEND
    if THIS in results.titles:
        yield ""
        yield from _of_size(results, [THIS], results.sizes([THIS])[0])
    peers = [peer for peer in results.titles if peer != THIS]
    for size in results.sizes(peers):
        yield ""
        yield from _of_size(results, peers, size)
    rows = list(_growth_rows(results, peers))
    if rows:
        yield ""
        yield "Growth with the number of concepts N, from 300 on:"
        yield ""
        yield _table(("", "cold", "site", "memory"), rows)


def _of_size(results: Results, peers: Sequence[str], size: int) -> Iterator[str]:
    yield f"{size} concepts in {results.locales} languages:"
    yield ""
    head = ("", *KINDS, "cold, against Kurslex", "processors' time", "memory")
    rows = [_row(results, peer, size) for peer in peers]
    yield _table((*head, "a page", "documents", "site"), rows)


def _row(results: Results, peer: str, size: int) -> tuple[str, ...]:
    timings = [results.timing(peer, size, kind) for kind in KINDS]
    cold, ours = (results.median(each, size, COLD) for each in (peer, OURS))
    ratio = f"{cold / ours:.2f}" if cold and ours else _NOTHING
    cpu = timings[0].median_cpu if timings[0] else None
    site = results.site(peer, size)
    return (
        results.titles[peer],
        *map(_median, timings),
        ratio,
        seconds(cpu) if cpu else _NOTHING,
        *_of_site(site),
    )


def _median(timing: Timing | None) -> str:
    if not timing:
        return _NOTHING
    if timing.median is None:
        return f"over {timing.limit:,.0f} s"
    return f"{seconds(timing.median)} ({len(timing.seconds)})"


def _of_site(site: Site | None) -> tuple[str, ...]:
    if not site:
        return (_NOTHING,) * 4
    sizes = megabytes(site.memory), kilobytes(site.page_bytes)
    return (*sizes, f"{site.documents:,}", megabytes(site.total_bytes))


def _growth_rows(results: Results, peers: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for peer in peers:
        found = [
            growth(results.medians(peer, COLD)),
            growth(results.of_sites(peer, "total_bytes")),
            growth(results.of_sites(peer, "memory")),
        ]
        if any(each is not None for each in found):
            told = (_NOTHING if each is None else f"N^{each:.2f}" for each in found)
            yield results.titles[peer], *told


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table that is read as text and as Markdown; figures are to the right."""
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    numeric = [all(_is_numeric(row[at]) for row in rows) for at in range(len(head))]

    def line(row: Sequence[str]) -> str:
        cells = zip(row, widths, numeric, strict=True)
        told = (text.rjust(width) if right else text.ljust(width) for text, width, right in cells)
        return f"| {' | '.join(told)} |"

    marks = zip(widths, numeric, strict=True)
    rule = [f"{'-' * (width + 1)}{':' if right else '-'}" for width, right in marks]
    return "\n".join((line(head), f"|{'|'.join(rule)}|", *map(line, rows)))


def _is_numeric(text: str) -> bool:
    return text[:1].isdigit() or text.startswith(("N^", "over", _NOTHING))
