"""What a rule asks, in the language of the page that breaks it."""

import pytest

from kurslex.project.loading.rule_texts import load_rule_texts
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.glossaries import project_glossary

SENTENCE = "Det finns inga andra fält än de som läses."
ENGLISH = "There are no fields but those that are read."


@pytest.fixture
def knots(tmp_path):
    """The tiny site with the same fault in both languages, of which one explains its rule."""
    root = copy_tiny_site(tmp_path / "knots")
    for tag in ("sv", "fr"):
        edit(root / f"docs/{tag}/bowline.md", "---\npreferred:\n", "---\nwidth: 3\npreferred:\n")
    (root / "docs/sv/rules.ftl").write_text(
        f"unknown-field = {SENTENCE}\nheading-level = {{ $unheard }}\n", encoding="utf-8"
    )
    return root


def check(root, *options):
    result = run_kurslex("check", *options, cwd=root)
    assert (result.stderr, result.returncode) == ("", 1)
    return result.stdout


def test_notes_on_lines_explain_themselves(knots):
    head = "file=docs/{}/bowline.md,line=2,title=unknown-field::unknown field 'width' in the front"
    french, swedish = check(knots, "--format", "github").splitlines()
    assert french.startswith(f"::error {head.format('fr')} matter%0Ahint: ")
    assert french.endswith(f"%0A%0A{ENGLISH}")
    assert swedish.startswith(f"::error {head.format('sv')} matter%0Ahint: ")
    assert swedish.endswith(f"%0A%0A{SENTENCE}")


def test_a_terminal_explains_on_demand(knots):
    assert "rule:" not in check(knots)
    said = check(knots, "--explain").splitlines()
    assert [line for line in said if line.startswith("  rule: ")] == [
        f"  rule: {ENGLISH}",
        f"  rule: {SENTENCE}",
    ]


def test_what_is_of_no_language_is_explained_in_english(knots):
    edit(knots / "docs/concepts.yml", "theme: loops", "theme: lops")
    said = check(knots, "--explain")
    assert "  rule: Whatever `docs/concepts.yml` names exists: themes, " in said


def test_the_list_has_the_words_of_all_languages(knots):
    result = run_kurslex("check", "--list", "unknown-field", cwd=knots)
    assert result.stdout == (
        "[unknown-field] error in every project\n"
        f"  {ENGLISH}\n"
        "  Bad:  `prefered: {term: bond}`.\n"
        "  Good: `preferred: {term: bond}`.\n"
        f"  [unknown-field] sv: {SENTENCE}\n"
    )


@pytest.mark.parametrize("content", [b"\xff\xfe", b"unknown-field", b"", b"\0"])
def test_a_file_that_cannot_be_used_is_as_if_it_were_not_there(content, knots):
    (knots / "docs/sv/rules.ftl").write_bytes(content)
    assert check(knots, "--explain").count(f"  rule: {ENGLISH}\n") == 2


def test_a_sentence_that_cannot_be_said_is_not(knots):
    texts = load_rule_texts(knots, ["sv", "fr", "no"])
    assert texts.in_language("sv", "unknown-field") == SENTENCE
    assert texts.in_language("sv", "heading-level") == ""
    assert texts.for_file("docs/sv/messages/site.ftl", "unknown-field") == SENTENCE
    assert texts.for_file("docs/concepts.yml", "unknown-field") == ""
    assert texts.for_file("calculators/sv/x.py", "unknown-field") == ""


def test_the_package_explains_the_same_rules_in_each_language_of_this_glossary(project):
    glossary = project_glossary()
    files = [project / f"kurslex/words/{tag}/rules.ftl" for tag in glossary.locales]
    texts = load_rule_texts(project, glossary.locales)
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        names = [line.partition(" = ")[0] for line in lines if " = " in line]
        assert len(names) == len(set(names)), file
        for name in names:
            assert texts.of_rule(name).keys() == glossary.locales.keys(), (file, name)
