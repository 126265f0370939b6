"""Files that other tools have changed, or that came in part: nothing is lost without a word."""

import polib
import pytest

from kurslex.outputs.po.po_file import PoFileError, read_po
from tests.outputs.po.tiny import Project, entry_of

TITLE = "index.md:title"


def faults(project: Project) -> list[tuple[str, str]]:
    done = project.imported()
    assert done.pages == {}
    return [(each.message, each.hint) for each in done.faults]


def changed(project: Project, **values: object) -> None:
    po = read_po(project.file)
    for name, value in values.items():
        setattr(entry_of(po, TITLE), name, value)
    po.save(str(project.file))


def test_plural_forms_are_not_dropped(project):
    plural = {0: "En bok", 1: "Böcker"}
    changed(project, msgid_plural="Livres", msgstr="", msgstr_plural=plural)
    assert faults(project) == [
        (
            "the entry has plural forms, and a text of a page has none",
            "put the translation into one msgstr",
        )
    ]


def test_an_entry_without_its_context_is_named(project):
    changed(project, msgctxt=None)
    assert faults(project) == [
        (
            "the entry has no msgctxt, and so no place in a page",
            "keep the contexts, or export again",
        )
    ]


@pytest.mark.parametrize("end", ["", "\n"])
def test_wherever_a_file_is_cut_off_no_text_loses_a_letter(project, tmp_path, end):
    whole = project.file.read_text(encoding="utf-8")
    said = {(each.msgctxt, each.msgstr) for each in polib.pofile(str(project.file))}
    cut = tmp_path / "cut.po"
    begin = whole.index("msgctxt")
    refused = 0
    for at in range(begin, begin + 900, 7):
        cut.write_text(whole[:at] + end, encoding="utf-8")
        try:
            left = read_po(cut)
        except PoFileError:
            refused += 1
        else:
            assert {(each.msgctxt, each.msgstr) for each in left if each.msgstr} <= said
    assert refused


@pytest.mark.parametrize(
    "text",
    [r'a "quoted" \ one', "ends with a backslash \\", 'ends with a quote "', "two\nlines", "#~ x"],
)
def test_what_polib_writes_is_read(project, text):
    changed(project, msgstr=text)
    assert entry_of(read_po(project.file), TITLE).msgstr == text
