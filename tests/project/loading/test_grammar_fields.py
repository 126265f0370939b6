"""A language's genders and forms, and those that a page names of its term."""

from pathlib import Path

from kurslex.model.grammar import Grammar, Inflection
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.project.loading.page_files import read_page
from tests.support.edits import apply_edits, copy_tiny_site

PAGE = """\
---
preferred:
  term: Markt
  gender: masculine
  genitive: Markts
  plural: Märkte
  forms: [Marktes, Märkte]
definition: Ein Markt.
---
"""


def test_what_a_page_names_counts_as_forms() -> None:
    problems = []
    page = read_page(PAGE, "de", "docs/de/market.md", problems)
    assert problems == []
    assert page
    assert page.preferred.grammar == Grammar(
        gender="masculine", genitive="Markts", plural="Märkte", line=4
    )
    assert page.preferred.forms == ("Marktes", "Märkte", "Markts")


def test_other_terms_have_no_grammar() -> None:
    problems = []
    text = PAGE.replace(
        "definition:", "admitted:\n  - term: Platz\n    gender: masculine\ndefinition:"
    )
    read_page(text, "de", "docs/de/market.md", problems)
    assert [(each.line, each.check) for each in problems] == [(10, "unknown-field")]


def test_a_language_declares_its_genders_and_forms(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    edit = "- grammar: {genders: [common, neuter], forms: [plural]}\n+ grammar: "
    place = "@ docs/sv/locale.yml\n"

    def read(value: str) -> tuple[Inflection, list[str]]:
        glossary, problems = load_glossary(root)
        return glossary.locales["sv"].inflection, [each.message for each in problems]

    assert read("") == (Inflection(genders=("common", "neuter"), forms=("plural",)), [])
    apply_edits(f"{place}{edit}{{genders: [neuter, m], forms: [dual, genitive], cases: 4}}", root)
    assert read("") == (
        Inflection(genders=("neuter",), forms=("genitive",)),
        [
            "'m' in field 'genders' is not known",
            "'dual' in field 'forms' is not known",
            "unknown field 'cases' in the grammar",
        ],
    )
