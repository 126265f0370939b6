"""Footnotes of a Markdown text: which are written and never referred to, or written twice."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from kurslex.model.discrepancy import Discrepancy, DiscrepancyKind

NOTE = "footnote_reference_open"
REFERENCE = "footnote_ref"


def note_numbers(tokens: Sequence[Token]) -> dict[str, int]:
    """Return the numbers of the notes by their labels, in the order in which they are written."""
    labels = (str(token.meta["label"]) for token in tokens if token.type == NOTE)
    return {label: number for number, label in enumerate(dict.fromkeys(labels), 1)}


def footnote_discrepancies(
    tokens: Sequence[Token], lines: Sequence[str], first_line: int
) -> Iterator[Discrepancy]:
    """Yield what is wrong with the notes of a text that begins on `first_line` of its file."""
    referred = {
        str(child.meta["label"])
        for token in tokens
        for child in token.children or []
        if child.type == REFERENCE
    }
    seen = set[str]()
    for token in tokens:
        if token.type != NOTE:
            continue
        label, at = str(token.meta["label"]), token.map[0] if token.map else 0
        kind = None
        if label in seen:
            kind = DiscrepancyKind.NOTE_TWICE
        elif label not in referred:
            kind = DiscrepancyKind.NOTE_UNUSED
        seen.add(label)
        if kind:
            yield Discrepancy(kind=kind, text=lines[at].strip(), line=first_line + at)
