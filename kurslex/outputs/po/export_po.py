"""A glossary -> the PO file of one language pair, merged into the one that is already there."""

from pathlib import Path

import polib
from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.outputs.po.alignment import Segment, segments
from kurslex.outputs.po.compared import part_of, parts_to_compare
from kurslex.outputs.po.po_file import Mark, digest, marked, new_po
from kurslex.outputs.po.translatable_pages import page_names, page_path, page_units

_FUZZY = "fuzzy"


class Exported(Struct, frozen=True, kw_only=True):
    """A file of translations, and how many of its sections are one segment each."""

    po: polib.POFile
    apart: int


def export_po(
    root: Path, glossary: Glossary, source: str, target: str, old: polib.POFile | None
) -> Exported:
    """Return the translations of all pages from one locale into another.

    What a translator has written into `old` and nobody has imported yet is kept. An entry becomes
    fuzzy where its source text has changed, also since somebody last compared the pages, and where
    page and translation have both changed.
    """
    po = new_po(glossary.messages[source].format("site-name"), source, target)
    if old is not None:
        po.header = old.header
        po.metadata = {**old.metadata, **po.metadata}
    earlier = _Earlier(old)
    apart = 0
    for name in page_names(glossary):
        ours = page_units(root, glossary, source, name)
        if ours is None:
            continue
        open_parts = parts_to_compare(glossary, source, target, name)
        for segment in segments(ours, page_units(root, glossary, target, name)):
            context = f"{name}.md:{segment.source.key}"
            compared = part_of(segment.source.key) not in open_parts
            place = (page_path(source, name), str(segment.source.line))
            po.append(_entry(context, place, segment, earlier, compared))
            apart += segment.apart
    po.extend(earlier.left_over())
    return Exported(po=po, apart=apart)


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


def _entry(
    context: str, place: tuple[str, str], segment: Segment, earlier: _Earlier, compared: bool
) -> polib.POEntry:
    said = segment.target.text if segment.target else ""
    old = earlier.take(context)
    mark = marked(old) if old else None
    if old and mark and mark.compared is not None and old.msgid == segment.source.text:
        # What the translator has had to look at stays so until it is imported.
        compared = mark.compared or compared
    entry = polib.POEntry(
        msgctxt=context,
        msgid=segment.source.text,
        msgstr=said,
        comment="\n".join(filter(None, [segment.note, str(Mark(digest(said), compared))])),
        occurrences=[place],
    )
    if old is not None:
        _merge(entry, old, said)
    is_told = mark is not None and mark.compared is not None
    is_edited = old is not None and _is_edited(old)
    if said and not compared and not is_told and not is_edited and not entry.fuzzy:
        entry.flags.append(_FUZZY)
    return entry


def _merge(entry: polib.POEntry, old: polib.POEntry, said: str) -> None:
    """Carry over what a translator has written, and mark what needs another look."""
    entry.tcomment = old.tcomment
    page_changed = digest(said) != _said(old)
    edited = _is_edited(old) and old.msgstr != said
    doubtful = old.fuzzy and not (page_changed and not edited)  # a page fixed since needs no look
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
    return bool(entry.msgstr) and digest(entry.msgstr) != _said(entry)


def _said(entry: polib.POEntry) -> str | None:
    mark = marked(entry)
    return mark.page if mark else None
