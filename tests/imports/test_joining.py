"""A source whose names are taken in the project, or that are those of another source."""

import pytest
import yaml

from kurslex.imports.kept_file import kept_path
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.command import run_kurslex, snapshot

TABLE = "id,term (en),definition (en),year\n"


def test_two_sources_of_one_name_do_not_share_a_file(tmp_path):
    into = tmp_path / "new"
    first = write(tmp_path / "x/t.csv", f"{TABLE}Bight Ö,bight,A part.,1908\n")
    second = write(tmp_path / "y/t.csv", f"{TABLE}end,end,A part.,1909\n")
    run_import("csv", first, into=into)
    before = snapshot(into)
    done = run_kurslex("import", "csv", second, "--into", into)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        "set-aside/import/csv-t-csv.yml has what was kept of ../x/t.csv, and would have that of "
        "../y/t.csv in its place; rename one of the two, or, if they are the same, write "
        "'source: ../y/t.csv' in it"
    ) in done.stderr
    assert snapshot(into) == before
    file = into / "set-aside/import/csv-t-csv.yml"
    write(file, file.read_text().replace("source: ../x/t.csv", "source: ../y/t.csv"))
    run_import("csv", second, into=into)
    kept = yaml.safe_load(file.read_text())
    assert [each["text"] for each in kept["kept"]] == ["1909"]


@pytest.mark.parametrize(
    ("one", "other"), [("данные.csv", "слова.csv"), ("t.csv", "T.csv"), ("a b.csv", "a-b.csv")]
)
def test_names_that_are_alike_as_addresses_have_files_of_their_own(one, other):
    assert kept_path("csv", one).casefold() != kept_path("csv", other).casefold()


def test_a_source_without_anything_left_over_keeps_no_other_out(tmp_path):
    into = tmp_path / "new"
    for name in ("x", "y"):
        table = write(tmp_path / name / "t.csv", f"{TABLE}{name},{name},A part of {name}.,\n")
        run_import("csv", table, into=into)
    glossary, _ = read_project(into)
    assert [*glossary.concepts] == ["x", "y"]


def test_names_of_free_pages_are_taken(tmp_path):
    into = tmp_path / "new"
    assert run_kurslex("init", into).returncode == 0
    declared = into / "docs/concepts.yml"
    write(declared, f"{declared.read_text()}pages: {{about: footer}}\n")
    write(into / "docs/en/about.md", "---\ntitle: About\ndescription: Us.\n---\n\nWe tie.\n")
    table = write(
        tmp_path / "t.csv", f"{TABLE}about,about,On all sides of.,\nterms,term,A word.,\n"
    )
    run_import("csv", table, into=into)
    glossary, errors = read_project(into)
    assert errors == []
    # A concept may be called like a page of the site, which is elsewhere.
    assert {"about-2", "terms"} <= {*glossary.concepts}
    assert (into / "docs/en/about.md").read_text().startswith("---\ntitle: About\n")


SITE = {
    "content/en/bight.md": """\
---
title: Bight
aliases: [/search/, /index/, /de/, /bight/, /loop/]
summary: A *slack* part of [an end](/end/).
description: Other.
---

# A 3

# A

# A
""",
    "content/en/end.md": "---\ntitle: End\naliases: [/loop/]\nsummary: The last.\n---\n\nIt.\n",
    "content/de/end.md": "---\ntitle: Ende\nsummary: Der letzte Teil.\n---\n\nEs.\n",
}


def test_old_addresses_that_are_taken_are_kept_and_a_summary_is_read(tmp_path):
    for path, text in SITE.items():
        write(tmp_path / "knots" / path, text)
    into = tmp_path / "new"
    said = run_import("hugo", tmp_path / "knots", into=into)
    assert "'search' of 'bight' is that of something else (links to it lead there)\n" in said
    glossary, errors = read_project(into)
    assert errors == []
    assert [each.slug for each in glossary.concepts["bight"].legacy] == ["loop"]
    assert glossary.concepts["end"].legacy == ()
    kept = [(each["what"], each["text"]) for each in kept_of(into)["kept"]]
    assert sorted(kept) == [
        ("field 'description'", "Other."),
        *(("old address", name) for name in ("de", "index", "loop", "search")),
    ]
    page = glossary.pages["en", "bight"]
    assert page.definition == "A slack part of an end."
    assert [heading.id for heading in page.outline.headings] == ["a-3", "a", "a-4"]
    assert page.body.startswith("\nA *slack* part of [an end](end.md).")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--title", "a\nb"), "--title has a line end or another control character"),
        (("--title", "x" * 300), "--title has 300 characters; write at most 80"),
        (("--title", "a\u202eb"), "--title has characters that nobody sees"),
        (("--project", "."), "--into and --project both name the project"),
    ],
)
def test_options_that_make_no_sense_are_refused(tmp_path, options, said):
    table = write(tmp_path / "t.csv", f"{TABLE}x,x,A part.,\n")
    done = run_kurslex("import", "csv", table, "--into", tmp_path / "new", *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(("kind", "name"), [("hugo", "knots"), ("glosario", "g.yml")])
def test_no_language_is_named_where_each_text_names_its_own(tmp_path, kind, name):
    done = run_kurslex(
        "import", kind, tmp_path / name, "--language", "de", "--into", tmp_path / "n"
    )
    assert done.returncode == 2
    assert "--language is not for this kind: its texts all name their languages" in done.stderr


def test_a_new_repository_is_an_empty_folder(tmp_path):
    into = tmp_path / "new"
    write(into / ".git/HEAD", "ref: refs/heads/main\n")
    write(into / "README.md", "Mine.\n")
    run_import("csv", write(tmp_path / "t.csv", f"{TABLE}x,x,A part.,\n"), into=into)
    assert (into / "README.md").read_text() == "Mine.\n"
    assert [*read_project(into)[0].concepts] == ["x"]
