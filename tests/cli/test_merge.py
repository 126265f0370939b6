"""`kurslex merge` and `kurslex withdraw`: what becomes of pages, links and relations."""

import pytest

from kurslex.cli import main
from kurslex.project.loading.load_glossary import load_glossary
from tests.support.command import edit, snapshot
from tests.support.edits import copy_tiny_site


def test_a_concept_takes_over_from_another_one(knots, capsys):
    pages = {tag: (knots / f"docs/{tag}/bowline.md").read_text("utf-8") for tag in ("sv", "fr")}
    edit(knots / "docs/sv/figure-eight.md", "[1](bowline.md#example)", "[1](bowline.md)")
    assert main(["merge", "bowline", "figure-eight"]) == 0
    assert capsys.readouterr().out == (
        "removed: docs/sv/bowline.md\n"
        "removed: docs/fr/bowline.md\n"
        "written: 15 files; git diff shows what has changed\n"
        "note: the text of docs/sv/bowline.md is kept in set-aside/bowline/sv.md\n"
        "note: the text of docs/fr/bowline.md is kept in set-aside/bowline/fr.md\n"
        "note: docs/sv/figure-eight.md: a link named the section '#see-also', which is not there\n"
        "note: docs/sv/sheepshank.md: a link named the section '#see-also', which is not there\n"
        "note: docs/sv/sheet-bend.md: a link named the section '#see-also', which is not there\n"
        "note: docs/fr/figure-eight.md: a link named the section '#see-also', which is not there\n"
        "note: docs/fr/sheepshank.md: a link named the section '#see-also', which is not there\n"
        "note: docs/fr/sheet-bend.md: a link named the section '#see-also', which is not there\n"
        "note: docs/sv/figure-eight.md: shows {{ calculator working-load }} now; see where it "
        "fits\n"
        "note: docs/fr/figure-eight.md: shows {{ calculator working-load }} now; see where it "
        "fits\n"
        "note: docs/concepts.yml: a relation was left out: reef-knot: {related: [bowline]}\n"
        "'figure-eight' has taken over from 'bowline'\n"
    )
    kept = {tag: (knots / f"set-aside/bowline/{tag}.md").read_text("utf-8") for tag in pages}
    assert kept == pages
    swedish = (knots / "docs/sv/figure-eight.md").read_text("utf-8")
    assert " kan fastna 1.\n" in swedish
    assert "\n- I en ände kan fastna \\[2\\] [" in swedish
    assert swedish.endswith("\n\n{{ calculator working-load }}\n")
    assert "kan lossna [1](figure-eight.md#example)." in (
        knots / "docs/sv/sheepshank.md"
    ).read_text("utf-8")
    concept = load_glossary(knots)[0].concepts["figure-eight"]
    assert concept.relations == {"related": ("sheet-bend",), "leads-to": ("reef-knot",)}
    assert [each.slug for each in concept.legacy] == ["bowline", "abok-1010"]
    assert concept.calculators == ("working-load",)
    assert main(["check", "--strict"]) == 0


def test_a_concept_of_another_stage_without_sections_takes_over(tmp_path, monkeypatch, capsys):
    root = copy_tiny_site(tmp_path / "project")
    monkeypatch.chdir(root)
    assert main(["merge", "bowline", "reef-knot"]) == 0
    assert "'reef-knot' has taken over from 'bowline'\n" in capsys.readouterr().out
    glossary, problems = load_glossary(root)
    assert problems == []
    assert [(stage.id, stage.concepts) for stage in glossary.path] == [
        ("further", ("reef-knot", "clove-hitch"))
    ]
    text = (root / "docs/sv/reef-knot.md").read_text("utf-8")
    assert text.endswith("\nexemplet med pålsteken.\n\n{{ calculator working-load }}\n")


def test_a_section_takes_over(knots, capsys):
    assert main(["merge", "sheepshank", "sheet-bend#example"]) == 0
    [_, legacy] = load_glossary(knots)[0].concepts["sheet-bend"].legacy
    assert (legacy.slug, legacy.section) == ("sheepshank", "example")
    assert main(["check", "--strict"]) == 0, capsys.readouterr().out


