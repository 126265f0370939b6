"""What a file says, and what becomes of a translator's work when it is exported again."""

from kurslex.outputs.po.po_file import digest
from tests.outputs.po.clove_hitch import SAID, USE
from tests.outputs.po.tiny import entry_of

SOURCE = (
    "Le **nœud de cabestan** se fait en quelques secondes et se règle facilement. Sans tension\n"
    "régulière, il peut lâcher\u00a0; un [nœud de chaise](bowline.md) est alors plus sûr."
)


def test_an_entry_says_where_it_stands_and_what_the_page_says(project):
    entry = entry_of(project.export(), USE)
    assert (entry.msgid, entry.msgstr, entry.fuzzy) == (SOURCE, SAID, False)
    assert entry.comment == f"page: {digest(SAID)}, compared"
    assert entry.occurrences == [("docs/fr/clove-hitch.md", "10")]


def test_the_header_names_both_languages(project):
    metadata = project.export().metadata
    assert metadata["Project-Id-Version"] == "Le petit livre des nœuds"
    assert (metadata["X-Source-Language"], metadata["Language"]) == ("fr", "sv")
    assert metadata["Content-Type"] == "text/plain; charset=UTF-8"


def test_a_source_that_has_changed_makes_its_entry_fuzzy(project):
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    entry = entry_of(project.export(), USE)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == (SAID, True, SOURCE)
    again = entry_of(project.export(), USE)
    assert (again.fuzzy, again.previous_msgid) == (True, SOURCE)


def test_other_entries_stay_as_they_are(project):
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    assert [entry.msgctxt for entry in project.export().fuzzy_entries()] == [USE]


def test_a_source_that_has_changed_leaves_an_untranslated_entry_untranslated(project):
    project.page("clove-hitch").unlink()
    project.file.unlink()
    project.export()
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    entry = entry_of(project.export(), USE)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("", False, None)


def test_a_translation_that_nobody_has_imported_yet_is_kept(project):
    project.translate(USE, "Nytt.")
    entry = entry_of(project.export(), USE)
    assert (entry.msgstr, entry.fuzzy, entry.comment) == (
        "Nytt.",
        False,
        f"page: {digest(SAID)}, compared",
    )


def test_a_page_that_has_changed_meanwhile_is_taken_over(project):
    project.edit("clove-hitch", "några sekunder", "ett par sekunder")
    entry = entry_of(project.export(), USE)
    said = SAID.replace("några sekunder", "ett par sekunder")
    assert (entry.msgstr, entry.fuzzy, entry.comment) == (
        said,
        False,
        f"page: {digest(said)}, compared",
    )


def test_where_both_have_changed_the_translation_is_kept_and_shown_with_the_page(project):
    project.translate(USE, "Nytt.")
    project.edit("clove-hitch", "några sekunder", "ett par sekunder")
    entry = entry_of(project.export(), USE)
    said = SAID.replace("några sekunder", "ett par sekunder")
    assert (entry.msgstr, entry.fuzzy) == ("Nytt.", True)
    assert (
        entry.comment
        == f"page: {digest(said)}, compared\nThe page has changed, too, and says: {said}"
    )
    project.translate(USE, "Nytt.", fuzzy=False)  # the translator has looked at both
    assert entry_of(project.export(), USE).fuzzy is False
    assert "Nytt." in project.imported().pages["docs/sv/clove-hitch.md"]


def test_a_doubt_is_over_when_the_page_has_been_mended(project):
    project.edit("clove-hitch", "quelques secondes", "trois secondes", "fr")
    project.export()
    project.edit("clove-hitch", "några sekunder", "tre sekunder")
    assert entry_of(project.export(), USE).fuzzy is False


def test_an_entry_without_a_place_is_kept_where_a_translator_has_written_something(project):
    project.translate(USE, "Nytt.")
    project.page("clove-hitch", "fr").unlink()
    (kept,) = project.export().obsolete_entries()
    assert (kept.msgctxt, kept.msgstr) == (USE, "Nytt.")
    assert [entry.msgctxt for entry in project.export().obsolete_entries()] == [USE]


def test_a_translators_remark_is_kept(project):
    po = project.export()
    entry_of(po, USE).tcomment = "Ask an old sailor."
    project.file.write_text(str(po), encoding="utf-8")
    assert entry_of(project.export(), USE).tcomment == "Ask an old sailor."
