"""The tiny site's two languages as a project to export from and to import into."""

from pathlib import Path

import polib

from kurslex.outputs.po.export_po import export_po
from kurslex.outputs.po.import_po import Imported, import_po
from kurslex.outputs.po.po_file import read_po, write_po
from kurslex.project.files.atomic_writing import write_all
from kurslex.rules import inspect
from tests.support.edits import copy_tiny_site

SOURCE, TARGET = "fr", "sv"


class Project:
    """A copy of the tiny site, with the translations from French into Swedish in a file."""

    def __init__(self, folder: Path) -> None:
        self.root = copy_tiny_site(folder / "site")
        self.file = folder / "sv.po"

    def page(self, name: str, tag: str = TARGET) -> Path:
        return self.root / f"docs/{tag}/{name}.md"

    def edit(self, name: str, old: str, new: str, tag: str = TARGET) -> None:
        file = self.page(name, tag)
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} appears {text.count(old)} times in {file}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def export(self) -> polib.POFile:
        old = read_po(self.file) if self.file.exists() else None
        exported = export_po(self.root, inspect(self.root)[0], SOURCE, TARGET, old)
        write_po({self.file: exported.po})
        return exported.po

    def translate(self, context: str, text: str, *, fuzzy: bool | None = None) -> None:
        """Write a translation into the file, as a translator does."""
        po = read_po(self.file)
        entry = entry_of(po, context)
        entry.msgstr = text
        if fuzzy is False:
            entry.flags = []
        write_po({self.file: po})

    def imported(self, *, force: bool = False) -> Imported:
        glossary, _ = inspect(self.root)
        return import_po(self.root, glossary, read_po(self.file), (SOURCE, TARGET), force=force)

    def write(self, done: Imported) -> None:
        write_all(self.root, done.pages)


def entry_of(po: polib.POFile, context: str) -> polib.POEntry:
    (entry,) = [each for each in po if each.msgctxt == context]
    return entry
