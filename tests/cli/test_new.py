"""`kurslex new`: what it writes, what it refuses, and every word it says."""

import pytest

from tests.support.command import edit, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site


@pytest.fixture
def root(tmp_path):
    return copy_tiny_site(tmp_path / "site")


def new(root, *arguments):
    result = run_kurslex("new", *arguments, cwd=root)
    assert (result.stderr, result.returncode) == ("", 0)
    return result.stdout


def test_a_concept_begins_with_its_line_and_a_page_in_each_language(root):
    before = snapshot(root)
    assert new(root, "sheet-bend", "--theme", "binding", "--related", "reef-knot", "bowline") == (
        "Declared 'sheet-bend' in docs/concepts.yml\n"
        "Wrote docs/sv/sheet-bend.md, docs/fr/sheet-bend.md\n"
        "Write the pages, or delete those you leave to others; kurslex check says what is left\n"
    )
    after = snapshot(root)
    pages = {"docs/sv/sheet-bend.md", "docs/fr/sheet-bend.md"}
    assert {path for path in after if after[path] != before.get(path)} == {
        "docs/concepts.yml",
        *pages,
    }
    reef_knot = "  reef-knot: {theme: binding, related: [bowline]}\n"
    line = "  sheet-bend: {theme: binding, related: [reef-knot, bowline]}\n"
    assert after["docs/concepts.yml"].decode() == before["docs/concepts.yml"].decode().replace(
        reef_knot, reef_knot + line
    )


def test_what_is_still_to_be_written_is_named(root):
    new(root, "sheet-bend", "--related", "reef-knot")
    report = run_kurslex("check", cwd=root).stdout.splitlines()
    assert [line for line in report if "docs/sv" in line] == [
        "docs/sv/sheet-bend.md:3: warning: still to be written: the term [unfinished]",
        "docs/sv/sheet-bend.md:13: warning: still to be written: one plain sentence that says what "
        "it is and stands alone [unfinished]",
        "docs/sv/sheet-bend.md:18: warning: still to be written: the explanation; the first "
        "mention of another concept links to its file [unfinished]",
    ]


def test_a_page_shows_the_grammar_that_its_language_declares(root):
    new(root, "sheet-bend", "--related", "reef-knot")
    swedish = (root / "docs/sv/sheet-bend.md").read_text(encoding="utf-8")
    assert "\n  # gender: common, neuter\n  # plural: ...\n  # forms: " in swedish
    french = (root / "docs/fr/sheet-bend.md").read_text(encoding="utf-8")
    assert "gender" not in french


def test_questions_are_begun_in_the_form_that_they_have(root):
    for tag in ("sv", "fr"):
        for name in ("reef-knot", "clove-hitch"):
            page = root / f"docs/{tag}/{name}.md"
            asked = (
                "## X {#questions}\n\n1. A\n   - [x] B: C\n   - [ ] D: E\n\n## Y {#local}\n\nZ.\n"
            )
            page.write_text(f"{page.read_text(encoding='utf-8')}\n{asked}", encoding="utf-8")
    new(root, "sheet-bend", "--related", "reef-knot")
    report = run_kurslex("check", cwd=root).stdout.splitlines()
    lines = [line.partition(": warning: ")[2] for line in report if "docs/sv/sheet" in line]
    assert lines[3:] == [
        "still to be written: a question [unfinished]",
        "still to be written: the right answer [unfinished]",
        "still to be written: why it is right [unfinished]",
        "still to be written: another answer [unfinished]",
        "still to be written: why it is wrong [unfinished]",
        "still to be written: the section; where there is none, its heading goes [unfinished]",
    ]


def test_a_page_has_the_sections_that_most_pages_have(root):
    for tag, heading in (("sv", "Exempel: repet"), ("fr", "Exemple")):
        for name in ("reef-knot", "clove-hitch"):
            page = root / f"docs/{tag}/{name}.md"
            text = page.read_text(encoding="utf-8")
            page.write_text(f"{text}\n## {heading} {{#example}}\n\nX.\n", encoding="utf-8")
    new(root, "sheet-bend", "--theme", "loops")
    headings = [
        [
            line
            for line in (root / f"docs/{tag}/sheet-bend.md").read_text().splitlines()
            if "##" in line
        ]
        for tag in ("sv", "fr")
    ]
    assert headings == [["## Exempel {#example}"], ["## Exemple {#example}"]]


