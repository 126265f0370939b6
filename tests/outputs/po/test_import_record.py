"""What an import records of the comparison that it is."""

import re

from kurslex.analysis.freshness.page_states import State, freshness
from kurslex.outputs.po.po_file import read_po
from kurslex.rules import inspect
from tests.outputs.po.clove_hitch import SAID, USE
from tests.outputs.po.tiny import Project, entry_of

PAGE = "docs/sv/clove-hitch.md"


def state(project: Project) -> State:
    return freshness(inspect(project.root)[0]).state("sv", "clove-hitch")


def test_a_translation_that_is_still_right_is_recorded_as_compared(project):
    """Its source has changed, the translator takes the mark away, and changes nothing else."""
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    project.export()
    assert state(project) is State.OUTDATED
    assert project.imported().pages == {}
    project.translate(USE, SAID, fuzzy=False)
    done = project.imported()
    assert (done.compared, done.changed, done.faults) == ([PAGE], 0, [])
    before = project.page("clove-hitch").read_text(encoding="utf-8")
    project.write(done)
    assert state(project) is State.COMPLETE
    after = project.page("clove-hitch").read_text(encoding="utf-8")
    head, tail = before.split("checked:")
    assert after.startswith(head)
    assert after.endswith(tail.partition("\n---\n")[2])
    assert project.imported().pages == {}


def test_a_page_that_nobody_has_compared_is_exported_to_be_compared(project):
    for tag in ("sv", "fr"):
        text = project.page("clove-hitch", tag).read_text(encoding="utf-8")
        kept = "".join(line for line in text.splitlines(keepends=True) if "checked:" not in line)
        project.page("clove-hitch", tag).write_text(kept, encoding="utf-8")
    project.file.unlink()
    entries = [each for each in project.export() if each.msgctxt.startswith("clove-hitch.md:")]
    assert all(each.fuzzy and each.comment.endswith(", to be compared") for each in entries)
    assert project.imported().pages == {}
    for entry in entries[1:]:
        project.translate(entry.msgctxt, entry.msgstr, fuzzy=False)
    # One of them waits, so nobody has gone through the page.
    assert (project.imported().compared, state(project)) == ([], State.NEVER_COMPARED)
    project.translate(entries[0].msgctxt, entries[0].msgstr, fuzzy=False)
    assert [each.fuzzy for each in project.export() if each.msgctxt == USE] == [False]
    project.write(project.imported())
    assert state(project) is State.COMPLETE
    assert {each.comment[-10:] for each in project.export()} == {", compared"}


def test_a_file_of_an_earlier_version_proves_no_comparison(project):
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    project.file.unlink()
    project.export()
    text = project.file.read_text(encoding="utf-8").replace("#, fuzzy\n", "")
    project.file.write_text(re.sub(", (to be )?compared\n", "\n", text), encoding="utf-8")
    assert (project.imported().pages, project.imported().faults) == ({}, [])
    project.export()
    assert entry_of(read_po(project.file), USE).fuzzy


def test_a_page_that_says_more_is_recorded_so(project):
    """What only the translation says has been compared with nothing."""
    with project.page("clove-hitch").open("a", encoding="utf-8") as file:
        file.write("\n## Mer {#more}\n\nMer.\n")
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    project.export()
    project.translate(USE, SAID, fuzzy=False)
    project.write(project.imported())
    record = inspect(project.root)[0].pages["sv", "clove-hitch"].checked["fr"]
    assert (len(record.source), record.own) == (2, ())
