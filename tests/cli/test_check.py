"""`kurslex check`: no error in this project's content, and every fault in one run."""

import pytest

from tests.support.command import edit, line_of, run_kurslex
from tests.support.edits import copy_tiny_site


@pytest.fixture
def knots(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def test_the_content_has_no_error(project):
    result = run_kurslex("--project", project, "check")
    assert (result.stderr, result.returncode) == ("", 0), result.stdout


def test_one_fault_is_named_with_its_place_and_hint(knots):
    concepts = knots / "docs/concepts.yml"
    edit(concepts, "related: [bowline]", "related: [bowlin]")
    result = run_kurslex("--project", knots, "check")
    assert result.stdout == (
        f"docs/concepts.yml:{line_of(concepts, '[bowlin]')}: related concept 'bowlin' of"
        " 'reef-knot' does not exist [related-concept]\n"
        "  hint: did you mean 'bowline'?\n"
        "1 problem in 1 file\n"
    )
    assert (result.stderr, result.returncode) == ("", 1)


def test_faults_in_many_files_are_named_in_one_run_sorted(knots):
    concepts, bowline = knots / "docs/concepts.yml", knots / "docs/sv/bowline.md"
    edit(concepts, "related: [bowline]", "related: [bowlin]")
    edit(knots / "docs/sv/reef-knot.md", "preferred:\n", "prefered:\n")
    (knots / "docs/fr/locale.yml").write_bytes(b"name: Fran\xe7ais\n")
    (knots / "docs/sv/clove-hitch.md").unlink()
    with bowline.open("a", encoding="utf-8") as file:
        file.write("\n<script>alert(1)</script>\n")
    result = run_kurslex("--project", knots, "check")
    assert (
        result.stdout
        == f"""\
docs/concepts.yml:{line_of(concepts, "[bowlin]")}: related concept 'bowlin' of 'reef-knot' does \
not exist [related-concept]
  hint: did you mean 'bowline'?
docs/concepts.yml:{line_of(concepts, "clove-hitch:")}: warning: concept 'clove-hitch' has no page \
in 'sv' [missing-translation]
  hint: write docs/sv/clove-hitch.md
docs/fr/locale.yml:1: is not UTF-8 text [unreadable-file]
  hint: save the file with the encoding UTF-8
docs/sv/bowline.md:{line_of(bowline, "<script>")}: raw HTML: <script>alert(1)</script> [raw-html]
  hint: write Markdown; put code between backticks
docs/sv/reef-knot.md:2: the front matter has no field 'preferred' [missing-field]
  hint: add a line 'preferred: …'
docs/sv/reef-knot.md:2: unknown field 'prefered' in the front matter [unknown-field]
  hint: did you mean 'preferred'?
6 problems in 4 files, 1 of them a warning
"""
    )
    assert (result.stderr, result.returncode) == ("", 1)
