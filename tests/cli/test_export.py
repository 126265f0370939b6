"""`kurslex export po` and `kurslex import po`: what they write, and what they say."""

import pytest

from kurslex.outputs.po.po_file import read_po, write_po
from tests.cli.examples import example
from tests.outputs.po.clove_hitch import SAID, USE
from tests.outputs.po.tiny import entry_of
from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


@pytest.fixture
def site(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def export(site, *arguments):
    return run_kurslex("export", "po", *arguments, cwd=site)


def import_(site, *arguments):
    return run_kurslex("import", "po", *arguments, cwd=site)


def translate(site, old, new):
    """Change a translation in the file and return its line."""
    po = read_po(site / "sv.po")
    entry_of(po, USE).msgstr = SAID.replace(old, new)
    write_po({site / "sv.po": po})
    return entry_of(read_po(site / "sv.po"), USE).linenum


def test_all_pairs_go_into_a_folder(site):
    result = export(site)
    assert result.stdout == (
        "po/from-sv/fr.po: 20 segments, 0 not translated, 0 fuzzy, "
        "0 sections as a whole, because the blocks differ\n"
        "po/from-fr/sv.po: 20 segments, 0 not translated, 0 fuzzy, "
        "0 sections as a whole, because the blocks differ\n"
    )
    assert (result.stderr, result.returncode) == ("", 0)
    assert [*snapshot(site / "po")] == ["from-fr/sv.po", "from-sv/fr.po"]


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["--locale", "sv"], ["po/from-fr/sv.po"]),
        (["--source", "sv", "--output", "there"], ["there/from-sv/fr.po"]),
        (["--source", "fr", "--locale", "sv", "--output", "a/b.po"], ["a/b.po"]),
    ],
)
def test_pairs_and_places_can_be_chosen(site, arguments, files):
    before = {*snapshot(site)}
    assert export(site, *arguments).returncode == 0
    assert {*snapshot(site)} - before == {*files}


def test_a_translation_goes_into_its_page(site):
    export(site, "--locale", "sv", "--output", "sv.po")
    translate(site, "några", "tre")
    result = import_(site, "sv.po")
    assert (result.stdout, result.stderr, result.returncode) == (
        "docs/sv/clove-hitch.md\n1 segment in 1 page changed\n",
        "",
        0,
    )
    assert "slås på tre sekunder" in (site / "docs/sv/clove-hitch.md").read_text(encoding="utf-8")
    assert import_(site, "sv.po").stdout == "0 segments in 0 pages changed\n"


def test_what_a_translation_breaks_is_named(site):
    export(site, "--locale", "sv", "--output", "sv.po")
    translate(site, "(bowline.md)", "(bowlin.md)")
    result = import_(site, "sv.po")
    assert result.stdout.startswith(
        "docs/sv/clove-hitch.md\n"
        "1 segment in 1 page changed\n"
        "docs/sv/clove-hitch.md:9: link to 'bowlin.md' leads nowhere [broken-link]\n"
        "  hint: did you mean 'bowline.md'?\n"
    )
    assert result.returncode == 1


def test_where_page_and_translation_have_changed_nothing_is_written(site):
    export(site, "--locale", "sv", "--output", "sv.po")
    line = translate(site, "några", "tre")
    edit(site / "docs/sv/clove-hitch.md", "några sekunder", "ett par sekunder")
    before = snapshot(site)
    result = import_(site, "sv.po")
    assert result.stderr == (
        f"sv.po:{line}: docs/sv/clove-hitch.md:8 has changed since the export, too\n"
        "  hint: export again to see both, or let the translation win with --force\n"
        "Nothing was imported.\n"
    )
    assert (result.stdout, result.returncode, snapshot(site)) == ("", 1, before)
    assert import_(site, "--force", "sv.po").returncode == 0


