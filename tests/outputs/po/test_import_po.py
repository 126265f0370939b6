"""What becomes of translations on their way into the pages."""

import polib
import pytest

from kurslex.outputs.po.page_import import Fault
from kurslex.outputs.po.po_file import read_po, write_po
from tests.outputs.po.clove_hitch import SAID, USE
from tests.outputs.po.tiny import Project, entry_of

PAGE = "docs/sv/clove-hitch.md"
EXAMPLE = "bowline.md:#example/1"


def line_of(project: Project, context: str) -> int:
    return entry_of(read_po(project.file), context).linenum


def refused(project: Project, context: str, message: str, hint: str) -> None:
    done = project.imported()
    assert done.faults == [Fault(line=line_of(project, context), message=message, hint=hint)]
    assert done.pages == {}


def test_a_changed_translation_changes_its_place_and_nothing_else(project):
    before = project.page("clove-hitch").read_text(encoding="utf-8")
    project.translate(USE, "Nytt **halvslag**.")
    done = project.imported()
    assert done.pages == {PAGE: before.replace(SAID, "Nytt **halvslag**.")}
    assert (done.faults, done.notes, done.changed) == ([], [], 1)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_ends_of_lines_of_other_systems_are_those_of_the_page(project, end):
    before = project.page("clove-hitch").read_text(encoding="utf-8")
    project.translate(USE, f"Nytt,{end}och mer.{end}{end}Sist.{end}")
    assert project.imported().pages == {PAGE: before.replace(SAID, "Nytt,\noch mer.\n\nSist.")}


def test_terms_forms_and_definitions_are_changed_in_their_yaml(project):
    before = project.page("clove-hitch").read_text(encoding="utf-8")
    project.translate("clove-hitch.md:preferred.term", "halvslag: dubbelt")
    project.translate("clove-hitch.md:preferred.forms", "halvslaget\nhalvslagen, båda")
    project.translate("clove-hitch.md:definition", "En knop.")
    (text,) = project.imported().pages.values()
    lines = [
        "preferred:",
        "  term: 'halvslag: dubbelt'",
        "  forms: [halvslaget, 'halvslagen, båda']",
        "definition: En knop.",
    ]
    assert text == "\n".join(["---", *lines, "checked: "]) + before.partition("\nchecked: ")[2]


def test_a_fuzzy_or_empty_translation_changes_nothing(project):
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    project.export()
    project.translate(USE, "Nytt.")
    assert project.imported().pages == {}
    project.translate(USE, " \n", fuzzy=False)
    assert project.imported().pages == {}


def test_a_page_that_has_changed_since_the_export_stays(project):
    project.edit("clove-hitch", "några sekunder", "ett par sekunder")
    assert (project.imported().pages, project.imported().faults) == ({}, [])


def test_where_both_have_changed_nothing_is_written_unless_forced(project):
    project.translate(USE, "Nytt.")
    project.edit("clove-hitch", "några sekunder", "ett par sekunder")
    refused(
        project,
        USE,
        f"{PAGE}:8 has changed since the export, too",
        "export again to see both, or let the translation win with --force",
    )
    assert "\n---\nNytt.\n" in project.imported(force=True).pages[PAGE]


def test_without_its_mark_a_translation_is_not_trusted(project):
    po = read_po(project.file)
    for entry in po:
        entry.comment = ""
    project.file.write_text(str(po), encoding="utf-8")
    assert (project.imported().pages, project.imported().faults) == ({}, [])
    project.translate(USE, "Nytt.")
    refused(
        project,
        USE,
        f"the entry does not say any more what {PAGE}:8 said",
        "it has lost its comment '#. page: …': export again and keep comments, or let the "
        "translation win with --force",
    )
    assert [*project.imported(force=True).pages] == [PAGE]


def test_one_fault_keeps_the_whole_page_from_being_written(project):
    project.translate(USE, "Nytt.\n\n## Rubrik {#new}")
    project.translate("clove-hitch.md:definition", "En knop.")
    refused(
        project,
        USE,
        f"the translation would break up {PAGE}",
        "it must hold no headings, and keep the YAML of a field",
    )


@pytest.mark.parametrize("text", ["- term: [", "- term: a\nb: c", "x: y: z"])
def test_a_field_must_stay_yaml(project, text):
    context = "bowline.md:admitted"
    project.edit("bowline", "definition: >-\n", "admitted:\n  - term: x\ndefinition: >-\n")
    project.export()
    project.translate(context, text)
    refused(
        project,
        context,
        "the translation would break up docs/sv/bowline.md",
        "it must hold no headings, and keep the YAML of a field",
    )


def test_a_computed_number_must_not_get_lost(project):
    for tag, cut in (("fr", "1\u202f560"), ("sv", "1\u00a0560")):
        project.edit("bowline", cut, "{{ = 12000 * 0.65 / 5 }}", tag)
    said = entry_of(project.export(), EXAMPLE).msgstr
    typed = said.replace("{{ = 12000 * 0.65 / 5 }}", "1\u00a0560")
    project.translate(EXAMPLE, typed, fuzzy=False)
    refused(
        project,
        EXAMPLE,
        "the translation lacks {{ = 12000 * 0.65 / 5 }}",
        "take it over as it is",
    )
    project.translate(EXAMPLE, said.replace("Ett nytt rep", "Ett rep"))
    assert "\nEtt rep" in project.imported().pages["docs/sv/bowline.md"]


def test_a_place_that_is_gone_is_named(project):
    project.translate("bowline.md:#see-also/1", "Nytt.")
    text = project.page("bowline").read_text(encoding="utf-8")
    kept = text[: text.index("Runt en stolpe")]
    project.page("bowline").write_text(kept, encoding="utf-8")
    refused(
        project,
        "bowline.md:#see-also/1",
        "docs/sv/bowline.md has no place for this any more",
        "export again, and translate what has changed",
    )


@pytest.mark.parametrize("order", [("#/1", "#"), ("#", "#/1")])
def test_a_block_and_its_section_cannot_both_be_replaced(project, order):
    po = read_po(project.file)
    block = entry_of(po, USE)
    po.remove(block)
    for key in order:
        po.append(
            polib.POEntry(
                msgctxt=f"clove-hitch.md:{key}",
                msgid=block.msgid,
                msgstr=f"Nytt {key}.",
                comment=block.comment,
            )
        )
    write_po({project.file: po})
    refused(
        project,
        f"clove-hitch.md:{order[1]}",
        f"{PAGE} has no place for this any more",
        "export again, and translate what has changed",
    )


def test_a_page_whose_source_is_gone_is_named(project):
    project.page("clove-hitch", "fr").unlink()
    first = "clove-hitch.md:preferred.term"
    refused(project, first, "there is no page docs/fr/clove-hitch.md that this would translate", "")


def test_a_misspelt_page_is_named_with_the_nearest(project):
    text = project.file.read_text(encoding="utf-8")
    project.file.write_text(text.replace("clove-hitch.md:", "clove-hich.md:"), encoding="utf-8")
    (fault,) = {each.message: each for each in project.imported().faults}.values()
    assert fault.message == "there is no page docs/fr/clove-hich.md that this would translate"
    assert fault.hint == "did you mean 'clove-hitch'?"


def test_line_ends_and_byte_order_mark_of_a_page_stay(project):
    file = project.page("clove-hitch")
    raw = b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(raw)
    project.translate(USE, "Nytt.\n\nOch nyare.")
    project.write(project.imported())
    said = SAID.replace("\n", "\r\n").encode()
    assert file.read_bytes() == raw.replace(said, b"Nytt.\r\n\r\nOch nyare.")
