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


CONCEPT = "---\ntitle: Bight\n---\nA part.\n"
SETTINGS = '[languages.en]\ntitle = "Knots"\n'


def test_a_home_page_is_described_by_its_summary(imported):
    text = "---\ntitle: Knots\nsummary: All knots.\n---\nWelcome.\n"
    into, kept = imported({"bight": CONCEPT, "_index": text}, SETTINGS)
    assert (into / "docs/en/index.md").read_text(encoding="utf-8") == (
        "---\ntitle: Knots\ndescription: All knots.\n---\n\nWelcome.\n"
    )
    assert kept == []


def test_what_settings_say_otherwise_than_a_home_page_is_kept(imported):
    text = "---\ntitle: Our knots\ndescription: Of *all* knots.\n---\nWelcome.\n"
    settings = f'{SETTINGS}[languages.en.params]\ndescription = "Knots and hitches."\n'
    into, kept = imported({"bight": CONCEPT, "_index": text}, settings)
    home = read_project(into)[0].homes["en"]
    assert (home.title, home.description) == ("Knots", "Knots and hitches.")
    assert kept == [
        ("en/_index.md:1", "field 'title'", "Our knots"),
        ("en/_index.md:1", "field 'description'", "Of *all* knots."),
    ]


@pytest.mark.parametrize("field", ["summary", ""])
def test_a_long_description_ends_with_a_word(imported, field):
    words = "knots and hitches " * 20
    front = f"summary: {words.strip()}\n" if field else ""
    text = f"---\ntitle: Knots\n{front}---\n{words.strip()}\n"
    into, kept = imported({"bight": CONCEPT, "_index": text}, SETTINGS)
    home = read_project(into)[0].homes["en"]
    assert home.description.endswith(" knots and…")
    assert len(home.description) <= 300
    assert [each[2] for each in kept] == ([words.strip()] if field else [])


def test_markup_in_the_description_of_a_free_page_is_kept(imported):
    about = "---\ntitle: About\nsummary: See [a bight](/bight/).\n---\nUs.\n"
    into, kept = imported({"bight": CONCEPT, "about/_index": about}, SETTINGS)
    text = (into / "docs/en/about.md").read_text(encoding="utf-8")
    assert "description: >-\n  See a bight.\n" in text
    assert kept == [("en/about/_index.md:1", "field 'description'", "See [a bight](/bight/).")]


def test_a_link_to_a_draft_is_kept(imported):
    draft = "---\ntitle: End\ndraft: true\n---\nThe last.\n"
    bight = "---\ntitle: Bight\n---\nNot [an end](/end/).\n"
    into, kept = imported({"bight": bight, "end": draft})
    assert read_project(into)[0].pages["en", "bight"].definition == "Not an end."
    assert kept == [
        ("en/end.md:1", "draft", draft),
        ("en/bight.md:4", "link to nothing", "/end/"),
    ]
