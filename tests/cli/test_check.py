"""`kurslex check`: no error in this project's content, and every fault in one run."""

from tests.support.command import edit, line_of, run_kurslex


def test_the_content_has_no_error(project):
    result = run_kurslex("--project", project, "check")
    assert (result.stderr, result.returncode) == ("", 0), result.stdout


def test_one_fault_is_named_with_its_place_and_hint(content):
    concepts = content / "docs/concepts.yml"
    edit(concepts, "related: [nasdaq]", "related: [nasdac]")
    result = run_kurslex("--project", content, "check")
    assert result.stdout == (
        f"docs/concepts.yml:{line_of(concepts, 'nasdac')}: related concept 'nasdac' of 'nyse'"
        " does not exist [related-concept]\n"
        "  hint: did you mean 'nasdaq'?\n"
        "1 problem in 1 file\n"
    )
    assert (result.stderr, result.returncode) == ("", 1)


def test_faults_in_many_files_are_named_in_one_run_sorted(content):
    concepts, share = content / "docs/concepts.yml", content / "docs/de/share.md"
    edit(concepts, "related: [nasdaq]", "related: [nasdac]")
    edit(content / "docs/de/bond.md", "preferred:\n", "prefered:\n")
    (content / "docs/it/locale.yml").write_bytes(b"name: Italiano\nnumbers: \xff\n")
    (content / "docs/nb/mortgage.md").unlink()
    with share.open("a", encoding="utf-8") as file:
        file.write("\n<script>alert(1)</script>\n")
    result = run_kurslex("--project", content, "check")
    assert (
        result.stdout
        == f"""\
docs/concepts.yml:{line_of(concepts, "nasdac")}: related concept 'nasdac' of 'nyse' does not exist \
[related-concept]
  hint: did you mean 'nasdaq'?
docs/concepts.yml:{line_of(concepts, "mortgage:")}: warning: concept 'mortgage' has no page \
in 'nb' [missing-translation]
  hint: write docs/nb/mortgage.md
docs/de/bond.md:2: the front matter has no field 'preferred' [missing-field]
  hint: add a line 'preferred: …'
docs/de/bond.md:2: unknown field 'prefered' in the front matter [unknown-field]
  hint: did you mean 'preferred'?
docs/de/share.md:{line_of(share, "<script>")}: raw HTML: <script>alert(1)</script> [raw-html]
  hint: write Markdown; put code between backticks
docs/it/locale.yml:2: is not UTF-8 text [unreadable-file]
  hint: save the file with the encoding UTF-8
6 problems in 4 files, 1 of them a warning
"""
    )
    assert (result.stderr, result.returncode) == ("", 1)
