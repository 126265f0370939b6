"""A glossary -> the PO file of one language pair, merged into the one that is already there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from kurslex.exports.alignment import Segment, segments
from kurslex.exports.po_file import digest, marked, new_po, page_mark
from kurslex.exports.project import page_names, page_path, page_units
from kurslex.model.glossary import Glossary

_FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file of translations, and how many of its sections are one segment each."""

    po: polib.POFile
    apart: int


def export_po(
    root: Path, glossary: Glossary, source: str, target: str, old: polib.POFile | None
) -> Exported:
    """Return the translations of all pages from one locale into another.

    What a translator has written into `old` and nobody has imported yet is kept. An entry becomes
    fuzzy where its source text has changed, and where page and translation have both changed.
    """
    home = glossary.homes.get(source)
    po = new_po(home.title if home else "", source, target)
    if old is not None:
        po.header = old.header
        po.metadata = {**old.metadata, **po.metadata}
    earlier = _Earlier(old)
    apart = 0
    for name, segment in _all_segments(root, glossary, source, target):
        context = f"{name}.md:{segment.source.key}"
        po.append(_entry(context, page_path(source, name), segment, earlier))
        apart += segment.apart
    po.extend(earlier.left_over())
    return Exported(po=po, apart=apart)


def _all_segments(
    root: Path, glossary: Glossary, source: str, target: str
) -> Iterator[tuple[str, Segment]]:
    for name in page_names(glossary):
        ours = page_units(root, glossary, source, name)
        if ours:
            for segment in segments(ours, page_units(root, glossary, target, name)):
                yield name, segment


class _Earlier:
    """The entries of the file as it was; each is taken once."""

    def __init__(self, old: polib.POFile | None) -> None:
        self._by_context = {entry.msgctxt: entry for entry in old or () if not entry.obsolete}
        self._obsolete = [entry for entry in old or () if entry.obsolete]

    def take(self, context: str) -> polib.POEntry | None:
        return self._by_context.pop(context, None)

    def left_over(self) -> list[polib.POEntry]:
        """Return what has no place any more, but holds what a translator has written."""
        written = [entry for entry in self._by_context.values() if _is_edited(entry)]
        for entry in written:
            entry.obsolete = True
        return [*self._obsolete, *written]


def _entry(context: str, path: str, segment: Segment, earlier: _Earlier) -> polib.POEntry:
    said = segment.target.text if segment.target else ""
    entry = polib.POEntry(
        msgctxt=context,
        msgid=segment.source.text,
        msgstr=said,
        comment="\n".join(filter(None, [segment.note, page_mark(said)])),
        occurrences=[(path, str(segment.source.line))],
    )
    old = earlier.take(context)
    if old is not None:
        _merge(entry, old, said)
    return entry


def _merge(entry: polib.POEntry, old: polib.POEntry, said: str) -> None:
    """Carry over what a translator has written, and mark what needs another look."""
    entry.tcomment = old.tcomment
    page_changed = digest(said) != marked(old)
    edited = _is_edited(old) and old.msgstr != said
    doubtful = old.fuzzy and not (page_changed and not edited)  # a page mended since needs no look
    if edited:
        entry.msgstr = old.msgstr
        if page_changed and said:
            doubtful = True
            entry.comment = f"{entry.comment}\nThe page has changed, too, and says: {said}"
    if old.msgid != entry.msgid and entry.msgstr:
        doubtful = True
        entry.previous_msgid = old.msgid
    elif old.previous_msgid and doubtful:
        entry.previous_msgid = old.previous_msgid
    if doubtful:
        entry.flags.append(_FUZZY)


def _is_edited(entry: polib.POEntry) -> bool:
    """Whether a translator has written something that the page did not say at the export."""
    return bool(entry.msgstr) and digest(entry.msgstr) != marked(entry)
