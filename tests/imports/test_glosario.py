"""A file like Glosario's: what becomes of entries, and what is said of those that are none."""

import pytest

from tests.imports.glosario_file import KNOTS
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.command import run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


@pytest.fixture
def source(tmp_path):
    return write(tmp_path / "knots.yml", KNOTS)


def test_a_project_is_made(tmp_path, source):
    assert run_import("glosario", source, into=tmp_path / "new", options=("--title", "Knots")) == (
        """\
Made the project DIR from knots.yml
  3 new concepts, 0 there already
  5 new pages, 0 there already
  3 new languages: en, ar, nl
  3 ids made of other names: 'half_hitch' is 'half-hitch'
Kept in set-aside/import/glosario-knots-yml.yml, because it has no place here:
  2 × relation
  1 × entry with the slug of another
  1 × entry without a slug
  1 × field 'note'
  1 × field 'def'
7 problems of the source:
  knots.yml:1: 'related' of 'half-hitch' to 'half-hitch' is left out: it leads to itself
  knots.yml:1: 'related' of 'half_hitch' names 'granny', which the source does not have
  knots.yml:20: 'round-turn' has no definition in 'nl' (without one the page is a draft)
  knots.yml:23: the slug 'half_hitch' is already that of the entry on line 1 (give one of them another)
  knots.yml:25: the entry has no slug (give it one: '- slug: …')
  knots.yml:26: the entry 'empty' has no term in any language
  knots.yml:27: 'def' of the entry 'empty' has no place (write it below a language: 'en:', then 'term:' and 'def:')
  set-aside/import/glosario-knots-yml.yml has all problems
See that docs/LOCALE/messages/site.ftl names the licence that the texts have
kurslex check says what is left to do
"""  # noqa: E501
    )
    glossary, errors = read_project(tmp_path / "new")
    assert errors == []
    assert {name: dict(each.relations) for name, each in glossary.concepts.items()} == {
        "half-hitch": {"related": ("round-turn",)},
        "round-turn": {},
        "index-2": {},
    }
    page = glossary.pages["en", "half-hitch"]
    assert [(term.text, term.status.value) for term in page.terms] == [
        ("half hitch", "preferred"),
        ("HH", "admitted"),
    ]
    assert page.definition == "A turn with one crossing, made around a post."
    assert page.body == (
        "\nA [turn](round-turn.md) with `one` crossing, "
        "made around [a post](https://post.example/a).\n"
    )
    assert glossary.pages["en", "index-2"].definition == "A list: {all} knots, 5 < 6."
    assert glossary.pages["nl", "round-turn"].is_draft
    assert glossary.locales["ar"].direction == "rtl"
    assert glossary.locales["nl"].numbers.decimal == ","


def test_nothing_is_lost(tmp_path, source):
    run_import("glosario", source, into=tmp_path / "new")
    kept = [
        (each["place"], each["what"], each["text"]) for each in kept_of(tmp_path / "new")["kept"]
    ]
    assert kept == [
        (
            "knots.yml:23",
            "entry with the slug of another",
            "slug: half_hitch\nen:\n  term: again\n  def: Again.",
        ),
        ("knots.yml:25", "entry without a slug", "en:\n  term: nameless\n  def: Nameless."),
        ("knots.yml:22", "field 'note'", "old"),
        ("knots.yml:27", "field 'def'", "lost"),
        ("knots.yml:1", "relation", "related: granny"),
        ("knots.yml:1", "relation", "related: half-hitch"),
    ]


def test_a_second_import_changes_nothing(tmp_path, source):
    run_import("glosario", source, into=tmp_path / "new")
    before = snapshot(tmp_path / "new")
    assert run_import("glosario", source, into=tmp_path / "new").startswith(
        "Imported into DIR from knots.yml\n"
        "  0 new concepts, 3 there already\n"
        "  0 new pages, 5 there already\n"
    )
    assert snapshot(tmp_path / "new") == before


