"""What the front matter of a Hugo page says: it is in the project, or kept."""

import pytest

from tests.imports.projects import kept_of, read_project, run_import, write


@pytest.fixture
def imported(tmp_path):
    """Import pages in English, given by their names, and return the project and what it keeps."""

    def run(pages, settings=""):
        write(tmp_path / "knots/hugo.toml", settings)
        for name, text in pages.items():
            write(tmp_path / f"knots/content/en/{name}.md", text)
        into = tmp_path / "new"
        run_import("hugo", tmp_path / "knots", into=into)
        kept = kept_of(into)["kept"] if (into / "set-aside").exists() else []
        return into, [(each["place"], each["what"], each["text"]) for each in kept]

    return run


def test_further_words_of_a_field_that_has_one_are_kept(imported):
    into, kept = imported(
        {
            "end": "---\ntitle: End\n---\nThe last.\n",
            "turn": "---\ntitle: Turn\n---\nIt.\n",
            "bight": """\
---
title: Bight
category: [Parts, Loops, parts]
status: [Done, Other]
---
A part.
""",
        }
    )
    bight = read_project(into)[0].concepts["bight"]
    assert (bight.theme, bight.status) == ("parts", "done")
    assert kept == [
        ("en/bight.md:3", "field 'category'", "Loops\nparts"),
        ("en/bight.md:4", "field 'status'", "Other"),
    ]


def test_fields_in_a_form_that_is_not_read_are_kept(imported):
    _, kept = imported(
        {
            "bight": """\
---
title: Bight
description: [A part., Of a rope.]
tags: [rope, {kind: slack}]
category:
  main: Parts
---
A part.
"""
        }
    )
    assert kept == [
        ("en/bight.md:3", "field 'description'", "A part.\nOf a rope."),
        ("en/bight.md:4", "field 'tags'", "- rope\n- kind: slack"),
        ("en/bight.md:5", "field 'category'", "main: Parts"),
    ]