def test_a_page_with_an_error_is_neither_exported_nor_overwritten(site):
    export(site, "--locale", "sv", "--output", "sv.po")
    edit(site / "docs/sv/clove-hitch.md", "(bowline.md)", "(bowlin.md)")
    error = (
        "docs/sv/clove-hitch.md:9: link to 'bowlin.md' leads nowhere [broken-link]\n"
        "  hint: did you mean 'bowline.md'?\n"
    )
    before = snapshot(site)
    for command, end in (
        ("export", "Nothing was exported: fix the errors above first.\n"),
        ("import", "Nothing was imported.\n"),
    ):
        result = run_kurslex(command, "po", *(["sv.po"] if command == "import" else []), cwd=site)
        assert (result.stdout, result.stderr, result.returncode) == ("", error + end, 1)
    assert snapshot(site) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--locale", "sw"], "the glossary has no language 'sw'; it has sv, fr"),
        (["--source", "nb"], "the glossary has no language 'nb'; it has sv, fr"),
        (["--source", "sv", "--locale", "sv"], "a language is not translated into itself"),
        (
            ["--output", "all.po"],
            "all.po can hold one pair of languages; name them with --source and --locale, or name "
            "a folder",
        ),
        (
            ["--locale", "sv", "--output", "docs/LICENSE/x.po"],
            "docs/LICENSE/x.po cannot be written: Not a directory",
        ),
    ],
)
def test_an_export_that_cannot_be_is_explained(site, arguments, message):
    (site / "docs/LICENSE").write_text("MIT\n", encoding="utf-8")
    result = export(site, *arguments)
    assert (result.stdout, result.stderr) == ("", f"kurslex export: {message}\n")
    assert result.returncode == 2


HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
ENTRY = 'msgctxt "a.md:definition"\nmsgid "a"\nmsgstr "b"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "there is no file a.po"),
        ("Not a PO file.\n", "a.po is not a PO file: Syntax error in po file (line 1)"),
        (HEADER, "the file's header does not say X-Source-Language and Language"),
        (HEADER + f"\n{ENTRY}\n{ENTRY}", "a.po has two entries for a.md:definition"),
        (
            HEADER + f"\n{ENTRY}"[:-3],
            "a.po:7: the text has no quotation mark at its end, or one in it without a backslash;"
            " where the file was cut off, get the whole of it",
        ),
        (
            HEADER + '"Language: fr\\n"\n"X-Source-Language: fr\\n"\n',
            "the file's header names fr for both languages; export it again",
        ),
        (
            HEADER + '"Language: sw\\n"\n"X-Source-Language: fr\\n"\n',
            "the glossary has no language 'sw'; it has sv, fr",
        ),
    ],
)
def test_a_file_that_cannot_be_imported_is_explained(site, text, message):
    if text is not None:
        (site / "a.po").write_text(text, encoding="utf-8")
    result = import_(site, "a.po")
    assert (result.stdout, result.stderr) == ("", f"kurslex import: {message}\n")
    assert result.returncode == 2


def test_a_file_in_another_encoding_than_it_says_is_explained(site):
    (site / "a.po").write_bytes(HEADER.encode() + b"# \xe5\n")
    assert import_(site, "a.po").stderr == (
        "kurslex import: a.po is not text in UTF-8; save it with that encoding\n"
    )


def test_a_file_that_is_there_but_no_po_file_is_not_overwritten(site):
    (site / "sv.po").write_text("My notes.\n", encoding="utf-8")
    result = export(site, "--locale", "sv", "--output", "sv.po")
    assert result.stderr == (
        "kurslex export: sv.po is not a PO file: Syntax error in po file (line 1)\n"
    )
    assert (site / "sv.po").read_text(encoding="utf-8") == "My notes.\n"


@pytest.mark.long
def test_the_examples_of_both_commands_work_one_after_the_other(content):
    for command in ("export", "import"):
        result = run_kurslex(*example(command), cwd=content)
        assert (result.stderr, result.returncode) == ("", 0)
    assert result.stdout == "0 segments in 0 pages changed\n"