def test_a_withdrawn_concept_explains_itself(knots, capsys):
    edit(knots / "docs/sv/sheepshank.md", "#example).\n", "#example) {0 [x](sheet-bend.md 'y').\n")
    edit(knots / "docs/fr/sheet-bend.md", "Dans un coin, ", "Dans {un} coin, ")
    assert main(["withdraw", "sheet-bend", "--reason", "sv=Boken tog bort den."]) == 0
    out = capsys.readouterr().out
    assert "note: docs/fr/messages/withdrawn.ftl: says what 'sheet-bend' was, not yet why" in out
    assert out.endswith("'sheet-bend' is withdrawn\n")
    glossary, problems = load_glossary(knots)
    assert problems == []
    [withdrawn] = glossary.withdrawn
    assert (withdrawn.id, withdrawn.legacy) == ("sheet-bend", ("weavers-knot",))
    assert withdrawn.related == ("reef-knot", "figure-eight", "sheepshank")
    said = {tag: glossary.messages[tag].format("withdrawn-text-sheet-bend") for tag in ("sv", "fr")}
    assert said == {
        "sv": "skotstek: I ett hörn, kan glida. Boken tog bort den.",
        "fr": "nœud d’écoute: Dans {un} coin, peut glisser.",
    }
    assert "#example) {0 x.\n" in (knots / "docs/sv/sheepshank.md").read_text("utf-8")
    assert (knots / "set-aside/sheet-bend/fr.md").is_file()
    assert main(["withdraw", "reef-knot", "--reason", "sv=Bort.", "--related", "bowline"]) == 0
    [earlier, _] = load_glossary(knots)[0].withdrawn
    assert earlier.related == ("bowline", "figure-eight", "sheepshank")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["merge", "bowline", "bowline"], ["'bowline' cannot be merged into itself"]),
        (
            ["merge", "bowlin", "knut"],
            [
                "the glossary has no concept 'bowlin'; did you mean 'bowline'?",
                "the glossary has no concept 'knut'; docs/concepts.yml has them all",
            ],
        ),
        (
            ["merge", "bowline", "sheet-bend#exempel"],
            ["not all pages of 'sheet-bend' have a section '#exempel'; did you mean 'example'?"],
        ),
        (
            ["merge", "part", "bowline"],
            [
                "the glossary has no concept 'part'; docs/concepts.yml has them all",
                "to put parts of a site together, use kurslex join",
            ],
        ),
        (
            ["withdraw", "bowline", "--reason", "de=Weg.", "sv= ", "--related", "bowline", "knut"],
            [
                "'de' is no language of the glossary; write --reason de=…, as in the example",
                "the reason in 'sv' is empty; write a whole sentence",
                "'bowline' cannot lead to itself; name other concepts with --related",
                "the glossary has no concept 'knut'; docs/concepts.yml has them all",
            ],
        ),
        (
            ["withdraw", "bowline", "--reason", "sv=Bort.", "fr=Parti.", "sv=Borta."],
            ["there is more than one reason in 'sv'; write one --reason for each language"],
        ),
        (["withdraw", "abok-1010", "--reason", "sv=Bort."],
         ["'abok-1010' is an old address of the concept 'bowline'; name that one"]),
    ],
    ids=["itself", "unknown", "no section", "parts", "reasons", "two reasons", "old"],
)  # fmt: skip
def test_what_is_in_the_way_is_told_at_once(words, said, knots, refused):
    (knots / "part").mkdir()
    (knots / "part/kurslex-part.json").write_text("{}", encoding="utf-8")
    before = snapshot(knots)
    lines = "".join(f"kurslex {words[0]}: {each}\n" for each in said)
    assert refused(knots, *words) == lines
    assert snapshot(knots) == before


def test_a_language_without_a_page_has_to_say_what_it_was(knots, refused):
    (knots / "docs/fr/sheepshank.md").unlink()
    assert refused(knots, "withdraw", "sheepshank", "--reason", "sv=Bort.") == (
        "kurslex withdraw: Français has no page of 'sheepshank' from which to take what it was; "
        "say it in docs/fr/messages/withdrawn.ftl first, in withdrawn-term-sheepshank and "
        "withdrawn-text-sheepshank\n"
    )


def test_errors_that_would_follow_keep_everything_as_it_was(knots, capsys):
    concepts = knots / "docs/concepts.yml"
    edit(concepts, "themes: [binding]", "themes: [binding, hitches]")
    edit(concepts, "sheepshank: {theme: binding", "sheepshank: {theme: hitches")
    (knots / "docs/addresses.txt").write_text("/sv/theme/hitches/\n", encoding="utf-8")
    before = snapshot(knots)
    assert main(["merge", "sheepshank", "bowline"]) == 1
    out, err = capsys.readouterr()
    assert (out, snapshot(knots)) == ("", before)
    assert err == (
        "docs/addresses.txt:1: '/sv/theme/hitches/' leads nowhere: it was the theme 'hitches' "
        "[lost-address]\n"
        "  hint: bring the theme back, or write 'theme/hitches: …' with its new place under "
        "'moved' in docs/concepts.yml\n"
        "kurslex merge: nothing was written: the project would have the errors above afterwards\n"
    )
