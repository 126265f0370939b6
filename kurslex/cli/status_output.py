"""How far each language is, as a table for people and as JSON."""

import json
from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from kurslex.analysis.freshness.page_states import Change, State
from kurslex.analysis.status import LocaleStatus, PageStatus
from kurslex.rules.support.listed_names import first_of
from kurslex.rules.support.word_status import WordStatus

_HARDEST = 5
_HEAD = (
    "language",
    "concepts",
    "outdated",
    "never compared",
    "drafts",
    "missing",
    "words",
    "per page",
    "links out",
    "links in",
    "readability",
)

Shares = Mapping[tuple[str, str, str], float]
"""How much of a source's words has changed, 0 to 1, by locale, concept and source, where known."""

_LEGEND = "Of pages and links: the least, the median, the most. Of readability: the median."


def as_text(
    languages: Sequence[LocaleStatus], shares: Shares, words: Mapping[str, WordStatus]
) -> str:
    """Return a table with a row a language, and below it what deserves a look."""
    rows = [_HEAD, *map(_row, languages)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    table = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    notes = [note for language in languages for note in _notes(language, shares)]
    said = [note for tag, each in words.items() for note in _word_notes(tag, each)]
    return "\n".join([*table, "", *notes, *said, _LEGEND])


def as_json(
    languages: Sequence[LocaleStatus], shares: Shares, words: Mapping[str, WordStatus]
) -> str:
    """Return the same with every page; numbers as they are, readability with one decimal.

    `sources` of a page are the languages that it has been checked against, `changes` what has
    happened to them since, `never-compared` those that nobody has compared it with; `words` is the
    share of the words, or null where git does not know. `interface` has the names of messages:
    `missing` with the language in which they are said instead, `outdated`, and `drafts`.
    """
    document = {
        "languages": [
            {
                "locale": language.locale.tag,
                "name": language.locale.name,
                **{state.value: len(language.having(state)) for state in State},
                "words": language.words,
                "measure": language.measure.name if language.measure else None,
                "readability": _rounded(language.readability),
                "interface": _interface(words[language.locale.tag]),
                "concepts": [
                    {
                        "id": page.id,
                        "state": page.state.value,
                        "words": page.words,
                        "readability": _rounded(page.readability),
                        "incoming": page.incoming,
                        "outgoing": page.outgoing,
                        "sources": list(page.sources),
                        "never-compared": list(page.never_compared),
                        "changes": [
                            _change(
                                change, shares.get((language.locale.tag, page.id, change.source))
                            )
                            for change in page.changes
                        ],
                    }
                    for page in language.pages
                ],
            }
            for language in languages
        ]
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _change(change: Change, share: float | None) -> dict[str, object]:
    return {
        "source": change.source,
        "changed": change.changed,
        "parts": change.parts,
        "words": None if share is None else round(share, 3),
    }


def _row(language: LocaleStatus) -> tuple[str, ...]:
    written = language.written
    return (
        language.locale.tag,
        str(len(written)),
        str(len(language.having(State.OUTDATED))),
        str(len(language.having(State.NEVER_COMPARED))),
        str(len(language.having(State.DRAFT))),
        str(len(language.having(State.MISSING))),
        str(language.words),
        _range(page.words for page in written),
        _range(page.outgoing for page in written),
        _range(page.incoming for page in written),
        _readability(language),
    )


def _notes(language: LocaleStatus, shares: Shares) -> list[str]:
    tag = language.locale.tag
    outdated = [
        f"{page.id} ({'; '.join(_extent(tag, page, change, shares) for change in page.changes)})"
        for page in language.having(State.OUTDATED)
    ]
    drafts = [page.id for page in language.having(State.DRAFT)]
    missing = [page.id for page in language.having(State.MISSING)]
    hardest = [f"{page.id} {_decimal(page.readability)}" for page in language.hardest(_HARDEST)]
    alone = [
        f"{page.id} (with {' and '.join(page.never_compared)})"
        for page in language.having(State.NEVER_COMPARED)
    ]
    named = (
        ("outdated", outdated),
        ("never compared", alone),
        ("drafts", drafts),
        ("missing", missing),
        ("hardest to read", hardest),
    )
    return [f"{tag}, {what}: {', '.join(ids)}" for what, ids in named if ids]


def _word_notes(tag: str, words: WordStatus) -> list[str]:
    """Return a line for what is missing, one for what is outdated, one for drafts, if any is."""
    languages = " and ".join(f"'{each}'" for each in dict.fromkeys(words.borrowed.values()))
    named = (
        (f"said in {languages}", list(words.borrowed)),
        ("outdated", words.outdated),
        ("drafts", words.drafts),
    )
    return [
        f"{tag}, words of the interface {what}: {len(names)} ({first_of(names)})"
        for what, names in named
        if names
    ]


def _interface(words: WordStatus) -> dict[str, object]:
    return {
        "missing": dict(words.borrowed),
        "outdated": list(words.outdated),
        "drafts": list(words.drafts),
    }


def _extent(tag: str, page: PageStatus, change: Change, shares: Shares) -> str:
    """Return how much of a source has changed: `de: 2 of 6 parts, 14% of the words`."""
    extent = f"{change.source}: {change.changed} of {change.parts} parts"
    share = shares.get((tag, page.id, change.source))
    return extent if share is None else f"{extent}, {share:.0%} of the words"


def _readability(language: LocaleStatus) -> str:
    if language.measure is None:
        return ""
    end = "high" if language.measure.harder_is_higher else "low"
    return f"{language.measure.name} {_decimal(language.readability)} ({end} is hard)"


def _range(numbers: Iterable[int]) -> str:
    """Return the least number, the median and the greatest."""
    known = list(numbers)
    return f"{min(known)}-{median(known):g}-{max(known)}" if known else ""


def _decimal(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