def test_the_theme_is_that_of_what_is_related(root):
    new(root, "sheet-bend", "--broader", "clove-hitch")
    line = "  sheet-bend: {theme: hitches, broader: [clove-hitch]}\n"
    assert line in (root / "docs/concepts.yml").read_text(encoding="utf-8")


def test_a_relation_may_be_of_any_declared_type(root):
    edit(
        root / "docs/concepts.yml",
        "locales: [sv, fr]\n",
        "locales: [sv, fr]\nrelations:\n  tied-with: symmetric\n",
    )
    arguments = ["tied-with=reef-knot", "part-of=bowline", "related=clove-hitch"]
    new(root, "sheet-bend", "--relation", *arguments, "--relation", "part-of=reef-knot")
    line = (
        "  sheet-bend: {theme: loops, part-of: [bowline, reef-knot], tied-with: [reef-knot], "
        "related: [clove-hitch]}\n"
    )
    assert line in (root / "docs/concepts.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["bowline", "--theme", "loops"], "the concept 'bowline' already exists"),
        (
            ["Sheet Bend", "--theme", "loops"],
            "concept id 'Sheet Bend' cannot be an address; use small letters a-z, digits and "
            "single hyphens",
        ),
        (
            ["sv", "--theme", "loops"],
            "concept id 'sv' is already the address of the language 'sv'; choose another, or leave "
            "a legacy slug that equals an id out",
        ),
        (
            ["abok-1010", "--theme", "loops"],
            "'abok-1010' is an old address of the concept 'bowline'",
        ),
        (
            ["about", "--theme", "loops"],
            "'about' is the address of a page that is no concept's",
        ),
        (["splice"], "name its theme: --theme loops | binding | hitches"),
        (["splice", "--theme", "loop"], "the glossary has no theme 'loop'; did you mean 'loops'?"),
        (
            ["splice", "--related", "eye"],
            "the glossary has no concept 'eye'; docs/concepts.yml has them all",
        ),
        (
            ["splice", "--relation", "part-off=bowline"],
            "the glossary has no relation 'part-off'; did you mean 'part-of'?",
        ),
        (
            ["splice", "--relation", "part-of=bowlin"],
            "the glossary has no concept 'bowlin'; did you mean 'bowline'?",
        ),
        (
            ["splice", "--relation", "part-of", "bowline"],
            "'part-of' is no relation; write TYPE=ID, as in part-of=share",
        ),
        (["draft", "--theme", "loops"], "docs/fr/draft.md already exists"),
    ],
)
def test_what_cannot_be_begun_changes_nothing(arguments, reason, root):
    (root / "docs/fr/draft.md").write_text("Mine.\n", encoding="utf-8")
    edit(root / "docs/concepts.yml", "themes:", "pages: {about: footer}\nthemes:")
    before = snapshot(root)
    result = run_kurslex("new", *arguments, cwd=root)
    assert (result.stdout, result.stderr, result.returncode) == ("", f"kurslex new: {reason}\n", 2)
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("old", "new_text"),
    [
        ("  clove-hitch: {theme: hitches, related: [bowline, reef-knot]}", "{theme: hitches}"),
        ("  clove-hitch: {theme: hitches, related: [bowline, reef-knot]}\n",
         "  clove-hitch:\n    theme: hitches # steps\n    related: [bowline]\n"),
    ],
)  # fmt: skip
def test_the_line_is_added_whatever_the_form_of_the_others(old, new_text, root):
    text = new_text if "\n" in new_text else f"  clove-hitch: {new_text} # last"
    edit(root / "docs/concepts.yml", old, text)
    new(root, "timber-hitch", "--theme", "hitches")
    lines = (root / "docs/concepts.yml").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "  timber-hitch: {theme: hitches}"
    assert run_kurslex("status", cwd=root).returncode == 0


def test_an_option_may_be_repeated_and_keeps_all(root):
    relations = ["--related", "bowline", "--related", "reef-knot", "bowline"]
    new(root, "sheet-bend", "--theme", "binding", *relations, "--broader", "clove-hitch")
    line = "  sheet-bend: {theme: binding, broader: [clove-hitch], related: [bowline, reef-knot]}\n"
    assert line in (root / "docs/concepts.yml").read_text(encoding="utf-8")
