"""Pages and sections that a language does not have yet."""

import pytest

from kurslex.analysis.freshness.page_states import State, freshness
from kurslex.outputs.po.page_import import Fault
from kurslex.outputs.po.po_file import read_po
from kurslex.rules import inspect
from tests.outputs.po.clove_hitch import NEW, translate
from tests.outputs.po.tiny import Project, entry_of


@pytest.fixture
def project(tmp_path) -> Project:
    """The tiny site without one of its Swedish pages."""
    made = Project(tmp_path)
    made.page("clove-hitch").unlink()
    made.export()
    return made


def test_a_page_is_written_when_all_of_it_is_translated(project):
    translate(project, *NEW)
    done = project.imported()
    assert done.pages == {
        "docs/sv/clove-hitch.md": """\
---
preferred:
  term: dubbelt halvslag
  forms: [dubbla halvslag]
definition: Ett dubbelt halvslag är en knop.
typographical:
  terms and definition:
  opening text:
checked:
  fr:
    617e83-62f16a/138f94-e2120a
---
Ett **dubbelt halvslag** är en knop.
"""
    }
    assert (done.faults, done.notes, done.changed) == ([], [], 4)
    assert done.compared == ["docs/sv/clove-hitch.md"]
    project.write(done)
    glossary, problems = inspect(project.root)
    assert problems == []
    assert freshness(glossary).state("sv", "clove-hitch") is State.COMPLETE
    # One language changes its meaning: the other is outdated, in both directions.
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    assert freshness(inspect(project.root)[0]).state("sv", "clove-hitch") is State.OUTDATED
    project.edit("clove-hitch", "trois secondes", "quelques secondes", "fr")
    project.edit("clove-hitch", "är en knop.\ntypo", "är en god knop.\ntypo")
    changes = freshness(inspect(project.root)[0]).changes["fr", "clove-hitch"]
    assert [(each.source, each.changed) for each in changes] == [("sv", 1)]


def test_optional_fields_may_be_left_out(project):
    project.edit("clove-hitch", "definition: ", "unlinked: [bowline]\ndefinition: ", "fr")
    translate(project, "preferred.term", "definition", "#/1")
    (text,) = project.imported().pages.values()
    assert text.startswith(
        "---\npreferred:\n  term: dubbelt halvslag\ndefinition: Ett dubbelt halvslag är en knop.\n"
        "typographical:\n"
    )


def test_a_page_that_is_not_whole_waits(project):
    translate(project, "preferred.term", "definition")
    done = project.imported()
    assert done.notes == ["docs/sv/clove-hitch.md waits: 1 of 3 segments are not translated"]
    assert (done.pages, done.faults, done.changed) == ({}, [], 0)


def test_a_page_that_nobody_has_begun_is_no_matter(project):
    assert project.imported().notes == []


def test_a_page_whose_source_has_changed_is_not_written(project):
    translate(project, *NEW)
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    entry = entry_of(read_po(project.file), "clove-hitch.md:#/1")
    assert project.imported().faults == [
        Fault(
            line=entry.linenum,
            message="the source does not say any more what was translated here",
            hint="export again, and translate what has changed",
        )
    ]


def test_sections_are_added_in_the_order_of_the_source(tmp_path):
    project = Project(tmp_path)
    page = project.page("bowline")
    text = page.read_text(encoding="utf-8")
    start, end = text.index("\n## Exempel"), text.index("\n## Se")
    page.write_text(text[:start] + text[end:], encoding="utf-8")
    with project.page("bowline", "fr").open("a", encoding="utf-8") as file:
        file.write("\n## Sources {#sources}\n\n- Un livre.\n- Deux livres.\n")
    project.export()
    for key, new in {
        "#example/heading": "Exempel",
        "#example/1": "Ett rep.",
        "#sources/heading": "Källor",
        "#sources/1": "En bok.",
    }.items():
        project.translate(f"bowline.md:{key}", new)
    done = project.imported()
    assert done.notes == [
        "section 'sources' of docs/sv/bowline.md waits: 1 of 3 segments are not translated"
    ]
    example = "\n## Exempel {#example}\n\nEtt rep.\n\n{{ calculator working-load }}\n"
    assert done.pages == {"docs/sv/bowline.md": text[:start] + example + text[end:]}
    project.translate("bowline.md:#sources/2", "Två böcker.")
    (text,) = project.imported().pages.values()
    assert text.endswith(
        "fortare att slå ett [dubbelt halvslag](clove-hitch.md).\n\n"
        "## Källor {#sources}\n\n- En bok.\n- Två böcker.\n"
    )
