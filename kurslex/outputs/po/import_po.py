"""The PO file of one language pair -> changed and new pages of the target's language."""

from collections.abc import Iterator
from pathlib import Path

import polib
from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.outputs.po.compared import with_record
from kurslex.outputs.po.new_text import Wanted
from kurslex.outputs.po.page_import import Fault, PageImport
from kurslex.outputs.po.po_file import marked
from kurslex.outputs.po.translatable_pages import page_path, page_units
from kurslex.problem import did_you_mean


class Imported(Struct, frozen=True, kw_only=True):
    """What an import would write, by path; what hinders it, and what is not ready yet.

    `changed` counts the segments that differ from the pages as they are; `compared` are the pages
    that record what they were translated from.
    """

    pages: dict[str, str]
    faults: list[Fault]
    notes: list[str]
    changed: int
    compared: list[str]


def import_po(
    root: Path, glossary: Glossary, po: polib.POFile, pair: tuple[str, str], *, force: bool
) -> Imported:
    """Return the pages that a file's translations make; `pair` is source and target locale.

    Nothing is written here. Entries that are fuzzy count as not translated.
    """
    source, target = pair
    pages: dict[str, str] = {}
    faults: list[Fault] = []
    notes: list[str] = []
    compared: list[str] = []
    changed = 0
    faults += _unfit(po)
    for name, wanted in _by_page(po).items():
        path = page_path(target, name)
        original = page_units(root, glossary, source, name)
        if original is None:
            faults.append(_no_original(wanted[0], glossary, source, name))
            continue
        today = page_units(root, glossary, target, name)
        page = PageImport(path, original, today, force=force)
        text = page.text(wanted)
        if text is not None:
            pages[path] = text
        after = text if text is not None else today and today.text
        if after and not page.faults:
            recorded = with_record(glossary, pair, name, units=original, text=after, wanted=wanted)
            if recorded is not None:
                pages[path] = recorded
                compared.append(path)
        faults += page.faults
        notes += page.notes
        changed += page.changed
    return Imported(pages=pages, faults=faults, notes=notes, changed=changed, compared=compared)


def _unfit(po: polib.POFile) -> Iterator[Fault]:
    """Yield a fault for each entry that no export has, and whose translation would get lost."""
    for entry in po:
        line = entry.linenum or 1
        if not entry.obsolete and not entry.msgctxt:
            message = "the entry has no msgctxt, and so no place in a page"
            yield Fault(line=line, message=message, hint="keep the contexts, or export again")
        elif not entry.obsolete and entry.msgstr_plural:
            message = "the entry has plural forms, and a text of a page has none"
            yield Fault(line=line, message=message, hint="put the translation into one msgstr")


def _by_page(po: polib.POFile) -> dict[str, list[Wanted]]:
    pages: dict[str, list[Wanted]] = {}
    for entry in po:
        if not entry.obsolete and entry.msgctxt:
            name, _, key = entry.msgctxt.partition(".md:")
            # Tools write the ends of lines of any system, and pages have those of one.
            said = entry.msgstr.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
            text = "" if entry.fuzzy else said
            wanted = Wanted(
                key=key,
                source=entry.msgid,
                text=text if text.strip() else "",
                mark=marked(entry),
                line=entry.linenum or 1,
            )
            pages.setdefault(name, []).append(wanted)
    return pages


def _no_original(wanted: Wanted, glossary: Glossary, source: str, name: str) -> Fault:
    written = [concept for tag, concept in glossary.pages if tag == source]
    message = f"there is no page {page_path(source, name)} that this would translate"
    return Fault(line=wanted.line, message=message, hint=did_you_mean(name, written))