def test_what_somebody_wrote_stays_and_the_other_is_kept(tmp_path, source):
    new = tmp_path / "new"
    run_import("glosario", source, into=new)
    page = new / "docs/en/half-hitch.md"
    page.write_text(page.read_text(encoding="utf-8").replace("made around", "laid around"))
    before = snapshot(new)
    said = run_import("glosario", source, into=new)
    assert "0 new pages, 4 there already, 1 left as the project has them" in said
    changed = {name for name, content in snapshot(new).items() if content != before.get(name)}
    assert changed == {"set-aside/import/glosario-knots-yml.yml"}
    (kept,) = [
        each for each in kept_of(new)["kept"] if each["what"].startswith("page that differs")
    ]
    assert (kept["concept"], kept["language"]) == ("half-hitch", "en")
    assert "made around a post." in kept["text"]


def test_what_a_page_has_besides_is_no_difference(tmp_path, source):
    new = tmp_path / "new"
    run_import("glosario", source, into=new)
    page = new / "docs/en/half-hitch.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(
        text.replace("  term: half hitch\n", "  term: half hitch\n  forms: [hitches]\n")
    )
    assert "0 new pages, 5 there already\n" in run_import("glosario", source, into=new)


def test_a_changed_source_finds_its_concepts_again(tmp_path, source):
    new = tmp_path / "new"
    run_import("glosario", source, into=new)
    # What has been another concept's id meanwhile is no reason to move one that is published.
    write(source, "- slug: half-hitch\n  en: {term: another, def: Another knot.}\n" + KNOTS)
    run_import("glosario", source, into=new)
    glossary, errors = read_project(new)
    assert errors == []
    assert glossary.pages["en", "half-hitch"].preferred.text == "half hitch"
    assert glossary.pages["en", "half-hitch-2"].preferred.text == "another"


def test_concepts_and_languages_join_a_project(tmp_path, source):
    knots = copy_tiny_site(tmp_path / "knots")
    before = snapshot(knots)
    text = (
        KNOTS
        + "- slug: bowline\n  fr: {term: x, def: X.}\n  nl: {term: paalsteek, def: Een lus.}\n"
    )
    said = run_import("glosario", write(source, text), into=knots)
    assert "  3 new concepts, 1 there already\n  6 new pages, 0 there already, 1 left" in said
    glossary, errors = read_project(knots)
    assert errors == []
    assert list(glossary.locales) == ["sv", "fr", "en", "ar", "nl"]
    assert glossary.pages["nl", "bowline"].preferred.text == "paalsteek"
    assert glossary.pages["fr", "bowline"].preferred.text == "nœud de chaise"
    assert glossary.concepts["half-hitch"].theme == "loops"
    after = snapshot(knots)
    changed = {name for name, content in before.items() if after[name] != content}
    assert changed == {"docs/concepts.yml", "mkdocs.yml"}
    # Every line that somebody wrote is there.
    for name in changed:
        old, new = (each[name].decode().splitlines() for each in (before, after))
        assert [line for line in old if line not in new] == (
            ["locales: [sv, fr]"] if name == "docs/concepts.yml" else []
        )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slug: x\n", "knots.yml:1: is not a list of entries (each entry begins with '- slug: …')"),
        ("- slug: [\n", "knots.yml:2: malformed YAML: "),
        ("- slug: x\n  en: {term: *a, def: y}\n", "knots.yml:2: YAML aliases (*a) are not used"),
        ("- slug: x\n", "knots.yml:1: the entry 'x' has no term in any language"),
        ("[" * 50_000, "knots.yml:1: lists and tables are nested more than 20 deep"),
    ],
)
def test_an_unusable_source_changes_nothing(tmp_path, source, text, said):
    write(source, text)
    done = run_kurslex("import", "glosario", source, "--into", tmp_path / "new")
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
    assert done.stderr.endswith("Nothing was imported.\n")
    assert not (tmp_path / "new").exists()
