"""What each language has for itself: its questions, its home market, and its term's grammar."""

from tests.outputs.po.clove_hitch import NEW, translate
from tests.outputs.po.tiny import Project

OWN = """
## Testez-vous {#questions}

1. Combien de tours a-t-il ?
   - [x] deux: Ils se croisent.
   - [ ] un: C’est trop peu.

## En France {#local}

On le noue à Brest.
"""


def add_own(project: Project) -> None:
    project.edit(
        "clove-hitch",
        "  term: nœud de cabestan\n",
        "  term: nœud de cabestan\n  gender: masculine\n  plural: nœuds de cabestan\n",
        "fr",
    )
    page = project.page("clove-hitch", "fr")
    page.write_text(page.read_text(encoding="utf-8") + OWN, encoding="utf-8")


def test_they_are_not_to_be_translated(project: Project) -> None:
    before = [(each.msgctxt, each.msgid) for each in project.export()]
    add_own(project)
    assert [(each.msgctxt, each.msgid) for each in project.export()] == before
    assert project.imported().pages == {}


def test_a_new_page_does_not_begin_with_them(tmp_path) -> None:
    project = Project(tmp_path)
    project.page("clove-hitch").unlink()
    project.export()
    translate(project, *NEW)
    (plain,) = project.imported().pages.values()
    add_own(project)
    (text,) = project.imported().pages.values()
    assert text == plain


def test_an_import_leaves_those_of_the_page_alone(project: Project) -> None:
    page = project.page("clove-hitch")
    own = OWN.replace("Combien de tours a-t-il ?", "Hur många varv har den?")
    page.write_text(page.read_text(encoding="utf-8") + own, encoding="utf-8")
    before = page.read_text(encoding="utf-8")
    project.export()
    project.translate("clove-hitch.md:definition", "En ny mening.")
    (text,) = project.imported().pages.values()
    assert text.partition("\n---\n")[2] == before.partition("\n---\n")[2]
    assert "En ny mening." in text


def test_a_translation_with_such_a_section_is_refused(project: Project) -> None:
    text = "Ett **dubbelt halvslag**.\n\n## Sverige {#local}\n\nDen knyts i Malmö."
    project.translate("clove-hitch.md:#/1", text)
    (fault,) = project.imported().faults
    assert fault.message == "the translation would break up docs/sv/clove-hitch.md"
